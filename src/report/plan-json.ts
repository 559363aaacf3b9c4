import type { AccessCheck } from '../core/access-check.ts'
import type { Attribution } from '../core/attribution.ts'
import type { Change } from '../core/change.ts'
import type { GuardrailsAhead } from '../core/guardrail.ts'
import type { Accepted } from '../core/plan.ts'
import { sourceWords } from './access-check-markdown.ts'
import { proposedAccessJson } from './access-json.ts'
import { reasonWords } from './access-words.ts'
import type { PlacelessReport } from './plan-markdown.ts'
import { writesJson } from './writes.ts'

/** The drift report for machines, in the shape of `schemas/plan-v1.schema.json`. */
export function planJson(told: PlacelessReport & { readonly commit?: string }): string {
  const {
    verdict,
    plan,
    settled,
    conflicts,
    gaps,
    accepted,
    misnamed,
    commit,
    policyDigest,
    usage,
    review,
    flagContexts,
    access,
    accessCheck,
    guardrails,
  } = told
  const report = {
    version: 'plan-v1',
    verdict,
    commit: commit ?? null,
    planDigest: plan.digest,
    policyDigest: policyDigest ?? null,
    mergeConflicts: conflicts,
    requests: usage.requests,
    requestsPerMinute: usage.perMinute,
    waitedMs: Math.round(usage.waitedMs),
    review: review ? { state: review.state, required: review.required, counted: review.counted } : null,
    access: access ? proposedAccessJson(access) : null,
    changes: plan.changes.map(changeJson),
    settled: settled.map(({ item, operation, fields }) => ({
      item,
      fields: operation === 'update' ? fields.map(({ field }) => field) : null,
    })),
    namesMissing: gaps,
    notCompared: plan.unplanned.map(({ kind, projects, because, reason }) => ({
      kind,
      projects: projects ?? null,
      because,
      reason,
    })),
    flags: flagContexts
      ? {
          known: flagContexts.flags.map(({ item, reached, lastCalled, scheduled }) => ({
            item,
            reached,
            lastCalled: lastCalled ?? null,
            scheduled: scheduled.map(({ what, at, repeats, by }) => ({
              what,
              at,
              repeats: repeats ?? null,
              by: by ?? null,
            })),
          })),
          gaps: flagContexts.gaps,
        }
      : null,
    accessCheck: accessCheck ? accessCheckJson(accessCheck) : null,
    guardrails: guardrails ? guardrailsJson(guardrails) : null,
    accepted: accepted.map(acceptedJson),
    misnamed: misnamed.map(({ makers, ...entry }) => ({ ...acceptedJson(entry), makers })),
    coverage: plan.coverage.map(({ kind, managed, unmanaged }) => ({ kind, managed, unmanaged })),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function acceptedJson({ item, owner, reason, until, changedBy }: Accepted) {
  return { item, owner, reason, until, changedBy }
}

function guardrailsJson(guardrails: GuardrailsAhead) {
  if (guardrails.state === 'unknown') return { blocks: [], moments: [], unknown: guardrails.reason }
  return {
    blocks: guardrails.blocks.map(({ guardrail, items, sentence, remedy, allowUntil }) => ({
      guardrail,
      items,
      sentence,
      remedy: remedy ?? null,
      allowUntil: allowUntil ?? null,
    })),
    moments: guardrails.moments.map(({ email, target, has, from }) => ({
      email,
      project: target.project,
      on: target.object === undefined ? target.kind : `${target.kind}/${target.object}`,
      has,
      from,
    })),
    unknown: null,
  }
}

function accessCheckJson({ compared, requests, disagreements, unanswered }: AccessCheck) {
  return {
    compared,
    requests,
    disagreements: disagreements.map(({ project, on, people, ours, theirs }) => ({
      project,
      on,
      people,
      ours: { level: ours.level, reason: reasonWords(ours.reason) },
      theirs: { level: theirs.level, reason: sourceWords(theirs) },
    })),
    unanswered,
  }
}

function changeJson(change: Change) {
  const { item, kind, operation, origin, conflict, sentence, fields, facts, at, changedBy } = change
  return {
    item,
    kind,
    operation,
    origin,
    conflict,
    sentence,
    fields: fields.map((field) => ({
      field: field.field,
      live: field.live ?? null,
      wanted: field.wanted ?? null,
      lastApplied: field.lastApplied ?? null,
      origin: field.origin,
      conflict: field.conflict,
      changedBy: changedByJson(field.changedBy),
    })),
    changedBy: changedByJson(changedBy),
    facts: facts.map(({ name, sentence: meaning, detail }) => ({ name, sentence: meaning, detail })),
    place: at ? { file: at.file, line: at.start.line, column: at.start.column } : null,
    writes: writesJson(change),
    goesWith: change.goesWith ?? null,
  }
}

// Every member is always there, so that a reader needs no case for each source.
function changedByJson(attribution: Attribution | undefined) {
  if (!attribution) return null
  const none = { email: null, name: null, system: false, impersonated: false, client: null, at: null }
  const unseen = { notBefore: null, notAfter: null }
  if (attribution.from === 'entry')
    return { source: 'entry', ...none, email: attribution.by, at: attribution.at, ...unseen, reason: null }
  if (attribution.from === 'nobody') {
    const { why, seen } = attribution
    return {
      source: 'none',
      ...none,
      notBefore: seen?.after ?? null,
      notAfter: seen?.before ?? null,
      reason: why,
    }
  }
  const { by, at } = attribution
  return {
    source: 'log',
    email: by.email ?? null,
    name: by.name ?? null,
    system: by.isSystem,
    impersonated: by.isImpersonated,
    client: by.client ?? null,
    at,
    ...unseen,
    reason: null,
  }
}
