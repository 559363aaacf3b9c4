/** Anything that tells of signals, such as `process`. */
interface Signals {
  on(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
  off(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
}

/** Watches for a cancelled job. The runner sends SIGINT, then SIGTERM, and kills ten seconds after the first. */
export function watchCancellation(signals: Signals): { isCancelled(): boolean; close(): void } {
  let cancelled = false
  const note = () => {
    cancelled = true
  }
  signals.on('SIGINT', note)
  signals.on('SIGTERM', note)
  return {
    isCancelled: () => cancelled,
    close() {
      signals.off('SIGINT', note)
      signals.off('SIGTERM', note)
    },
  }
}
