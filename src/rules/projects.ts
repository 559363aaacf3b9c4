import type { Path } from '../core/location.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'

/** A place of a policy, other than `projects`, that names a project. */
export interface ProjectMention {
  readonly name: string
  readonly path: Path
  readonly part: 'key' | 'value'
}

/** Lists every place that names a project. */
export function projectMentions(shape: PolicyShape): ProjectMention[] {
  const sections = (['feature_flags', 'flags'] as const).flatMap((section) =>
    Object.keys(shape[section] ?? {}).map((name): ProjectMention => ({ name, path: [section, name], part: 'key' })),
  )
  const keys = (shape.api_keys ?? []).flatMap(({ project }, index): ProjectMention[] =>
    project === undefined ? [] : [{ name: project, path: ['api_keys', index, 'project'], part: 'value' }],
  )
  return [...sections, ...keys]
}

/** How much care a project asks for. One that nobody declared, or that does not say, counts as production. */
export function tierOf({ projects }: PolicyShape, project: string): 'production' | 'staging' | 'development' {
  return (projects && Object.hasOwn(projects, project) ? projects[project]?.tier : undefined) ?? 'production'
}
