import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FactStore } from '../core/store/factStore.ts'
import type { World } from './command.ts'
import { importFiles } from './importing.ts'
import { reportImport } from './output/summary.ts'

/** Says how far a first start came: a start that died over the samples is followed by one that reads them again. */
type Mark = 'reading' | 'read'

/** Reads the samples into a data folder that holds nothing yet. */
export async function readSamples(options: { world: World; data: string; store: FactStore }): Promise<void> {
  const { world, data, store } = options
  const { terminal } = world
  const mark = join(data, 'samples')
  const folder = join(world.project, 'samples')
  if (!existsSync(folder) || !(await isDue(mark, store))) return
  await writeFile(mark, 'reading' satisfies Mark)
  terminal.err('First start: reading the samples ...')
  const result = await importFiles(store, [folder], world)
  terminal.err(`Samples: ${reportImport(result, world)}`)
  if (result.left === 0) await writeFile(mark, 'read' satisfies Mark)
}

async function isDue(mark: string, store: FactStore): Promise<boolean> {
  if (existsSync(mark)) return (await readFile(mark, 'utf8')) === ('reading' satisfies Mark)
  for await (const _ of store.publicationIds()) return false
  return true
}
