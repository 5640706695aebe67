import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { exportDump } from '../../../cli/dump/exportDump.ts'
import { importDump } from '../../../cli/dump/importDump.ts'
import { SOURCES } from '../../../core/sources/registry.ts'
import { temporaryFolder } from '../../core/sources/temporaryFolder.ts'
import { memoryStore } from '../../support/memoryStore.ts'
import type { OpenStore } from '../../support/testStore.ts'

/** A dump's files by their paths. */
export type Dump = Readonly<Record<string, string>>

const never = new AbortController().signal

export async function dumpOf({ facts, reads }: OpenStore, texts = true): Promise<Dump> {
  const { folder, remove } = temporaryFolder()
  const options = { facts, reads, folder, texts, sources: SOURCES, stop: never, onWritten: () => undefined }
  await exportDump(options)
  const dump = filesIn(folder)
  remove()
  return dump
}

export async function storeOf(dump: Dump, into: OpenStore = memoryStore(), stop = never): Promise<OpenStore> {
  const { folder, remove } = temporaryFolder()
  for (const [path, content] of Object.entries(dump)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  try {
    await importDump({ store: into.facts, folder, stop, onRestored: () => undefined })
    return into
  } finally {
    remove()
  }
}

function filesIn(folder: string): Dump {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** The lines of a JSON Lines file. */
export const linesOf = (dump: Dump, path: string): Record<string, unknown>[] =>
  (dump[path] ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
