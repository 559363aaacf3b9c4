import { show } from '../../core/text.ts'

/** Makes text from outside fit to show: without the key, on one line, and short. */
export type Quote = (text: string) => string

/** Makes the one way by which text that PostHog sent gets into a message. */
export function createQuote(key: string): Quote {
  // Host names arrive in lower case, so the key is looked for in any case.
  const secret = new RegExp(key.replace(/\W/g, '\\$&'), 'gi')
  // The key goes before the text is cut, else a part of it could stay.
  return (text) => show(text.replace(secret, '***'))
}

/** A path as messages show it: query names stay, their values may be personal and go. Paging stays. */
export function shownPath(path: string, quote: Quote): string {
  const [route = '', query] = path.split(/\?(.*)/s)
  if (!query) return quote(route)
  const members = [...new URLSearchParams(query)].map(([name, value]) =>
    name === 'limit' || name === 'offset' ? `${name}=${value}` : `${name}=…`,
  )
  return quote(`${route}?${members.join('&')}`)
}
