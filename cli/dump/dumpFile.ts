import { createHash } from 'node:crypto'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { WrittenFile } from '../../core/export/dataPackage.ts'

/** A file of a dump while it is written. */
export interface DumpFile {
  write(text: string): Promise<void>
  /** Once everything is on the disk. */
  close(): Promise<WrittenFile>
}

/** Makes the file at `path` inside `folder`. @throws where there is one. */
export async function createDumpFile(folder: string, path: string): Promise<DumpFile> {
  const full = join(folder, path)
  await mkdir(dirname(full), { recursive: true })
  const handle = await open(full, 'wx')
  const hash = createHash('sha256')
  let bytes = 0
  return {
    async write(text) {
      const chunk = Buffer.from(text, 'utf8')
      hash.update(chunk)
      bytes += chunk.length
      await handle.writeFile(chunk)
    },
    async close() {
      await handle.sync()
      await handle.close()
      return { path, bytes, sha256: hash.digest('hex') }
    },
  }
}
