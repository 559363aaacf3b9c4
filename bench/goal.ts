/** Prints a goal and whether it was met; a missed one fails the run. */
export function goal(text: string, isMet: boolean): void {
  console.log(`  ${isMet ? 'met   ' : 'MISSED'}  ${text}`)
  if (!isMet) process.exitCode = 1
}
