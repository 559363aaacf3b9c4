import { replayContract } from '../replay.ts'
import { activityRows } from './activity.ts'
import { approvalRows } from './approvals.ts'
import { domainRows } from './domains.ts'
import { flagRows } from './flags.ts'
import { excused, listed } from './listed.ts'
import { peopleRows } from './people.ts'
import { scheduleRows } from './schedules.ts'
import { secretKeyRows } from './secret-keys.ts'

const rows = [
  ...[...peopleRows, ...domainRows, ...secretKeyRows, ...flagRows],
  ...[...scheduleRows, ...approvalRows, ...activityRows],
]

replayContract({ name: 'the flags reference', listed, rows, excused })
