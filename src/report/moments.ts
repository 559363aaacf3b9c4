import type { Moment } from '../core/guardrail.ts'
import { plural, show } from '../core/text.ts'
import { paragraphs, prose } from './markdown.ts'

const mostMoments = 10

/** Tells what an apply does to somebody until its next writes. */
export function momentSentence({ email, target, has, from }: Moment): string {
  const { project, kind, object } = target
  const inside = kind === 'project' ? '' : ` ${kind}${object === undefined ? '' : ` ${show(object)}`} in`
  return `For a moment, "${show(email)}" ${has ? 'has' : 'lacks'}${inside} "${show(project)}", once "${show(from)}" is written.`
}

/** What a reviewer shall know before the merge; nothing where every order of the writes is harmless. */
export function momentSection(moments: readonly Moment[]): string | false {
  if (moments.length === 0) return false
  const more = moments.length - mostMoments
  const lines = moments.slice(0, mostMoments).map((moment) => `- ${prose(momentSentence(moment))}`)
  return paragraphs(
    '### On the way',
    'No order of these writes was found in which everybody keeps what they have before and after. Where that matters, go there in two pull requests, one after the other.',
    [...lines, ...(more > 0 ? [`- and ${plural(more, 'other')}`] : [])].join('\n'),
  )
}
