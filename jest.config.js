/** Tests run as ES modules; types are blanked out by Node itself, so lines and columns stay exact. */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-strip-types.js' },
  testEnvironment: 'node',
  testTimeout: 30_000,
  // One more than jest would take: much of the time it is the bundles that work, as processes of their own.
  maxWorkers: '100%',
}
