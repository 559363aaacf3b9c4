interface Keys {
  named?: Record<string, Keys>
  entries?: Keys
}

/** Draws the keys of a schema as a small tree, for "did you mean": the schema itself is not needed at run time. */
export function keyTree(schema: unknown, definitions: unknown = isObject(schema) ? schema.definitions : {}): Keys {
  if (!isObject(schema)) return {}
  const parts = [schema, ...listOf(schema.oneOf), ...listOf(schema.allOf)]
  const alternatives = parts.map((part) => referred(part, definitions)).filter(isObject)
  const tree: Keys = {}
  for (const { properties, additionalProperties, items } of alternatives) {
    if (isObject(properties)) {
      tree.named = Object.fromEntries(
        Object.entries(properties).map(([key, value]) => [key, keyTree(value, definitions)]),
      )
    }
    const entries = [additionalProperties, items].find(isObject)
    if (entries) tree.entries = keyTree(entries, definitions)
  }
  return tree
}

function referred(part: unknown, definitions: unknown): unknown {
  const name = isObject(part) ? part.$ref : undefined
  return typeof name === 'string' && isObject(definitions) ? definitions[name.replace('#/definitions/', '')] : part
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** Tells a JSON object from all else. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
