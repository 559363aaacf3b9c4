import type { Routes } from '../call.ts'
import { commentRoutes } from './comments.ts'
import { commitRoutes } from './commits.ts'
import { contentRoutes } from './contents.ts'
import { gitDataRoutes } from './git-data.ts'
import { gitWriteRoutes } from './git-writes.ts'
import { issueRoutes } from './issues.ts'
import { pullRoutes } from './pulls.ts'
import { repositoryRoutes } from './repository.ts'
import { reviewRoutes } from './reviews.ts'
import { runRoutes } from './runs.ts'
import { statusRoutes } from './statuses.ts'
import { userRoutes } from './users.ts'

/** Everything the server can answer, by operation id. */
export const routes: Routes = {
  ...commentRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...gitDataRoutes,
  ...gitWriteRoutes,
  ...issueRoutes,
  ...pullRoutes,
  ...repositoryRoutes,
  ...reviewRoutes,
  ...runRoutes,
  ...statusRoutes,
  ...userRoutes,
}
