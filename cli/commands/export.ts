import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { finishWork } from '../../core/ingest/ingestArticles.ts'
import { SOURCES } from '../../core/sources/registry.ts'
import type { Command, World } from '../command.ts'
import { dataFolder } from '../dataFolder.ts'
import { exportDump } from '../dump/exportDump.ts'
import { onStore } from '../onStore.ts'
import { parseFlags, UsageError } from '../usage.ts'

export const exportCommand: Command = {
  usage: `usage: npm run -s minetrace -- export DIR [--without-texts] [--data DIR]

  DIR              a folder that is empty or does not exist yet
  --without-texts  leaves out the texts of publications: such a dump can be passed on whole, but not imported
  --data DIR       the data folder (default: .minetrace in the project)

Writes everything as CSV, JSON Lines and GeoJSON, described by datapackage.json. What is ingested meanwhile may be in it or not.
facts/texts.jsonl holds whole texts and is not for republication.`,

  async run(args, world) {
    const { values, positionals } = parseFlags(args, {
      data: { type: 'string' },
      'without-texts': { type: 'boolean', default: false },
    })
    const [into, ...others] = positionals
    if (into === undefined || others.length > 0) throw new UsageError('export needs one folder to write into')
    const folder = resolve(world.folder, into)
    if (!(await isFree(folder)))
      throw new UsageError(`${folder} is not an empty folder; export writes into one, or makes it`)
    return exportAll({ folder, texts: !values['without-texts'], data: dataFolder(values.data, world) }, world)
  },
}

const exportAll = (to: { folder: string; texts: boolean; data: string }, world: World): Promise<number> =>
  onStore({ command: 'export', data: to.data, world }, async (facts, reads) => {
    const { terminal, stop } = world
    const { undone } = await finishWork(facts)
    for (const { publication, message } of undone) terminal.err(`Publication ${publication} is left undone: ${message}`)
    let total = 0
    for await (const _ of facts.publicationIds()) total++
    const written = await exportDump({
      ...{ facts, reads, stop, sources: SOURCES, folder: to.folder, texts: to.texts },
      onWritten: (done) => terminal.progress.show(`Exporting: ${done} of ${total} publications`, done / total),
    })
    if (written === null) {
      terminal.err(`Stopped. ${to.folder} holds a part only; empty it before you export again.`)
      return 1
    }
    terminal.out(`${written} publications exported to ${to.folder}`)
    return 0
  })

async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return false
    throw error
  }
}
