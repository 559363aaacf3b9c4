import { gitCommitAnswer } from '../builders/commit.ts'
import { apiUrl } from '../builders/repository.ts'
import { nodeId } from '../builders/user.ts'
import { type Call, notFound, ok, type Reply, type Routes, textParam } from '../call.ts'
import { objectType, readCommit, readRefs, readTree } from '../git-objects.ts'
import type { World } from '../world.ts'
import { base64Lines } from './contents.ts'

/** The Git database, reading. */
export const gitDataRoutes: Routes = {
  'git/get-ref': getRef,
  'git/get-commit': getCommit,
  'git/get-tree': getTree,
  'git/get-blob': getBlob,
}

const treeLimit = 100_000

/** A ref as the API shows it. */
export function refAnswer(world: World, ref: string, sha: string) {
  const type = objectType(world.git, sha) ?? 'commit'
  return {
    ref,
    node_id: nodeId('Ref', ref),
    url: apiUrl(world, `/git/${ref}`),
    object: { type, sha, url: apiUrl(world, `/git/${type}s/${sha}`) },
  }
}

function getRef(call: Call): Reply {
  const ref = `refs/${textParam(call, 'ref')}`
  const sha = readRefs(call.world.git).get(ref)
  if (sha === undefined) throw notFound()
  return ok(refAnswer(call.world, ref, sha))
}

function getCommit(call: Call): Reply {
  const sha = textParam(call, 'commit_sha')
  if (objectType(call.world.git, sha) !== 'commit') throw notFound()
  return ok(gitCommitAnswer(call.world, readCommit(call.world.git, sha)))
}

function getTree(call: Call): Reply {
  const { world } = call
  const name = textParam(call, 'tree_sha')
  const sha = world.git.attempt(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{tree}`])
  if (sha === undefined) throw notFound()
  // Any value makes it recursive, even `0` and `false`.
  const entries = readTree(world.git, sha, call.query.has('recursive'))
  return ok({
    sha,
    url: apiUrl(world, `/git/trees/${sha}`),
    tree: entries.slice(0, treeLimit).map(({ path, mode, type, sha: object, size }) => ({
      path,
      mode,
      type,
      sha: object,
      ...(size === undefined ? {} : { size }),
      ...(type === 'commit' ? {} : { url: apiUrl(world, `/git/${type}s/${object}`) }),
    })),
    truncated: entries.length > treeLimit,
  })
}

function getBlob(call: Call): Reply {
  const { world } = call
  const sha = textParam(call, 'file_sha')
  if (objectType(world.git, sha) !== 'blob') throw notFound()
  const content = world.git.bytes(['cat-file', 'blob', sha])
  if (/application\/vnd\.github(\.v3)?\.raw/.test(call.accept)) return { status: 200, body: content }
  return ok({
    sha,
    node_id: nodeId('Blob', sha),
    size: content.length,
    url: apiUrl(world, `/git/blobs/${sha}`),
    content: base64Lines(content),
    encoding: 'base64',
  })
}
