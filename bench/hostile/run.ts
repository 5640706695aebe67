import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { SourceDraft } from '../../core/sources/entry.ts'

export interface Task {
  readonly drafts: readonly SourceDraft[]
  readonly allowedHosts: readonly string[]
  /** Whether the addresses are those of articles; else they are listed as sources. */
  readonly isPage: boolean
}

export interface Reading {
  /** The named outcome by source; null where it could be read. */
  readonly faults: Readonly<Record<string, string | null>>
  readonly milliseconds: number
  /** Resident memory, before the first request and at most. */
  readonly megabytesBefore: number
  readonly megabytesPeak: number
}

/** Megabytes of heap that a reading process may take. */
export const HEAP = 128

const started = promisify(execFile)

/** Reads in a process of its own. Throws where that dies, as it does when it runs out of memory. */
export async function readApart(task: Task): Promise<Reading> {
  const child = join(import.meta.dirname, 'child.ts')
  const { stdout } = await started(
    process.execPath,
    [`--max-old-space-size=${HEAP}`, '--disable-warning=ExperimentalWarning', child, JSON.stringify(task)],
    { timeout: 120_000 },
  )
  return JSON.parse(stdout)
}
