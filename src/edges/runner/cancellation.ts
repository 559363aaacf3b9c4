/** Anything that tells of signals, such as `process`. */
interface Signals {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
}

/** Watches for a cancelled job. The runner sends SIGINT, then SIGTERM, and kills ten seconds after the first. */
export function watchCancellation(signals: Signals): { readonly cancelled: AbortSignal; close(): void } {
  const controller = new AbortController()
  const note = () => controller.abort()
  signals.on('SIGINT', note)
  signals.on('SIGTERM', note)
  return {
    cancelled: controller.signal,
    close() {
      signals.off('SIGINT', note)
      signals.off('SIGTERM', note)
    },
  }
}
