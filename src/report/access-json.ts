import type {
  AccessDiff,
  AccessShift,
  Explanation,
  PersonAccess,
  ProposedAccess,
  Reason,
  Rule,
  WhoCan,
} from '../core/access.ts'
import type { AccessQuestion } from './access-text.ts'

/**
 * Who can do something, for machines, in the shape of `schemas/access-v1.schema.json`: one answer for each mode. People
 * are listed in full.
 */
export function whoCanJson({ words, target }: AccessQuestion, answers: readonly WhoCan[]): string {
  const { project, kind, object } = target
  return written({
    question: words,
    target: { project, kind, object: object ?? null },
    answers: answers.map(({ mode, holders }) => ({
      mode,
      holders: holders.map(({ people, ...explanation }) => ({ people, ...explained(explanation) })),
    })),
  })
}

/** What one person may do, for machines. */
export function personJson({ email, level, roles, projects }: PersonAccess): string {
  const told = projects.map(({ project, things }) => ({
    project,
    things: things.map(({ on, answers }) => ({
      on,
      answers: answers.map(({ mode, otherwise, ...explanation }) => ({
        mode,
        ...explained(explanation),
        otherwise: otherwise ? explained(otherwise) : null,
      })),
    })),
  }))
  return written({ person: { email, level, roles, projects: told } })
}

/** The difference between two policies, for machines: one for each mode. */
export function accessDiffJson(diffs: readonly AccessDiff[]): string {
  return written({ diffs: diffs.map(diffOf) })
}

/** What a pull request does to access, as a part of a report for machines. */
export function proposedAccessJson(access: ProposedAccess) {
  return access.state === 'known' ? { state: access.state, diffs: access.diffs.map(diffOf) } : access
}

function diffOf({ mode, gains, losses, keeps, withoutEffect, rolesWithoutEffect }: AccessDiff) {
  return {
    mode,
    gains: gains.map(shiftOf),
    losses: losses.map(shiftOf),
    keeps: keeps.map(shiftOf),
    withoutEffect: withoutEffect.map(({ project, before, after }) => ({
      project,
      before: before ? ruleOf(before) : null,
      after: after ? ruleOf(after) : null,
    })),
    rolesWithoutEffect,
  }
}

function shiftOf({ project, on, people, before, after }: AccessShift) {
  return { project, on, people, before: explained(before), after: explained(after) }
}

function explained({ level, reason }: Explanation) {
  return { level, reason: reasonOf(reason) }
}

function reasonOf(reason: Reason): object {
  if (reason.because === 'closed_project') return { because: reason.because, reason: reasonOf(reason.reason) }
  if (reason.because === 'rules') return { because: reason.because, rules: reason.rules.map(ruleOf) }
  return reason
}

function ruleOf({ kind, object, subject, level }: Rule) {
  return { kind, object: object ?? null, subject, level }
}

function written(content: object): string {
  return `${JSON.stringify({ version: 'access-v1', ...content }, null, 2)}\n`
}
