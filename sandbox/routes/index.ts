import type { Route } from '../http/route.ts'
import { isEarly, type Variant } from '../variant.ts'
import { accessResolutionRoutes } from './access-resolution.ts'
import { accessRuleRoutes } from './access-rules.ts'
import { accessSettingsRoutes } from './access-settings.ts'
import { accessSettingsObjectRoutes } from './access-settings-objects.ts'
import { accessSettingsRuleRoutes } from './access-settings-rules.ts'
import { activityRoutes } from './activity.ts'
import { approvalRoutes } from './approvals.ts'
import { dashboardRoutes } from './dashboards.ts'
import { domainRoutes } from './domains.ts'
import { flagHistoryRoutes } from './flag-history.ts'
import { flagManyRoutes } from './flag-many.ts'
import { flagDetailRoutes } from './flag-single.ts'
import { flagRoutes } from './flags.ts'
import { identityProviderRoutes } from './identity-providers.ts'
import { inviteRoutes } from './invites.ts'
import { keyRoutes } from './keys.ts'
import { legacyRoutes } from './legacy.ts'
import { memberRoutes } from './members.ts'
import { objectRuleRoutes } from './object-rules.ts'
import { organizationRoutes } from './organizations.ts'
import { projectRoutes } from './projects.ts'
import { roleRoutes } from './roles.ts'
import { scheduledChangeRoutes } from './scheduled-changes.ts'
import { secretKeyRoutes } from './secret-keys.ts'
import { thingRoutes } from './things.ts'

/** Every address that the box answers on. Fixed pieces come before `:named` ones, because the first fit wins. */
export function allRoutes(variant: Variant): Route[] {
  return [
    ...keyRoutes(),
    ...organizationRoutes(),
    ...memberRoutes(),
    ...inviteRoutes(variant),
    ...domainRoutes(variant),
    ...(isEarly(variant) ? [] : identityProviderRoutes(variant)),
    ...roleRoutes(),
    ...projectRoutes(),
    ...accessRuleRoutes(),
    ...objectRuleRoutes(variant),
    ...legacyRoutes(),
    ...accessSettingsRoutes(),
    ...(variant.olderAccessRoutes ? [] : newerAccessRoutes()),
    ...flagManyRoutes(),
    ...flagHistoryRoutes(),
    ...flagDetailRoutes(),
    ...flagRoutes(variant),
    ...scheduledChangeRoutes(variant),
    ...secretKeyRoutes(variant),
    ...activityRoutes(variant),
    ...dashboardRoutes(),
    ...thingRoutes(variant),
    ...approvalRoutes(variant),
  ]
}

/** The settings routes that came after the first three. */
function newerAccessRoutes(): Route[] {
  return [...accessSettingsObjectRoutes(), ...accessSettingsRuleRoutes(), ...accessResolutionRoutes()]
}
