import { posix } from 'node:path'
import type { Entry } from '../../core/entry.ts'
import type { Json } from '../../core/json.ts'
import type { PolicyShape } from '../../core/policy-shape.gen.ts'
import type { SourceFile } from '../../core/source.ts'
import { show } from '../../core/text.ts'
import { inLines } from '../../policy/written.ts'

/** Files by path, relative to the repository. */
export type PolicyTexts = ReadonlyMap<string, string>

// How many levels of each section always stand in lines of their own.
const lined: Readonly<Record<string, number>> = { members: 1, roles: 1, organization: 2, projects: 3, flags: 2 }

/**
 * Splits a policy into files as people do: one for the organization, its people and its roles each, and one for each
 * project and its flags.
 *
 * @param notes what the files do not say: it stands on top of the first one
 */
export function filesOf(
  shape: PolicyShape,
  kept: ReadonlyMap<string, readonly Entry[]>,
  folder: string,
  notes: readonly { readonly what: string; readonly reason: string }[],
): PolicyTexts {
  const { version, organization, manage, members, roles, projects = {}, flags = {} } = shape
  const parts: [string, PolicyShape][] = [
    [
      'organization.yml',
      { ...(version && { version }), ...(organization && { organization }), ...(manage && { manage }) },
    ],
    ['members.yml', members && Object.keys(members).length > 0 ? { members } : {}],
    ['roles.yml', roles ? { roles } : {}],
    ...Object.entries(projects).map(([alias, project]): [string, PolicyShape] => [
      `projects/${alias}.yml`,
      { projects: { [alias]: project } },
    ]),
    ...Object.entries(flags).map(([alias, own]): [string, PolicyShape] => [
      `flags/${alias}.yml`,
      { flags: { [alias]: own } },
    ]),
  ]
  const certificates = [...kept.values()].flat().flatMap(({ live }) => Object.entries(live?.files ?? {}))
  const texts = parts.flatMap(([path, part]) =>
    Object.keys(part).length > 0 ? [[path, textOf(part, path === 'organization.yml' ? notes : [])] as const] : [],
  )
  return new Map([...texts, ...certificates].map(([path, text]) => [posix.join(folder, path), text]))
}

/** Files as a reader of policies takes them. */
export function sourcesOf(texts: PolicyTexts): SourceFile[] {
  const encoder = new TextEncoder()
  return [...texts].map(([path, text]) => ({ path, content: encoder.encode(text) }))
}

/** The texts of files. */
export function textsOf(files: readonly SourceFile[]): PolicyTexts {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  return new Map(files.map(({ path, content }) => [path, decoder.decode(content)]))
}

function textOf(part: PolicyShape, notes: readonly { readonly what: string; readonly reason: string }[]): string {
  const sections = Object.entries(part).map(([section, value]) =>
    inLines({ [section]: value as Json }, (lined[section] ?? 1) + 1).join('\n'),
  )
  return `${[...headOf(notes), sections.join('\n\n')].join('\n')}\n`
}

function headOf(notes: readonly { readonly what: string; readonly reason: string }[]): string[] {
  if (notes.length === 0) return []
  return [
    '# Written by posthog-policy export. What is live and these files do not say:',
    ...notes.map(({ what, reason }) => `# - ${show(what)}: ${show(reason)}`),
    '',
  ]
}
