import leven, { closestMatch } from 'leven'

// Longer names are pasted, not typed: there is no slip of the fingers to find, only work.
const longestTyped = 100

/** The known name that was probably meant, if one is close enough to be a slip of the fingers. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (written.length > longestTyped) return undefined
  const candidates = written.includes('@') ? known.filter((one) => isNearEmail(written, one)) : known
  return closestMatch(written, candidates, { maxDistance: slipsIn(written) })
}

// Colleagues share a domain, which would make any two of them look alike: each side must be close by itself.
function isNearEmail(written: string, known: string): boolean {
  const [name, domain] = sides(written)
  const [knownName, knownDomain] = sides(known)
  const isNear = (a: string, b: string) => leven(a, b, { maxDistance: slipsIn(a) + 1 }) <= slipsIn(a)
  return isNear(name, knownName) && isNear(domain, knownDomain)
}

function sides(email: string): [name: string, domain: string] {
  const at = email.lastIndexOf('@')
  return [email.slice(0, Math.max(at, 0)), email.slice(at + 1)]
}

// Two letters that changed places count as two slips.
function slipsIn(name: string): number {
  return name.length < 5 ? 1 : Math.max(2, Math.floor(name.length / 3))
}
