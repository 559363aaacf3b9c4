const missed: string[] = []
let told = 0

/** Prints a goal and whether it was met; a missed one fails the run. */
export function goal(text: string, isMet: boolean): void {
  told += 1
  console.log(`  ${isMet ? 'met   ' : 'MISSED'}  ${text}`)
  if (isMet) return
  missed.push(text)
  process.exitCode = 1
}

/** Prints how many goals were met, and the others once more. */
export function closing(): void {
  console.log(`\n${told - missed.length} of ${told} goals met in ${Math.round(performance.now() / 1000)} s`)
  for (const text of missed) console.log(`  MISSED  ${text}`)
}
