import { playStory } from './story.ts'
import { onTerminal } from './teller.ts'

const hasColour = process.stdout.isTTY === true && !process.env.NO_COLOR
const started = performance.now()

const ending = await playStory(onTerminal((line) => console.log(line), hasColour))

console.log(
  `\nThat was the whole way, in ${((performance.now() - started) / 1000).toFixed(1)} s, without a network and without a key.`,
)
console.log(
  'Read on: README.md. Try it yourself: node dist/cli/index.js sandbox --seed examples/policy-repo/sandbox.yml',
)
if (ending.lastDrift.verdict !== 'in-sync') process.exitCode = 1
