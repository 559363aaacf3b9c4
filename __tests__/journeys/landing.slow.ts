import { jest } from '@jest/globals'
import { landsOnce } from './landing/journeys.ts'

// GitHub asks for a second between writes, and every piece of evidence takes several.
jest.setTimeout(240_000)
landsOnce('branch', ['merge', 'squash', 'rebase'])
