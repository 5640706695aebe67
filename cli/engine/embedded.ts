import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'
import { EngineError } from './errors.ts'

/** The embedded DynamoDB engine: on disk, on 127.0.0.1 and a port that the system chose. */
export interface Embedded {
  readonly endpoint: string
  /** Resolves with the reason when the engine ends without having been closed. */
  readonly failed: Promise<EngineError>
  /** Resolves when everything is on disk and the files are free. */
  close(): Promise<void>
}

/** Opens the engine on the folder at `path`, which must be nobody else's: see lock.ts. */
export async function openEmbedded(path: string): Promise<Embedded> {
  await mkdir(path, { recursive: true })
  const worker = new Worker(new URL('./dynaliteWorker.ts', import.meta.url), { workerData: path })
  let isClosing = false
  const exited = once(worker, 'exit').catch(() => undefined)
  const failed = new Promise<EngineError>((resolve) => {
    worker.on('error', (cause) => resolve(new EngineError(`the embedded engine failed: ${String(cause)}`, { cause })))
    worker.on('exit', () => {
      if (!isClosing) resolve(new EngineError('the embedded engine ended by itself'))
    })
  })
  const port = await Promise.race([once(worker, 'message').then(([message]) => Number(message.port)), failed])
  if (port instanceof EngineError) throw port
  return {
    endpoint: `http://127.0.0.1:${port}`,
    failed,
    close: async () => {
      isClosing = true
      worker.postMessage('close')
      await exited
    },
  }
}
