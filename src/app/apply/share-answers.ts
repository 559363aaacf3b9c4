/**
 * Asks once for all who want to know at the same time. Whoever comes while an answer is on its way waits for the next
 * one, which is asked for right after it: that answer may tell of a moment before they came.
 */
export function shareAnswers<T>(ask: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<unknown> = Promise.resolve()
  let next: Promise<T> | undefined
  function begin(): Promise<T> {
    next = undefined
    const answer = ask()
    underWay = answer
    return answer
  }
  return () => {
    next ??= underWay.then(begin, begin)
    return next
  }
}
