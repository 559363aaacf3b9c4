import { invalid, missing } from '../errors.ts'
import { stringsField, textField } from '../fields.ts'
import type { Person, Project, World } from '../state/world.ts'
import type { JsonRecord } from '../values.ts'
import type { SecretKey } from './secret-key.ts'

const MAX_KEYS = 50

const ASSIGNABLE = ['endpoint:read', 'feature_flag:read', 'account:read', 'loop:write', 'experiment:read']

/** Makes a secret key; its value is told once. */
export function createSecretKey(world: World, project: Project, author: Person, body: JsonRecord): SecretKey {
  const label = textField(body, 'label', { max: 40 })
  if (label === undefined) throw missing('label')
  const scopes = scopesIn(body)
  if (scopes === undefined) throw missing('scopes')
  if (project.secretKeys.length >= MAX_KEYS) {
    throw invalid(`You can only have ${MAX_KEYS} project secret API keys. Remove an existing key first.`)
  }
  checkLabel(project, label)
  const createdAt = world.clock.tick()
  const id = world.ids.uuid('secretKey')
  const key = { id, label, value: newSecret(world), scopes, createdBy: author, createdAt, rolledAt: null }
  project.secretKeys.push(key)
  return key
}

/** Changes the label or the scopes of a secret key. */
export function updateSecretKey(world: World, project: Project, key: SecretKey, body: JsonRecord): void {
  const label = textField(body, 'label', { max: 40 }) ?? key.label
  const scopes = scopesIn(body) ?? key.scopes
  checkLabel(project, label, key)
  Object.assign(key, { label, scopes })
  world.clock.tick()
}

/** Gives a secret key another value; the old one stops to work at once. */
export function rollSecretKey(world: World, key: SecretKey): void {
  key.value = newSecret(world)
  key.rolledAt = world.clock.tick()
}

/** Gives a project another of its older tokens; the one before stays valid until somebody deletes it. */
export function rotateToken(world: World, project: Project): void {
  project.secretTokenBackup = project.secretToken
  project.secretToken = newSecret(world)
  project.updatedAt = world.clock.tick()
}

function newSecret(world: World): string {
  return `phs_sandbox_${String(world.ids.number('secret')).padStart(4, '0')}`
}

function checkLabel(project: Project, label: string, self?: SecretKey): void {
  if (project.secretKeys.some((other) => other !== self && other.label === label)) {
    throw invalid(`Project secret API key with label '${label}' already exists.`, 'label')
  }
}

function scopesIn(body: JsonRecord): string[] | undefined {
  const scopes = stringsField(body, 'scopes')
  if (scopes === undefined) return undefined
  if (scopes.length === 0) throw invalid('This list may not be empty.', 'scopes', 'empty')
  const wrong = scopes.find((scope) => !ASSIGNABLE.includes(scope))
  if (wrong !== undefined) {
    const allowed = `Allowed scopes: ${ASSIGNABLE.join(', ')}.`
    throw invalid(`Scope '${wrong}' can not be assigned to a project secret API key. ${allowed}`, 'scopes')
  }
  return scopes
}
