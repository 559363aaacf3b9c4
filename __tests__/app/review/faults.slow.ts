import { describe } from '@jest/globals'
import { neverAPass, type Start, troubles } from './faults/trouble.ts'

const all: readonly Start[] = [
  'an event of the pull request',
  'the end of another workflow',
  'a merge queue',
  'the clock',
]

describe.each(all)('trouble with GitHub at any call is never a pass: %s', (start) =>
  neverAPass(start, Object.keys(troubles)),
)
