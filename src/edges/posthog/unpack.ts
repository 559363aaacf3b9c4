import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'

/** The largest answer that is read, in bytes, packed and unpacked alike. */
export const largestAnswer = 32 * 1024 * 1024

/** The packings that we ask for, as a request header. */
export const acceptedPackings = 'gzip, br'

// The HTTP client's own unpacking is experimental and says so in the log of every run.
const unpackers = new Map([
  ['gzip', promisify(gunzip)],
  ['br', promisify(brotliDecompress)],
])

/**
 * Unpacks an answer, and stops as soon as it grows beyond the largest that is read. One that is packed as nobody
 * asked for stays as it is, which is then no JSON.
 */
export async function unpack(body: Uint8Array, packing: string | undefined): Promise<Uint8Array> {
  const unpacker = unpackers.get(packing?.trim().toLowerCase() ?? '')
  return unpacker && body.length > 0 ? unpacker(body, { maxOutputLength: largestAnswer }) : body
}
