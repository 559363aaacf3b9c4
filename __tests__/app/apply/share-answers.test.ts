import { expect, it } from '@jest/globals'
import { shareAnswers } from '../../../src/app/apply/share-answers.ts'

/** A question that is answered when it is told to. */
function openQuestion() {
  const answers: { resolve(answer: string): void; reject(error: Error): void }[] = []
  const ask = shareAnswers(() => new Promise<string>((resolve, reject) => answers.push({ resolve, reject })))
  return { ask, answers }
}

const restOfTheWork = () => new Promise((resolve) => setImmediate(resolve))

it('asks once for all who come together, and once more for all who come before the answer', async () => {
  const { ask, answers } = openQuestion()

  const [first, second] = [ask(), ask()]
  await restOfTheWork()
  const [third, fourth] = [ask(), ask()]
  await restOfTheWork()
  expect(answers).toHaveLength(1)
  answers[0]?.resolve('the first answer')
  await restOfTheWork()
  expect(answers).toHaveLength(2)
  answers[1]?.resolve('the second answer')

  expect(await Promise.all([first, second, third, fourth])).toEqual([
    'the first answer',
    'the first answer',
    'the second answer',
    'the second answer',
  ])
})

it('asks again after a question that failed', async () => {
  const { ask, answers } = openQuestion()

  const [first, later] = [ask(), restOfTheWork().then(ask)]
  await restOfTheWork()
  answers[0]?.reject(new Error('nobody there'))

  await expect(first).rejects.toThrow('nobody there')
  await restOfTheWork()
  answers[1]?.resolve('the second answer')
  expect(await later).toBe('the second answer')
})
