import { expect, it } from '@jest/globals'
import { policyFolder } from '../../src/app/policy-folder.ts'

it.each([
  ['policy', 'policy'],
  ['./policy/', 'policy'],
  ['access//policy', 'access/policy'],
  ['.', '.'],
  ['./', '.'],
])('%s is %s', (given, folder) => {
  expect(policyFolder(given)).toBe(folder)
})

it.each(['/policy', '../policy', 'a/../policy', 'a\\policy'])('%s is refused', (given) => {
  expect(() => policyFolder(given)).toThrow(/no folder below the repository/)
})
