import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { isRecord } from '../../src/core/decode.ts'

/** A running yaml-language-server, spoken to over its protocol, as editors do. */
export interface LanguageServer {
  /** Asks and waits for the answer. */
  ask(method: string, params: object): Promise<unknown>
  tell(method: string, params: object): void
  /** The next message of this kind that the server sends by itself. */
  heard(method: string): Promise<unknown>
  close(): Promise<void>
}

/** Starts the server as an editor does that knows nothing of us: the files themselves name their schema. */
export async function startLanguageServer(): Promise<LanguageServer> {
  const child = spawn(process.execPath, ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const server = converse(child)
  await server.ask('initialize', { processId: process.pid, rootUri: null, capabilities: {} })
  server.tell('initialized', {})
  const yaml = { validate: true, completion: true, hover: true, schemaStore: { enable: false } }
  server.tell('workspace/didChangeConfiguration', { settings: { yaml } })
  return server
}

function converse(child: ChildProcess): LanguageServer {
  const answers = new Map<number, (message: unknown) => void>()
  const waiting = new Map<string, ((message: unknown) => void)[]>()
  let asked = 0

  function take(message: unknown): void {
    if (!isRecord(message)) return
    const { id, method, params } = message
    if (typeof method === 'string') {
      waiting.get(method)?.shift()?.(params)
      // The server asks for settings and capabilities of its own; an editor without any answers nothing.
      if (id !== undefined) write({ id, result: null })
    } else if (typeof id === 'number') {
      answers.get(id)?.(message.result)
      answers.delete(id)
    }
  }

  function write(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message })
    child.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
  }

  readMessages(child, take)
  return {
    ask(method, params) {
      asked += 1
      const id = asked
      return new Promise((resolve) => {
        answers.set(id, resolve)
        write({ id, method, params })
      })
    },
    tell: (method, params) => write({ method, params }),
    heard: (method) =>
      new Promise((resolve) => {
        waiting.set(method, [...(waiting.get(method) ?? []), resolve])
      }),
    async close() {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

/** Cuts the stream into messages: a header with the length in bytes, an empty line, JSON. */
function readMessages(child: ChildProcess, take: (message: unknown) => void): void {
  let rest = Buffer.alloc(0)
  child.stdout?.on('data', (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const body = rest.indexOf('\r\n\r\n') + 4
      const length = Number(/Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, Math.max(body, 0)))?.[1])
      if (body < 4 || Number.isNaN(length) || rest.length < body + length) return
      take(JSON.parse(rest.toString('utf8', body, body + length)))
      rest = rest.subarray(body + length)
    }
  })
}
