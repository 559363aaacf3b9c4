import { invalid, type Refusal } from '../errors.ts'

/** 400 for a place inside `filters`: the path is part of the text, the attribute is always `filters`. */
export function brokenFilter(path: string, message: string, code = 'invalid_input'): Refusal {
  return invalid(`${path}: ${message}`, 'filters', code)
}
