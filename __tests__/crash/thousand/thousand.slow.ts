import { it } from '@jest/globals'
import { applyThousand } from './thousand.ts'

it.each([50, 100, 200, 1_000])(
  'a thousand changes take no longer than rate limit and latency make them, at %i ms an answer',
  applyThousand,
  300_000,
)
