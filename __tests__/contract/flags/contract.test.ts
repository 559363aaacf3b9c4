import { replayContract } from '../replay.ts'
import { keyRows } from './keys.ts'
import { listed } from './listed.ts'

replayContract({ name: 'the flags reference', listed, rows: keyRows, excused: {} })
