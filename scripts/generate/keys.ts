interface Keys {
  named?: Record<string, Keys>
  entries?: Keys
}

/** Draws the keys of a schema as a small tree, for "did you mean": the schema itself is not needed at run time. */
export function keyTree(schema: unknown): Keys {
  if (!isObject(schema)) return {}
  const alternatives = [schema, ...listOf(schema.oneOf)].filter(isObject)
  const tree: Keys = {}
  for (const { properties, additionalProperties } of alternatives) {
    if (isObject(properties)) {
      tree.named = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, keyTree(value)]))
    }
    if (isObject(additionalProperties)) tree.entries = keyTree(additionalProperties)
  }
  return tree
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
