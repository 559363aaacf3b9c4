/** An annotation that a workflow command made. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice' | 'debug'
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly col?: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly title?: string
}

/** What the workflow commands in an action's standard output say. */
export interface Commands {
  readonly annotations: Annotation[]
  readonly masked: string[]
}

/** Reads `GITHUB_OUTPUT` and its kind: `name=value` lines and `name<<delimiter` blocks. */
export function parseKeyValues(content: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = content.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [, name = '', operator, rest = ''] = /^(.*?)(<<|=)(.*)$/.exec(line) ?? []
    if (name === '') throw new Error(`invalid format: ${line}`)
    if (operator === '=') {
      values[name] = rest
      continue
    }
    const end = lines.indexOf(rest, at + 1)
    if (end === -1) throw new Error(`matching delimiter not found: ${rest}`)
    values[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return values
}

/** Reads the workflow commands (`::name key=value::message`) of standard output. */
export function parseCommands(stdout: string): Commands {
  const annotations: Annotation[] = []
  const masked: string[] = []
  let resume: string | undefined
  for (const line of stdout.split(/\r?\n/)) {
    const [, name = '', properties = '', message = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? []
    if (resume !== undefined) {
      if (name === resume) resume = undefined
      continue
    }
    if (name === 'stop-commands') resume = message
    else if (name === 'add-mask') masked.push(unescapeData(message))
    else if (name === 'error' || name === 'warning' || name === 'notice' || name === 'debug') {
      annotations.push({ level: name, message: unescapeData(message), ...position(properties) })
    }
  }
  return { annotations, masked }
}

function position(text: string): Omit<Annotation, 'level' | 'message'> {
  const pairs = text.split(',').map((pair) => /^\s*([^=]+)=(.*)$/.exec(pair))
  const values = new Map(pairs.map((pair) => [pair?.[1] ?? '', unescapeProperty(pair?.[2] ?? '')]))
  const texts = (['file', 'title'] as const).flatMap((name) => {
    const value = values.get(name)
    return value === undefined || value === '' ? [] : [[name, value] as const]
  })
  const numbers = (['line', 'col', 'endLine', 'endColumn'] as const).flatMap((name) => {
    const value = values.get(name)
    return value === undefined || value === '' ? [] : [[name, Number(value)] as const]
  })
  return { ...Object.fromEntries(texts), ...Object.fromEntries(numbers) }
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  const plain = text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',')
  return plain.replaceAll('%25', '%')
}
