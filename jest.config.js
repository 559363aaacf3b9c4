import { availableParallelism } from 'node:os'

/** Tests run as ES modules; types are blanked out by Node itself, so lines and columns stay exact. */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-strip-types.js' },
  testEnvironment: 'node',
  testTimeout: 60_000,
  // More than jest would take on two cores: much of the time a test waits for bundles, which are processes of their own,
  // and these wait for GitHub's pace of writing.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
}
