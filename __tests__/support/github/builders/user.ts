import type { User } from '../model.ts'
import type { World } from '../world.ts'

/** The account that stands in for a deleted author where the API needs one. */
export const ghost: User = {
  login: 'ghost',
  id: 10137,
  type: 'User',
  emails: [],
  permission: 'none',
  role: 'none',
  deleted: false,
}

/** An opaque id, as GitHub puts beside every numeric one. */
export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64')
}

/** An account as it appears inside other answers; null for a deleted one. */
export function userOrNull(world: World, user: User | null) {
  return user === null || user.deleted ? null : simpleUser(world, user)
}

/** An account where null is not allowed: a deleted one shows as `ghost`. */
export function userOrGhost(world: World, user: User) {
  return simpleUser(world, user.deleted ? ghost : user)
}

/** An account as it appears inside other answers. */
export function simpleUser(world: World, user: User) {
  const name = encodeURIComponent(user.login)
  const url = `${world.url}/users/${name}`
  return {
    login: user.login,
    id: user.id,
    node_id: nodeId('User', user.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${user.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${world.serverUrl}/${name}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: user.type,
    user_view_type: 'public',
    site_admin: false,
  }
}

/** An account as its own page shows it. */
export function publicUser(world: World, user: User) {
  return {
    ...simpleUser(world, user),
    name: null,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  }
}
