/** Text from bytes, or undefined when they are not UTF-8. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Splits what git writes with `-z`. */
export function records(out: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let start = 0; start < out.length; ) {
    const zero = out.indexOf(0, start)
    const end = zero === -1 ? out.length : zero
    if (end > start) found.push(out.subarray(start, end))
    start = end + 1
  }
  return found
}

/** Splits what git writes with `-z` into names. A name that is not UTF-8 stays distinct from every other such name. */
export function namesOf(out: Buffer): string[] {
  return records(out).map((name) => utf8(name) ?? name.toString('latin1'))
}
