import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { circles, floorOf, type Import, importsOf, sources } from '../../scripts/imports.ts'

const files = sources('src', 'actions', 'sandbox')
const imports = importsOf(files)

describe('the house', () => {
  it('has imports to look at', () => {
    expect(files.length).toBeGreaterThan(60)
    expect(imports.length).toBeGreaterThan(200)
  })

  it('has no import that looks up', () => {
    const climbing = imports.filter(({ from, to }) => (floorOf(to) ?? 0) > (floorOf(from) ?? 9))

    expect(climbing.map(inWords)).toEqual([])
  })

  it('has no circle', () => {
    expect(circles(imports)).toEqual([])
  })

  it('keeps neighbours on a floor apart where they must not know each other', () => {
    const allowed: Readonly<Record<string, readonly string[]>> = {
      'src/core/': ['src/core/'],
      'src/policy/': ['src/core/', 'src/policy/'],
      'src/resources/': ['src/core/', 'src/resources/'],
      'src/access/': ['src/core/', 'src/access/'],
      'src/rules/': ['src/core/', 'src/policy/', 'src/resources/', 'src/access/', 'src/rules/'],
      'src/plan/': ['src/core/', 'src/resources/', 'src/access/', 'src/plan/'],
      'src/review/': ['src/core/', 'src/plan/', 'src/review/'],
      'src/report/': ['src/core/', 'src/report/'],
      'src/app/': [
        'src/core/',
        'src/policy/',
        'src/resources/',
        'src/access/',
        'src/rules/',
        'src/plan/',
        'src/review/',
        'src/report/',
        'src/app/',
      ],
      'src/edges/': ['src/core/', 'src/edges/', 'src/app/action.ts'],
      'sandbox/': ['sandbox/'],
    }
    const wrong = imports.filter(({ from, to }) => {
      const rule = Object.entries(allowed).find(([prefix]) => from.startsWith(prefix))?.[1]
      const isOurs = /^(src|actions|sandbox|scripts|__tests__)\//.test(to)
      return rule && isOurs && !rule.some((prefix) => to.startsWith(prefix))
    })

    expect(wrong.map(inWords)).toEqual([])
  })

  it.each([
    ['js-yaml', /^(src\/policy\/yaml\.ts|sandbox\/)/],
    ['yaml', /^src\/policy\/edit(-node)?\.ts/],
    ['undici', /^src\/edges\/posthog\//],
    ['@actions/core', /^(src\/edges\/runner\/|actions\/suite\/run\.ts)/],
    ['@actions/github', /^src\/edges\/github\//],
    ['@octokit/', /^src\/edges\/github\//],
    ['commander', /^src\/cli\//],
    ['node:fs', /^src\/edges\/(runner|git)\/|^src\/cli\//],
    ['node:child_process', /^src\/edges\/git\//],
    ['node:http', /^sandbox\//],
  ])('lets only its own room import %s', (name, room) => {
    const wrong = imports.filter(
      ({ from, to }) => (to === name || to.startsWith(name.endsWith('/') ? name : `${name}/`)) && !room.test(from),
    )

    expect(wrong.map(inWords)).toEqual([])
  })

  it.each([
    ['process.env', /\bprocess\.env\b/, /^src\/edges\/runner\/env\.ts|^src\/edges\/git\//],
    ['the clock', /\bDate\.now\(|\bnew Date\(\)|performance\.now\(/, /^src\/edges\/(posthog\/clock|runner\/today)\.ts/],
    ['console', /\bconsole\./, /^src\/cli\//],
    ['chance', /Math\.random/, /^src\/edges\/posthog\//],
  ])('lets only its own room use %s', (_, pattern, room) => {
    const wrong = files.filter((file) => pattern.test(readFileSync(file, 'utf8')) && !room.test(file))

    expect(wrong).toEqual([])
  })

  it('has no source file over 250 lines', () => {
    const long = sources('src', 'actions', 'sandbox', 'scripts', 'bench')
      .filter((file) => !file.includes('.gen.'))
      .map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const)
      .filter(([, lines]) => lines > 250)

    expect(long).toEqual([])
  })

  it('has no folder that is called after nothing in particular', () => {
    expect(files.filter((file) => /(^|\/)(utils|helpers|types|common|misc)(\.ts|\/)/.test(file))).toEqual([])
  })
})

function inWords({ from, to }: Import): string {
  return `${from} imports ${to}`
}
