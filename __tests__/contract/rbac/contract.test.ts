import { replayContract } from '../replay.ts'
import { accessRuleRows } from './access-rules.ts'
import { excused } from './excused.ts'
import { legacyRows } from './legacy.ts'
import { listed } from './listed.ts'
import { memberRows } from './members.ts'
import { objectRows, projectWithThings } from './objects.ts'
import { organizationRows } from './organizations.ts'
import { projectRows } from './projects.ts'
import { roleRows } from './roles.ts'
import { settingsReadRows, settingsWriteRows } from './settings.ts'

replayContract({
  name: 'the access reference',
  listed,
  rows: [
    ...[...organizationRows, ...memberRows, ...roleRows, ...projectRows],
    ...[...accessRuleRows, ...objectRows, ...settingsReadRows, ...settingsWriteRows, ...legacyRows],
  ],
  excused,
  seed: { projects: [projectWithThings] },
})
