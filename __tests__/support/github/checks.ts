import { type Fields, fields, isFields } from './json.ts'
import { errorSchema, faults, type Operation, operations } from './openapi.ts'

/** A documented operation with the path parameters of one request. */
export interface Match {
  readonly operation: Operation
  readonly params: Readonly<Record<string, string>>
}

/** The operation that a request means; undefined when the document has none. */
export function matchOperation(method: string, path: string): Match | undefined {
  for (const operation of operations) {
    if (operation.method !== method) continue
    const found = operation.pattern.exec(path)
    if (found === null) continue
    const groups = Object.entries(found.groups ?? {})
    return { operation, params: Object.fromEntries(groups.map(([name, value]) => [name, decodeURIComponent(value)])) }
  }
  return undefined
}

/** Faults of the path and query: values that do not fit, and parameters that the operation does not have. */
export function parameterFaults({ operation, params }: Match, query: URLSearchParams): string[] {
  const found: string[] = []
  for (const [place, values] of [['path', Object.entries(params)] as const, ['query', [...query]] as const]) {
    for (const [name, value] of values) {
      const parameter = operation.parameters.find((item) => item.in === place && item.name === name)
      if (parameter === undefined) found.push(`${place} ${name} is not a parameter`)
      else
        found.push(
          ...faults(parameter.schema, typed(parameter.schema, value)).map((fault) => `${place} ${name}${fault}`),
        )
    }
  }
  if (Number(query.get('per_page')) > 100) found.push('query per_page is above 100, which GitHub cuts to 100')
  return found
}

/** Faults of a request body for which GitHub refuses the request. */
export function bodyFaults({ operation }: Match, body: unknown): string[] {
  if (operation.body === undefined) return body === undefined ? [] : ['body is given, the operation takes none']
  if (body === undefined) return operation.body.required ? ['body is missing'] : []
  return faults(operation.body.schema, body).map((fault) => `body ${fault}`)
}

/** Fields of a body that the operation does not have: GitHub ignores them, whoever sends them is wrong. */
export function strayFields({ operation }: Match, body: unknown): string[] {
  const known = fields(operation.body?.schema).properties
  if (!isFields(body) || !isFields(known)) return []
  return Object.keys(body)
    .filter((name) => !(name in known))
    .map((name) => `body /${name} is not a field`)
}

/** Faults of an answer. Errors of which the document does not say how they look must still look like one. */
export function responseFaults({ operation }: Match, status: number, body: unknown): string[] {
  const documented = operation.responses.has(String(status))
  if (!documented && status < 400) return [`response ${status} is not documented`]
  const described: Fields | undefined = operation.responses.get(String(status))
  const schema = described ?? (status >= 400 ? errorSchema : undefined)
  if (schema === undefined) return body === undefined ? [] : [`response ${status} has a body, the document has none`]
  return faults(schema, body).map((fault) => `response ${status} ${fault}`)
}

function typed(schema: Fields, value: string): unknown {
  if (schema.type === 'integer' && /^-?\d+$/.test(value)) return Number(value)
  if (schema.type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return value
}
