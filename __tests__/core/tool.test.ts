import { readFileSync } from 'node:fs'
import { expect, it } from '@jest/globals'
import { toolVersion } from '../../src/core/tool.ts'

it('is the version of the package', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ version: toolVersion })
})
