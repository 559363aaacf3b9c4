import { posix } from 'node:path'
import { apiUrl, htmlUrl } from '../builders/repository.ts'
import { type Call, notFound, ok, type Reply, type Routes, refusal, textParam } from '../call.ts'
import { readTree, type TreeEntry } from '../git-objects.ts'
import type { World } from '../world.ts'
import { commitQuery } from './commits.ts'

/** Files and folders by path. */
export const contentRoutes: Routes = { 'repos/get-content': getContent }

const base64Limit = 1024 * 1024
const sizeLimit = 100 * base64Limit

interface Place {
  readonly commit: string
  /** The ref as asked for, which the answer's addresses repeat. */
  readonly ref: string
}

function getContent(call: Call): Reply {
  const { world } = call
  const place = { commit: commitQuery(call), ref: call.query.get('ref') ?? world.repository.defaultBranch }
  const path = textParam(call, 'path').replace(/^\/+|\/+$/g, '')
  const raw = /application\/vnd\.github(\.v3)?\.raw/.test(call.accept)
  if (path === '') return folder(world, place, path)
  const entry = entryAt(world, place, path)
  if (entry === undefined) throw notFound()
  if (entry.type === 'tree') return folder(world, place, path)
  if (entry.type === 'commit') return ok({ ...common(world, place, entry), submodule_git_url: world.serverUrl })
  const target = entry.mode === '120000' ? linked(world, place, entry) : undefined
  const file = target ?? entry
  if (raw) return { status: 200, body: readBlob(world, file.sha) }
  if (entry.mode === '120000' && target === undefined) {
    return ok({ ...common(world, place, entry), target: readBlob(world, entry.sha).toString() })
  }
  return ok({ ...common(world, place, { ...file, path }), ...encoded(world, file) })
}

function entryAt(world: World, { commit }: Place, path: string): TreeEntry | undefined {
  const output = world.git.text(['--literal-pathspecs', 'ls-tree', '-z', '-l', commit, '--', path])
  const [mode = '', type = '', sha = '', size = '-'] = output.split('\t')[0]?.split(/ +/) ?? []
  return output === '' ? undefined : { mode, type, sha, size: size === '-' ? undefined : Number(size), path }
}

// A link to a file of the same repository answers with that file, as if it were there.
function linked(world: World, place: Place, entry: TreeEntry): TreeEntry | undefined {
  const target = posix.normalize(posix.join(posix.dirname(entry.path), readBlob(world, entry.sha).toString()))
  if (target.startsWith('..') || target.startsWith('/')) return undefined
  const found = entryAt(world, place, target)
  return found?.type === 'blob' && found.mode !== '120000' ? found : undefined
}

function folder(world: World, place: Place, path: string): Reply {
  const prefix = path === '' ? '' : `${path}/`
  const entries = readTree(world.git, `${place.commit}:${path}`, false).slice(0, 1000)
  return ok(entries.map((entry) => common(world, place, { ...entry, path: prefix + entry.path })))
}

function readBlob(world: World, sha: string): Buffer {
  return world.git.bytes(['cat-file', 'blob', sha])
}

function encoded(world: World, entry: TreeEntry) {
  const size = entry.size ?? 0
  if (size > sizeLimit) throw refusal(403, 'This API returns blobs up to 100 MB in size.')
  if (size > base64Limit) return { content: '', encoding: 'none' }
  return { content: base64Lines(readBlob(world, entry.sha)), encoding: 'base64' }
}

/** Base64 broken into lines of 60 characters, as GitHub writes it. */
export function base64Lines(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n')
}

function common(world: World, place: Place, entry: TreeEntry) {
  const path = entry.path.split('/').map(encodeURIComponent).join('/')
  const types: Readonly<Record<string, string>> = { tree: 'dir', commit: 'submodule' }
  const type = entry.mode === '120000' ? 'symlink' : (types[entry.type] ?? 'file')
  const self = apiUrl(world, `/contents/${path}?ref=${encodeURIComponent(place.ref)}`)
  const git = apiUrl(world, `/git/${type === 'dir' ? 'trees' : 'blobs'}/${entry.sha}`)
  const html = htmlUrl(world, `/${type === 'dir' ? 'tree' : 'blob'}/${place.commit}/${path}`)
  const file = type === 'file' || type === 'symlink'
  return {
    type,
    size: entry.size ?? 0,
    name: posix.basename(entry.path),
    path: entry.path,
    sha: entry.sha,
    url: self,
    git_url: git,
    html_url: html,
    download_url: file ? htmlUrl(world, `/raw/${place.commit}/${path}`) : null,
    _links: { self, git, html },
  }
}
