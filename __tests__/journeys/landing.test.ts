import { landsOnce } from './landing/journeys.ts'

// A rebase is the one that leaves several commits of a pull request.
landsOnce('files', ['rebase'])
