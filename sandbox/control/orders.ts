import { readFaultRule } from '../fault-rule.ts'
import { readFeature } from '../seed/feature.ts'
import { at, flagAt, itemsAt, numberAt, optional, type Place, recordAt, SeedError, textAt } from '../seed/reader.ts'
import type { OrganizationChange, Steering } from '../steering.ts'
import type { JsonRecord } from '../values.ts'
import { readVariant } from './variant.ts'

/** One thing that the control path does. */
export interface Order {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  /** One line for `GET /`. */
  help: string
  /** Gives the answer, or complains with the place of the mistake. */
  perform: (steering: Steering, body: Place) => unknown
}

/** Everything that the control path does. A change answers with what holds from then on. */
export const ORDERS: readonly Order[] = [
  { method: 'GET', path: '/state', help: 'the state, by names and emails', perform: (box) => box.dump() },
  { method: 'PUT', path: '/state', help: 'start again: a seed, as JSON or YAML', perform: restart },
  { method: 'GET', path: '/organization', help: 'plan, mode and subscription', perform: showOrganization },
  {
    method: 'PATCH',
    path: '/organization',
    help: 'features: ["access_control", {"key": "organizations_projects", "limit": 3}], most_specific_access, subscribed',
    perform: reorganize,
  },
  { method: 'GET', path: '/variant', help: 'the PostHog that this box stands for', perform: (box) => box.variant() },
  {
    method: 'PATCH',
    path: '/variant',
    help: 'stand for another one: any of the names that GET shows',
    perform: become,
  },
  { method: 'GET', path: '/clock', help: 'the time of the box', perform: showClock },
  {
    method: 'PUT',
    path: '/clock',
    help: '{"now": "2026-11-01T09:00:00Z"} or {"advance": 60} (seconds)',
    perform: setClock,
  },
  { method: 'GET', path: '/limits', help: 'requests that a key may make; null = unlimited', perform: showLimits },
  { method: 'PUT', path: '/limits', help: '{"per_minute": 480, "per_hour": 4800}, or null', perform: setLimits },
  { method: 'GET', path: '/faults', help: 'the rules, and the faults that have struck', perform: showFaults },
  {
    method: 'POST',
    path: '/faults',
    help: 'a rule: {"kind": "status", "status": 503, "method": "GET", "path": "roles", "nth": 2, "times": 1}; path is a regular expression',
    perform: addFault,
  },
  { method: 'DELETE', path: '/faults', help: 'forget the rules', perform: clearFaults },
  { method: 'GET', path: '/requests', help: 'every request so far, without keys', perform: showRequests },
  { method: 'DELETE', path: '/requests', help: 'forget the requests', perform: forgetRequests },
]

function restart(box: Steering, body: Place): unknown {
  box.restart(body.value)
  return box.dump()
}

function showOrganization(box: Steering): JsonRecord {
  const { features, mostSpecificAccess, subscribed } = box.organization()
  return { features, most_specific_access: mostSpecificAccess, subscribed }
}

function reorganize(box: Steering, body: Place): JsonRecord {
  recordAt(body, ['features', 'most_specific_access', 'subscribed'])
  const [features, mode] = [at(body, 'features'), at(body, 'most_specific_access')]
  const subscribed = optional(at(body, 'subscribed'), flagAt)
  const change: OrganizationChange = {
    ...(features.value === undefined ? {} : { features: itemsAt(features).map(readFeature) }),
    ...(mode.value === undefined ? {} : { mostSpecificAccess: mode.value === null ? null : flagAt(mode) }),
    ...(subscribed === undefined ? {} : { subscribed }),
  }
  box.reorganize(change)
  return showOrganization(box)
}

function become(box: Steering, body: Place): unknown {
  box.become(readVariant(body))
  return box.variant()
}

function showClock(box: Steering): JsonRecord {
  return { now: box.clock.now() }
}

function setClock(box: Steering, body: Place): JsonRecord {
  recordAt(body, ['now', 'advance'])
  const [now, advance] = [at(body, 'now'), at(body, 'advance')]
  if ((now.value === undefined) === (advance.value === undefined)) {
    throw new SeedError(body.path, 'expected either now or advance')
  }
  if (advance.value !== undefined) box.clock.advance(numberAt(advance))
  else box.clock.set(momentAt(now))
  return showClock(box)
}

function momentAt(place: Place): string {
  const moment = textAt(place)
  if (Number.isNaN(Date.parse(moment))) throw new SeedError(place.path, 'expected a moment in ISO 8601, in UTC')
  return moment
}

function showLimits(box: Steering): JsonRecord | null {
  const limits = box.rateLimits()
  return limits === null ? null : { per_minute: limits.perMinute, per_hour: limits.perHour }
}

function setLimits(box: Steering, body: Place): JsonRecord | null {
  if (body.value === null) box.limit(null)
  else {
    recordAt(body, ['per_minute', 'per_hour'])
    box.limit({ perMinute: numberAt(at(body, 'per_minute')), perHour: numberAt(at(body, 'per_hour')) })
  }
  return showLimits(box)
}

function showFaults(box: Steering): JsonRecord {
  const rules = box.faults.rules().map(({ path, ...rule }) => ({ ...rule, ...(path && { path: path.source }) }))
  return { rules, fired: box.faults.fired }
}

function addFault(box: Steering, body: Place): JsonRecord {
  try {
    box.faults.add(readFaultRule(body.value))
  } catch (error) {
    if (error instanceof TypeError) throw new SeedError(body.path, error.message)
    throw error
  }
  return showFaults(box)
}

function clearFaults(box: Steering): JsonRecord {
  box.faults.clear()
  return showFaults(box)
}

function showRequests(box: Steering): unknown {
  return box.requests
}

function forgetRequests(box: Steering): unknown {
  box.forgetRequests()
  return box.requests
}
