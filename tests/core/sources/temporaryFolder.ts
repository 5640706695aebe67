import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** An empty folder, and what takes it away: for tests that need many. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'minetrace-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** A folder with these files, gone when the test has ended. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const { folder, remove } = temporaryFolder()
  onTestFinished(remove)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}
