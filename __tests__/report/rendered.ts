import { compile, parse, postprocess, preprocess } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/** Markdown as GitHub renders it: tables, strikethrough, task lists, autolinks, and raw HTML as it stands. */
export interface Rendered {
  readonly html: string
  /** What is not ours, or not whole. */
  readonly faults: readonly string[]
}

/**
 * Renders Markdown, and names everything that is not ours: foreign tags and links, tags that are not closed in order,
 * text outside of code that GitHub would make more of, and rows with another number of cells than their table.
 */
export function rendered(markdown: string): Rendered {
  const parser = parse({ extensions: [gfm()] }).document()
  const events = postprocess(parser.write(preprocess()(markdown, undefined, true)))
  const html = compile({ allowDangerousHtml: true, htmlExtensions: [gfmHtml()] })(events)
  const visible = html.replace(/^<!-- posthog-policy \{[^<>]*\} -->\n/, '')
  return { html, faults: [...tagFaults(visible), ...textFaults(visible), ...rowFaults(events)] }
}

/** How many elements of a name there are. */
export function count(html: string, name: string): number {
  return html.match(new RegExp(`<${name}[ >]`, 'g'))?.length ?? 0
}

const ours = /^(h[23]|p|strong|code|pre|table|thead|tbody|tr|th|td|details|summary|sub|ul|ol|li|blockquote)$/
const runLink = /^<a href="https:\/\/github\.com\/[\w/.-]+">$/

function tagFaults(html: string): string[] {
  const open: string[] = []
  for (const [tag, close, name = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>|<[!?/]?/gi)) {
    const isOurs = ours.test(name) || (name === 'a' && (close === '/' || runLink.test(tag)))
    if (!isOurs) return [`a foreign tag: ${tag}`]
    if (close === '') open.push(name)
    else if (open.pop() !== name) return [`${tag} closes something else`]
  }
  return open.map((name) => `<${name}> stays open`)
}

const more: readonly (readonly [string, RegExp])[] = [
  ['a mention', /(?<![\w/])@[a-z0-9]/i],
  ['a reference', /#\d|\bGH-\d/i],
  ['an address', /https?:|www\.|mailto:/i],
  ['an emoji code', /:[a-z]\w*:/],
  ['a formula', /\$/],
]

function textFaults(html: string): string[] {
  const text = html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, 'CODE').replace(/<[^>]*>/g, '\n')
  const found = more.flatMap(([what, pattern]) => {
    const at = text.search(pattern)
    return at < 0 ? [] : [`${what}: ${text.slice(Math.max(0, at - 20), at + 40)}`]
  })
  const unseen = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]--[\n]]/v.exec(html)?.[0]
  return unseen === undefined ? found : [...found, `an unseen character: ${unseen.codePointAt(0)?.toString(16)}`]
}

// What a row has too much is dropped without a word when it is rendered, so it is counted before.
function rowFaults(events: ReturnType<typeof postprocess>): string[] {
  const faults: string[] = []
  let columns = 0
  let cells = 0
  for (const [step, token] of events) {
    const type: string = token.type
    if (step === 'enter' && type === 'table') columns = 0
    if (step === 'enter' && type === 'tableRow') cells = 0
    if (step === 'enter' && (type === 'tableHeader' || type === 'tableData')) cells += 1
    if (step !== 'exit' || type !== 'tableRow') continue
    columns ||= cells
    if (cells !== columns) faults.push(`a row of ${cells} cells in a table of ${columns}`)
  }
  return faults
}
