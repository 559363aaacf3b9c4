import { EventEmitter } from 'node:events'
import { expect, it } from '@jest/globals'
import { watchCancellation } from '../../../src/edges/runner/cancellation.ts'

it.each(['SIGINT', 'SIGTERM'])('%s is remembered, and ends nothing by itself', (signal) => {
  const signals = new EventEmitter()
  const watch = watchCancellation(signals)
  expect(watch.cancelled.aborted).toBe(false)

  expect(signals.emit(signal)).toBe(true)

  expect(watch.cancelled.aborted).toBe(true)
})

it('lets go of the signals', () => {
  const signals = new EventEmitter()
  watchCancellation(signals).close()

  expect([signals.emit('SIGINT'), signals.emit('SIGTERM')]).toEqual([false, false])
})
