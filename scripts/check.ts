import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'check-'))
const counts = join(folder, 'tests.json')
const jest = 'node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js'

// The whole gate, the same on a laptop and in CI: it stops at the first thing that is wrong and says which it was.
const steps: readonly (readonly [name: string, command: string])[] = [
  ['format and lint', 'biome ci --error-on-warnings .'],
  ['types', 'tsc --noEmit'],
  ['generated files', 'node scripts/generate/main.ts --check'],
  ['bundles', 'node scripts/build/check.ts'],
  ['tests', `${jest} --json --outputFile=${counts}`],
]

try {
  const failed = steps.find(([name, command]) => {
    console.log(`\n== ${name}`)
    return spawnSync(command, { shell: true, stdio: 'inherit' }).status !== 0
  })
  if (failed) {
    console.error(`\nStopped at: ${failed[0]} (${failed[1]}).`)
    process.exitCode = 1
  }
  if (!failed || failed[0] === 'tests') printCounts()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function printCounts(): void {
  const { numPassedTests, numFailedTests }: { numPassedTests: number; numFailedTests: number } = JSON.parse(
    readFileSync(counts, 'utf8'),
  )
  console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`)
}
