/** One field that a question asks for, or a group of fields that only some type has. */
export interface Field {
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
  readonly fields: readonly Field[]
  /** The type of `... on Type { … }`; then the name says nothing. */
  readonly on?: string
}

/**
 * Reads a question in GraphQL: one operation without fragments of their own, aliases or directives.
 *
 * @throws {SyntaxError} for everything else
 */
export function parseQuestion(text: string, variables: Readonly<Record<string, unknown>>): Field[] {
  const tokens = text.match(/\.\.\.|[A-Za-z_]\w*|\$\w+|\d+|"[^"]*"|[{}():!]/g) ?? []
  let at = 0
  const peek = () => tokens[at]
  const take = (wanted?: string) => {
    const token = tokens[at++]
    if (token === undefined || (wanted !== undefined && token !== wanted))
      throw new SyntaxError(`${wanted ?? 'something'} is missing at ${token ?? 'the end'}`)
    return token
  }

  function selection(): Field[] {
    take('{')
    const fields: Field[] = []
    while (peek() !== '}') fields.push(field())
    take('}')
    return fields
  }

  function field(): Field {
    const name = take()
    if (name === '...') {
      take('on')
      const on = take()
      return { name: '', on, args: {}, fields: selection() }
    }
    const args = peek() === '(' ? argumentsOf() : {}
    return { name, args, fields: peek() === '{' ? selection() : [] }
  }

  function argumentsOf(): Record<string, unknown> {
    const args: Record<string, unknown> = {}
    take('(')
    while (peek() !== ')') {
      const name = take()
      take(':')
      args[name] = argument(take())
    }
    take(')')
    return args
  }

  function argument(token: string): unknown {
    if (!token.startsWith('$')) return JSON.parse(token)
    const name = token.slice(1)
    if (!declared.has(name)) throw new SyntaxError(`${token} is not declared`)
    return variables[name] ?? null
  }

  const declared = new Set<string>()
  take('query')
  if (peek() === '(') {
    while (peek() !== ')') {
      const token = take()
      if (token.startsWith('$')) declared.add(token.slice(1))
    }
    take(')')
  }
  return selection()
}
