import type { Comment, Forge, Issue } from '../../src/core/ports/forge.ts'

/** A GitHub that has nothing but comments and issues, and notes every call that writes. */
export interface NoticeBoard {
  readonly forge: Forge
  readonly calls: string[]
  comments: Comment[]
  issues: Issue[]
  /** The head of the pull request. */
  head: string
}

/** Makes an empty one. */
export function makeNoticeBoard(): NoticeBoard {
  const board = { calls: [] as string[], comments: [] as Comment[], issues: [] as Issue[], head: 'a' }
  return Object.assign(board, { forge: forgeOf(board) })
}

/** Every call of a forge that a test does not expect. */
export const unexpected: Forge = {
  pull: refuse,
  pullsOf: refuse,
  openPullsAt: refuse,
  contributors: refuse,
  reviews: refuse,
  mayWrite: refuse,
  statuses: refuse,
  setStatus: refuse,
  conversation: refuse,
  createComment: refuse,
  updateComment: refuse,
  deleteComment: refuse,
  ownIssues: refuse,
  closerOf: refuse,
  createIssue: refuse,
  updateIssue: refuse,
  labelling: refuse,
  branchRules: refuse,
  restrictions: refuse,
  requestReviews: refuse,
  openPulls: refuse,
  propose: refuse,
  filesOn: refuse,
}

function refuse(): never {
  throw new Error('nobody expected this call')
}

function forgeOf(board: Omit<NoticeBoard, 'forge'>): Forge {
  return {
    ...unexpected,
    conversation: async () => ({ head: board.head, comments: [...board.comments] }),
    async createComment(_, body) {
      board.calls.push('create')
      board.comments.push({ id: board.comments.length + 1, body, isMine: true })
    },
    async updateComment(id, body) {
      board.calls.push(`update ${id}`)
      board.comments = board.comments.map((comment) => (comment.id === id ? { ...comment, body } : comment))
    },
    async deleteComment(id) {
      board.calls.push(`delete ${id}`)
      board.comments = board.comments.filter((comment) => comment.id !== id)
    },
    ownIssues: async () => [...board.issues],
    async createIssue(_, body) {
      board.calls.push('open')
      board.issues.push({ number: board.issues.length + 1, body, state: 'open' })
    },
    async updateIssue(number, body, state) {
      board.calls.push(`${state} ${number}`)
      board.issues = board.issues.map((issue) => (issue.number === number ? { number, body, state } : issue))
    },
  }
}
