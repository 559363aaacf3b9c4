import { type ContractRow, refused } from '../row.ts'
import type { Shape } from '../shape.ts'

const key: Shape = {
  id: 'text',
  label: 'text',
  value: 'null',
  mask_value: 'text',
  created_at: 'text',
  last_used_at: 'text or null',
  user_id: 'number',
  scopes: ['text'],
  scoped_teams: 'list',
  scoped_organizations: 'list',
  last_rolled_at: 'text or null',
}

const KEYS = '/api/personal_api_keys/'
const paragraph = '3.1'
const closed = refused('This action does not support Personal API Key access')

/** Personal API keys: a key sees itself, and nothing else; no scope helps, so the refusal is what everybody gets. */
export const keyRows: readonly ContractRow[] = [
  { paragraph, method: 'GET', path: KEYS, scope: null, level: 'member', expected: closed },
  { paragraph, method: 'POST', path: KEYS, scope: null, level: 'member', expected: closed },
  {
    paragraph,
    method: 'GET',
    path: `${KEYS}@current/`,
    scope: null,
    level: 'member',
    expected: { status: 200, shape: key },
  },
]
