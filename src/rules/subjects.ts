import type { Path } from '../core/location.ts'
import type { PolicyShape } from '../core/policy-shape.gen.ts'
import { isLevel, levels, roleHolders } from '../core/subjects.ts'
import { accessBlocks } from './access-blocks.ts'
import { declaredFlags } from './flags.ts'

/** A place of a policy that names a role, or a level where one may stand. */
export interface SubjectMention {
  readonly name: string
  readonly path: Path
  readonly part: 'key' | 'value'
  readonly allowsLevel: boolean
  /** Whether the review asks this subject for approval, or holds an author against it. */
  readonly isGate: boolean
}

/** Lists every place that names a role or a level. */
export function subjectMentions(shape: PolicyShape): SubjectMention[] {
  const mention = (path: Path, name: string | undefined, about: Partial<SubjectMention> = {}): SubjectMention[] =>
    name === undefined ? [] : [{ name, path, part: 'value', allowsLevel: true, isGate: false, ...about }]
  const inAccess = accessBlocks(shape).flatMap(({ path, roles }) =>
    Object.keys(roles).flatMap((name) => mention([...path, 'roles', name], name, { part: 'key', allowsLevel: false })),
  )
  const owners = declaredFlags(shape).flatMap(({ path, flag: { owner } }) =>
    owner === undefined ? [] : mention([...path, 'owner'], owner),
  )
  const settings = ['organization', 'settings', 'default_role']
  const defaultRole = mention(settings, shape.organization?.settings?.default_role, { allowsLevel: false })
  const accepted = (shape.baseline ?? []).flatMap(({ owner }, index) => mention(['baseline', index, 'owner'], owner))
  const asked = subjectLists(shape).flatMap(({ path, names }) =>
    names.flatMap((name, index) => mention([...path, index], name, { isGate: true })),
  )
  return [...defaultRole, ...inAccess, ...asked, ...owners, ...accepted]
}

/** Who is meant by levels and roles: the declared people, by address in lower case. */
export function meantBy(shape: PolicyShape, names: readonly string[]): ReadonlySet<string> {
  const declared = Object.entries(shape.members ?? {}).map(([email, { level }]) => ({
    email: email.toLowerCase(),
    level,
  }))
  const known = new Set(declared.map(({ email }) => email))
  const emails = names.flatMap((name) => {
    if (!isLevel(name)) return roleHolders(shape, name).map((email) => email.toLowerCase())
    return declared.filter(({ level }) => levels.indexOf(level) >= levels.indexOf(name)).map(({ email }) => email)
  })
  return new Set(emails.filter((email) => known.has(email)))
}

/** A list of subjects that the review reads: of the matrix, of a two-person rule, or of a rule of the policy. */
export interface SubjectList {
  readonly path: Path
  readonly names: readonly string[]
}

/** Lists every list of subjects that the review reads. */
export function subjectLists(shape: PolicyShape): SubjectList[] {
  const ofMatrix = Object.entries(shape.feature_flags ?? {}).flatMap(([project, matrix]) => {
    const review = matrix.require_rollout_review
    const lists: [Path, readonly string[] | undefined][] = [
      [['who_can_create'], matrix.who_can_create],
      [['who_can_edit'], matrix.who_can_edit],
      [['who_can_delete'], matrix.who_can_delete],
      [['require_rollout_review', 'by'], typeof review === 'object' ? review.by : undefined],
    ]
    return lists.flatMap(([path, names]) => (names ? [{ path: ['feature_flags', project, ...path], names }] : []))
  })
  const ofRules = (shape.review?.rules ?? []).map(({ by }, index) => ({
    path: ['review', 'rules', index, 'by'],
    names: by,
  }))
  return [...ofMatrix, ...ofRules]
}
