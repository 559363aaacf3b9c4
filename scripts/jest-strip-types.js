import { createHash } from 'node:crypto'
import { stripTypeScriptTypes } from 'node:module'

/** A jest transform that replaces types by blanks: no source map is needed, every line and column stays where it was. */
export default {
  process: (source) => ({ code: stripTypeScriptTypes(source) }),
  getCacheKey: (source, path) => createHash('sha256').update(`${process.version}\0${path}\0${source}`).digest('hex'),
}
