import { describe, expect, it } from '@jest/globals'
import { isPolicyFile, isYaml, lineReader } from '../../src/core/source.ts'

describe('the lines of files', () => {
  it('are those that places count: without a byte order mark, with any end', () => {
    const linesOf = lineReader([{ path: 'a.yml', content: new TextEncoder().encode('\uFEFFa: 1\r\nb: 2\n') }])

    expect(linesOf('a.yml')).toEqual(['a: 1', 'b: 2', ''])
    expect(linesOf('b.yml')).toEqual([])
  })

  it('are read once, however many findings ask for them', () => {
    let reads = 0
    const file = {
      path: 'a.yml',
      get content() {
        reads += 1
        return new TextEncoder().encode('a\nb')
      },
    }
    const linesOf = lineReader([file])

    for (let i = 0; i < 3; i++) expect(linesOf('a.yml')).toEqual(['a', 'b'])
    expect(reads).toBe(1)
  })
})

it.each(['a.yml', 'a/b.yaml', 'B.YML', 'c.Yaml'])('takes %s for a part of the policy', (path) => {
  expect(isYaml(path) && isPolicyFile(path)).toBe(true)
})

it.each(['a.json', 'a.yml.orig', 'yml', 'a.ymlx'])('takes %s for no part of the policy', (path) => {
  expect(isPolicyFile(path)).toBe(false)
})
