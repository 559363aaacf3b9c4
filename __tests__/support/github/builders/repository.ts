import type { User } from '../model.ts'
import type { World } from '../world.ts'
import { nodeId, simpleUser } from './user.ts'

const plainLinks = [
  'contributors',
  'deployments',
  'downloads',
  'events',
  'forks',
  'languages',
  'merges',
  'stargazers',
  'subscribers',
  'subscription',
  'tags',
  'teams',
  'hooks',
]

const templateLinks: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  statuses: '/statuses/{sha}',
  trees: '/git/trees{/sha}',
}

/** API address of something in the repository. */
export function apiUrl(world: World, path: string): string {
  return `${world.url}/repos/${world.repository.fullName}${path}`
}

/** Web address of something in the repository. */
export function htmlUrl(world: World, path: string): string {
  return `${world.serverUrl}/${world.repository.fullName}${path}`
}

/** The organisation that owns the repository. */
export function ownerUser(world: World): User {
  const { owner, ownerId } = world.repository
  return { login: owner, id: ownerId, type: 'User', emails: [], permission: 'admin', role: 'admin', deleted: false }
}

/** The short form of the repository, or of a fork of it. */
export function minimalRepository(world: World, fork?: string) {
  const fullName = fork ?? world.repository.fullName
  const [login = '', name = ''] = fullName.split('/')
  const owner =
    fork === undefined
      ? ownerUser(world)
      : (world.users.find((user) => user.login === login) ?? { ...ownerUser(world), login, id: 900 })
  const id = repositoryId(world, fork)
  const url = `${world.url}/repos/${fullName}`
  return {
    id,
    node_id: nodeId('Repository', id),
    name,
    full_name: fullName,
    private: world.repository.visibility === 'private',
    owner: { ...simpleUser(world, owner), type: fork === undefined ? 'Organization' : owner.type },
    html_url: `${world.serverUrl}/${fullName}`,
    description: null,
    fork: fork !== undefined,
    url,
    ...Object.fromEntries(plainLinks.map((link) => [`${link}_url`, `${url}/${link}`])),
    ...Object.fromEntries(Object.entries(templateLinks).map(([link, path]) => [`${link}_url`, url + path])),
  }
}

/** Numeric id of the repository, or of a fork of it. */
export function repositoryId(world: World, fork?: string): number {
  return world.repository.id + (fork === undefined ? 0 : fork.length)
}

/** The full form of the repository, as inside pull requests and as `GET /repos/{owner}/{repo}` has it. */
export function fullRepository(world: World, fork?: string) {
  const minimal = minimalRepository(world, fork)
  return {
    ...minimal,
    ...addresses(world, minimal.full_name),
    ...counts(world),
    homepage: null,
    language: null,
    default_branch: world.repository.defaultBranch,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: world.repository.visibility,
    pushed_at: '2026-11-23T09:00:00Z',
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-11-23T09:00:00Z',
    license: null,
  }
}

function addresses(world: World, fullName: string) {
  const web = `${world.serverUrl}/${fullName}`
  return {
    git_url: `${web.replace(/^https?/, 'git')}.git`,
    ssh_url: `git@${new URL(world.serverUrl).host}:${fullName}.git`,
    clone_url: `${web}.git`,
    svn_url: web,
    mirror_url: null,
  }
}

function counts(world: World) {
  const open = world.issues.filter((issue) => issue.state === 'open').length
  return {
    forks_count: 0,
    stargazers_count: 0,
    watchers_count: 0,
    size: 1,
    open_issues_count: open,
    subscribers_count: 0,
    network_count: 0,
    forks: 0,
    open_issues: open,
    watchers: 0,
  }
}
