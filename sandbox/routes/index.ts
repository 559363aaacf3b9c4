import type { Route } from '../http/route.ts'
import { accessRuleRoutes } from './access-rules.ts'
import { flagRoutes } from './flags.ts'
import { keyRoutes } from './keys.ts'
import { memberRoutes } from './members.ts'
import { organizationRoutes } from './organizations.ts'
import { projectRoutes } from './projects.ts'
import { roleRoutes } from './roles.ts'

/** Every address that the box answers on. Fixed pieces come before `:named` ones, because the first fit wins. */
export function allRoutes(): Route[] {
  return [
    ...keyRoutes(),
    ...organizationRoutes(),
    ...memberRoutes(),
    ...roleRoutes(),
    ...projectRoutes(),
    ...accessRuleRoutes(),
    ...flagRoutes(),
  ]
}
