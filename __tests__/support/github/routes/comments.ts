import { addComment } from '../arrange/issues.ts'
import { commentAnswer } from '../builders/issue.ts'
import { type Call, invalid, notFound, numberParam, ok, type Reply, type Routes } from '../call.ts'
import type { Comment } from '../model.ts'
import { paged } from '../paging.ts'
import { bodyText, issueParam } from './issues.ts'

/** Comments on issues and pull requests. */
export const commentRoutes: Routes = {
  'issues/list-comments': listComments,
  'issues/get-comment': (call) => ok(commentAnswer(call.world, commentParam(call))),
  'issues/create-comment': createComment,
  'issues/update-comment': updateComment,
  'issues/delete-comment': deleteComment,
}

function commentParam(call: Call): Comment {
  const id = numberParam(call, 'comment_id')
  const comment = call.world.comments.find((item) => item.id === id)
  if (comment === undefined) throw notFound()
  return comment
}

function listComments(call: Call): Reply {
  const { number } = issueParam(call)
  const since = call.query.get('since')
  const found = call.world.comments.filter(
    (comment) => comment.issue === number && (since === null || Date.parse(comment.updatedAt) >= Date.parse(since)),
  )
  return paged(call, found, (comment) => commentAnswer(call.world, comment))
}

function createComment(call: Call): Reply {
  const comment = addComment(call.world, issueParam(call), call.token.actor, words(call))
  return { status: 201, body: commentAnswer(call.world, comment) }
}

function updateComment(call: Call): Reply {
  const comment = commentParam(call)
  comment.body = words(call)
  comment.updatedAt = call.world.now()
  return ok(commentAnswer(call.world, comment))
}

function deleteComment(call: Call): Reply {
  const comment = commentParam(call)
  call.world.comments.splice(call.world.comments.indexOf(comment), 1)
  return { status: 204 }
}

function words(call: Call): string {
  const body = bodyText(call.body) ?? ''
  if (body.trim() === '') throw invalid('Validation Failed')
  return body
}
