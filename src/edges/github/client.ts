import { type Decoder, list as listOf } from '../../core/decode.ts'
import type { Json } from '../../core/json.ts'
import { type Answer, isGranted } from './answer.ts'
import { accept, failureOf, unreadable } from './failure.ts'
import { graphqlUrl, patiently, withBodysStatus } from './graphql.ts'
import { type OctokitOptions, openOctokit, refusedAnswer } from './octokit.ts'

/** Which repository to speak about, and as whom. */
export interface ClientOptions extends OctokitOptions {
  readonly owner: string
  readonly repo: string
}

/** Values for the `{names}` of a path; the rest goes to the query or the body. */
export type Parameters = Readonly<Record<string, Json>>
export type WriteMethod = 'POST' | 'PATCH' | 'DELETE'

/** Requests to one repository on GitHub. A path may hold `{owner}` and `{repo}`, which are filled in. */
export interface Client {
  /** Reads one object. */
  get<T>(path: string, parameters: Parameters, decode: Decoder<T>): Promise<T>
  /** Reads a list to its end, or throws. */
  list<T>(path: string, parameters: Parameters, decode: Decoder<T>): Promise<T[]>
  /**
   * Writes, and hands back what GitHub answers.
   *
   * @param repeatable whether it may be sent again when its outcome is unknown
   */
  send(method: WriteMethod, path: string, parameters: Parameters, repeatable: boolean): Promise<unknown>
  /**
   * Makes something new and reads what it became.
   *
   * @param repeatable whether it may be sent again when its outcome is unknown; by default not: twice, it would be there twice
   */
  make<T>(path: string, parameters: Parameters, decode: Decoder<T>, repeatable?: boolean): Promise<T>
  /** Reads, and leaves it to the caller what a refusal means. */
  ask(path: string, parameters: Parameters): Promise<Answer>
  /**
   * Asks a question in GraphQL, and leaves it to the caller what a refusal means.
   *
   * @param variables beside `owner` and `name`, which say which repository it is
   */
  question(query: string, variables?: Parameters): Promise<Answer>
}

// Ten thousand entries: a list that goes on after them is a circle.
const mostPages = 100

/** Connects to GitHub; nothing is sent yet. */
export function connect(options: ClientOptions): Client {
  const paced = openOctokit(options)
  const { owner, repo, apiUrl, token, waitUnitMs = 1000 } = options

  async function ask(route: string, parameters: Parameters, retries?: number, octokit = paced): Promise<Answer> {
    // What no name of the path takes up is sent along, and GitHub wants neither of these there.
    const all = route.includes('{owner}') ? { owner, repo, ...parameters } : parameters
    const { method, url } = octokit.request.endpoint(route, all)
    const call = { method, path: url.startsWith(apiUrl) ? url.slice(apiUrl.length) : new URL(url).pathname }
    try {
      const request = retries === undefined ? {} : { retries }
      const { status, headers, data } = await octokit.request(route, { ...all, request })
      return { ...call, status, headers, data }
    } catch (error) {
      return { ...call, ...refusedAnswer(error, token) }
    }
  }

  // The client library has a reader of lists too, but it takes a conflict (409) for the end of one.
  async function list<T>(path: string, parameters: Parameters, decode: Decoder<T>): Promise<T[]> {
    const items: T[] = []
    let answer = await ask(`GET ${path}`, { ...parameters, per_page: 100 })
    for (let page = 1; page <= mostPages; page++) {
      items.push(...accept(answer, listOf(decode)))
      const next = nextPage(answer, apiUrl)
      if (next === undefined) return items
      answer = await ask(`GET ${next}`, {})
    }
    throw unreadable(answer, `the list does not end after ${mostPages} pages`)
  }

  return {
    get: async (path, parameters, decode) => accept(await ask(`GET ${path}`, parameters), decode),
    list,
    send: async (method, path, parameters, repeatable) => {
      const answer = await ask(`${method} ${path}`, parameters, repeatable ? undefined : 0)
      // What is gone already needs no deleting: an answer that was lost, or another run.
      const isGone = method === 'DELETE' && answer.status === 404
      if (!isGranted(answer) && !isGone) throw failureOf(answer)
      return answer.data
    },
    make: async (path, parameters, decode, repeatable = false) =>
      accept(await ask(`POST ${path}`, parameters, repeatable ? undefined : 0), decode),
    ask: (path, parameters) => ask(`GET ${path}`, parameters),
    question: (query, variables = {}) => {
      const body = { query, variables: { owner, name: repo, ...variables } }
      const once = () => ask(`POST ${graphqlUrl(apiUrl)}`, body, undefined, openOctokit(options, false))
      return patiently(async () => withBodysStatus(await once()), waitUnitMs)
    },
  }
}

// The token goes with every request, so a page of another server is not followed.
function nextPage(answer: Answer, apiUrl: string): string | undefined {
  const { link } = answer.headers
  const next = typeof link === 'string' ? /<([^<>]+)>;\s*rel="next"/.exec(link)?.[1] : undefined
  if (next === undefined) return undefined
  if (URL.canParse(next) && new URL(next).origin === new URL(apiUrl).origin) return next
  throw unreadable(answer, 'its next page is on another server')
}
