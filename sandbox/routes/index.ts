import type { Route } from '../http/route.ts'
import type { Variant } from '../variant.ts'
import { accessRuleRoutes } from './access-rules.ts'
import { accessSettingsRoutes } from './access-settings.ts'
import { accessSettingsRuleRoutes } from './access-settings-rules.ts'
import { approvalRoutes } from './approvals.ts'
import { dashboardRoutes } from './dashboards.ts'
import { domainRoutes } from './domains.ts'
import { flagRoutes } from './flags.ts'
import { identityProviderRoutes } from './identity-providers.ts'
import { inviteRoutes } from './invites.ts'
import { keyRoutes } from './keys.ts'
import { memberRoutes } from './members.ts'
import { objectRuleRoutes } from './object-rules.ts'
import { organizationRoutes } from './organizations.ts'
import { projectRoutes } from './projects.ts'
import { roleRoutes } from './roles.ts'

/** Every address that the box answers on. Fixed pieces come before `:named` ones, because the first fit wins. */
export function allRoutes({ stage }: Variant): Route[] {
  return [
    ...keyRoutes(),
    ...organizationRoutes(),
    ...memberRoutes(),
    ...inviteRoutes(),
    ...domainRoutes(),
    ...(stage === 'E1' ? [] : identityProviderRoutes()),
    ...roleRoutes(),
    ...projectRoutes(),
    ...accessRuleRoutes(),
    ...objectRuleRoutes(),
    ...accessSettingsRoutes(),
    ...accessSettingsRuleRoutes(),
    ...flagRoutes(),
    ...dashboardRoutes(),
    ...approvalRoutes(),
  ]
}
