import { expect, it } from '@jest/globals'
import { scrub } from '../../src/core/scrub.ts'

const key = 'phx_Abc123Def456'

it.each([
  [key, 'phx_***'],
  [`Bearer ${key}.`, 'Bearer phx_***'],
  [`"${key}"`, '"phx_***"'],
  [`key_${key}`, 'key_phx_***'],
  [`POSTHOG_API_KEY=${key}&x`, 'POSTHOG_API_KEY=phx_***&x'],
  [JSON.stringify(`\n${key}`), '"\\nphx_***"'],
  [`\\u0020${key}`, '\\u0020phx_***'],
  [`key%3D${key}`, 'key%3Dphx_***'],
  [`\`${key}\``, '`phx_***`'],
  ['phs_abcdef pha_abcdef phr_abcdef', 'phs_*** pha_*** phr_***'],
  [
    'ghp_abcdef gho_abcdef ghs_a.b-c_d ghu_abcdef ghr_abcdef github_pat_11ABC_def',
    'ghp_*** gho_*** ghs_*** ghu_*** ghr_*** github_pat_***',
  ],
  [`${key}\n${key}`, 'phx_***\nphx_***'],
])('takes the keys out of %j', (text, scrubbed) => {
  expect(scrub(text)).toBe(scrubbed)
})

it.each(['graphs_daily', 'phc_public', 'phx_', 'alphas_and_betas', 'the prefix phx_ alone', ''])(
  'leaves %j alone',
  (text) => {
    expect(scrub(text)).toBe(text)
  },
)
