import { type ChildProcess, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

export interface Started {
  readonly process: ChildProcess
  /** Everything printed so far, on both streams. */
  readonly printed: () => string
  /** Resolves with the first match in what is printed; fails where the process ends without it. */
  readonly prints: (pattern: RegExp) => Promise<RegExpExecArray>
  /** Resolves with the exit code when it has ended, null where a signal ended it. */
  readonly ended: Promise<number | null>
}

/** Starts a script, named by its way from the project's folder, as a process of its own, which ends with the test at the latest. */
export const start = (script: string, ...args: readonly string[]): Started =>
  followed(spawn(process.execPath, [resolve(ROOT, script), ...args]))

/** Starts the `minetrace` command as npm does: from a shell that waits for it. */
export const throughNpm = (...args: readonly string[]): Started => {
  const words = [process.execPath, resolve(ROOT, 'cli/minetrace.ts'), ...args].map((word) => `'${word}'`)
  const env = { ...process.env, npm_lifecycle_event: 'minetrace', INIT_CWD: ROOT }
  return followed(spawn('sh', ['-c', `${words.join(' ')}; exit $?`], { env }))
}

function followed(child: ChildProcessWithoutNullStreams): Started {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (chunk: string) => {
      text += chunk
      child.emit('printed')
    })
  }
  const ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null)
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const prints = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(text)
        if (match) resolve(match)
      }
      child.on('printed', look)
      look()
      void ended.then((code) => reject(new Error(`ended with ${code} and never printed ${pattern}:\n${text}`)))
    })
  return { process: child, printed: () => text, prints, ended }
}

/** Starts the `minetrace` command. */
export const minetrace = (...args: readonly string[]): Started => start('cli/minetrace.ts', ...args)

/** Runs the `minetrace` command to its end. */
export async function run(...args: readonly string[]): Promise<{ code: number | null; printed: string }> {
  const command = minetrace(...args)
  return { code: await command.ended, printed: command.printed() }
}

/** Starts a server on a port that the system chooses, and answers its address once it is ready. */
export async function serve(...args: readonly string[]): Promise<Started & { readonly address: string }> {
  const server = minetrace('serve', '--port', '0', ...args)
  const [, address = ''] = await server.prints(/explorer: (http:\/\/127\.0\.0\.1:\d+)\/graphql/)
  return { ...server, address }
}

/** The answer to a query. */
export async function ask(address: string, query: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json()
}
