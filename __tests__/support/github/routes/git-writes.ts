import { recordActivity } from '../arrange/pushes.ts'
import { gitCommitAnswer } from '../builders/commit.ts'
import { apiUrl } from '../builders/repository.ts'
import { type Call, invalid, ok, type Reply, type Routes, textParam } from '../call.ts'
import { isAncestor, isoTime, objectType, type Person, readCommit, readRefs } from '../git-objects.ts'
import { setRef, type TreeChange, writeBlob, writeCommit, writeTree } from '../git-write.ts'
import { type Fields, fields, isFields, list, names, text } from '../json.ts'
import { webFlow } from '../world.ts'
import { refAnswer } from './git-data.ts'

/** The Git database, writing. */
export const gitWriteRoutes: Routes = {
  'git/create-blob': createBlob,
  'git/create-tree': createTree,
  'git/create-commit': createCommit,
  'git/create-ref': createRef,
  'git/update-ref': updateRef,
}

function createBlob(call: Call): Reply {
  const encoding = text(call.body, 'encoding') === 'base64' ? 'base64' : 'utf8'
  const sha = writeBlob(call.world.git, Buffer.from(text(call.body, 'content') ?? '', encoding))
  return { status: 201, body: { sha, url: apiUrl(call.world, `/git/blobs/${sha}`) } }
}

function createTree(call: Call): Reply {
  const { world } = call
  const base = text(call.body, 'base_tree')
  if (base !== undefined && objectType(world.git, base) === undefined) throw invalid('base_tree is not a tree')
  const sha = writeTree(
    world.git,
    base,
    list(call.body, 'tree').map((item) => treeChange(call, fields(item))),
  )
  const url = apiUrl(world, `/git/trees/${sha}`)
  const lines = world.git.text(['ls-tree', sha]).split('\n').filter(Boolean)
  const tree = lines.map((line) => {
    const [info = '', path = ''] = line.split('\t')
    const [mode = '', type = '', object = ''] = info.split(' ')
    return { path, mode, type, sha: object, url: apiUrl(world, `/git/${type}s/${object}`) }
  })
  return { status: 201, body: { sha, url, tree, truncated: false } }
}

function treeChange(call: Call, item: Fields): TreeChange {
  const path = text(item, 'path')
  if (path === undefined || path === '' || path.startsWith('/')) throw invalid('tree.path is invalid')
  const content = text(item, 'content')
  if ((content === undefined) === (item.sha === undefined)) throw invalid('Must supply either tree.sha or tree.content')
  const mode = text(item, 'mode') ?? '100644'
  if (item.sha === null) return { path, mode, sha: null }
  const sha = content === undefined ? (text(item, 'sha') ?? '') : writeBlob(call.world.git, Buffer.from(content))
  if (mode !== '160000' && objectType(call.world.git, sha) === undefined)
    throw invalid(`tree.sha ${sha} is not a valid blob`)
  return { path, mode, sha }
}

function createCommit(call: Call): Reply {
  const { world, body } = call
  const tree = text(body, 'tree') ?? ''
  if (objectType(world.git, tree) !== 'tree') throw invalid('Tree SHA does not exist')
  const parents = names(body, 'parents')
  if (parents.some((sha) => objectType(world.git, sha) !== 'commit')) {
    throw invalid('Parent SHA does not exist or is not a commit object')
  }
  const date = world.now()
  const { login, id } = call.token.actor
  const own: Person = { name: login, email: `${id}+${login}@users.noreply.github.com`, date }
  const author = person(body.author, own)
  const committer = person(
    body.committer,
    isFields(body.author) ? author : { name: 'GitHub', email: webFlow.email, date },
  )
  const sha = writeCommit(world.git, { tree, parents, author, committer, message: text(body, 'message') ?? '' })
  // GitHub signs what a bot commits, as long as the bot does not name anyone itself.
  const signed = call.token.actor.type === 'Bot' && !isFields(body.author) && !isFields(body.committer)
  if (signed) world.verified.add(sha)
  return { status: 201, body: gitCommitAnswer(world, readCommit(world.git, sha)) }
}

function person(value: unknown, otherwise: Person): Person {
  if (!isFields(value)) return otherwise
  const date = text(value, 'date')
  return {
    name: text(value, 'name') ?? otherwise.name,
    email: text(value, 'email') ?? otherwise.email,
    date: date === undefined ? otherwise.date : isoTime(new Date(date)),
  }
}

function createRef(call: Call): Reply {
  const { world } = call
  const ref = text(call.body, 'ref') ?? ''
  const sha = text(call.body, 'sha') ?? ''
  if (!/^refs\/[^/]+\/./.test(ref)) throw invalid('Reference name must start with refs/ and have at least two slashes')
  if (readRefs(world.git).has(ref)) throw invalid('Reference already exists')
  if (objectType(world.git, sha) === undefined) throw invalid('Object does not exist')
  checkRules(call, ref)
  setRef(world.git, ref, sha)
  recordActivity(world, { ref, actor: call.token.actor, before: undefined, after: sha })
  return { status: 201, body: refAnswer(world, ref, sha) }
}

function updateRef(call: Call): Reply {
  const { world } = call
  const ref = `refs/${textParam(call, 'ref')}`
  const sha = text(call.body, 'sha') ?? ''
  const before = readRefs(world.git).get(ref)
  if (before === undefined) throw invalid('Reference does not exist')
  if (objectType(world.git, sha) === undefined) throw invalid('Object does not exist')
  if (call.body.force !== true && !isAncestor(world.git, before, sha)) throw invalid('Update is not a fast forward')
  checkRules(call, ref)
  setRef(world.git, ref, sha)
  if (before !== sha) recordActivity(world, { ref, actor: call.token.actor, before, after: sha })
  return ok(refAnswer(world, ref, sha))
}

function checkRules({ world, token }: Call, ref: string): void {
  const allowed = world.guarded.get(ref.replace(/^refs\/heads\//, ''))
  if (allowed && !allowed.includes(token.actor.login))
    throw invalid('Repository rule violations found\n\nCannot update this protected ref.')
}
