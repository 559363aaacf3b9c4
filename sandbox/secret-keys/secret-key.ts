import type { Person } from '../state/person.ts'

/** A key of a project, for servers: it belongs to nobody, and opens a few addresses only. */
export interface SecretKey {
  id: string
  label: string
  value: string
  scopes: string[]
  createdBy: Person | null
  createdAt: string
  rolledAt: string | null
}
