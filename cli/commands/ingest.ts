import { resolve } from 'node:path'
import { isDay } from '../../core/model/partialDate.ts'
import type { Command, World } from '../command.ts'
import { dataFolder } from '../dataFolder.ts'
import { importFiles } from '../importing.ts'
import { importAddresses } from '../live/addresses.ts'
import { ingestSource } from '../live/ingestSource.ts'
import { type Registry, readRegistry, SOURCE_FLAGS, SOURCE_USAGE, sourceById } from '../live/registry.ts'
import { onStore, RUN_AGAIN } from '../onStore.ts'
import { reportImport } from '../output/summary.ts'
import { parseFlags, UsageError } from '../usage.ts'

export const ingestCommand: Command = {
  usage: `usage: npm run -s minetrace -- ingest PATH|URL... [--data DIR]
       npm run -s minetrace -- ingest --source ID [--since DAY] [--data DIR]

  PATH                    a .json, .html, .txt, .md or .pdf file, or a folder of them
  URL                     http(s)://…: a page or PDF document on the web, or a feed, whose promising entries are read
  --source ID             reads that source now, once, as its schedule would
  --since DAY             goes back as far as YYYY-MM-DD, where the source can; stopped, it goes on there when run again
  --data DIR              the data folder (default: .minetrace in the project)
${SOURCE_USAGE}

Works beside a running server and without one. What can't be read is named, and everything else is taken.`,

  async run(args, world) {
    const { values, positionals } = parseFlags(args, {
      ...SOURCE_FLAGS,
      source: { type: 'string' },
      since: { type: 'string' },
      data: { type: 'string' },
    })
    const registry = await readRegistry(values, world.folder)
    const data = dataFolder(values.data, world)
    if (values.since !== undefined && values.source === undefined) throw new UsageError('--since needs --source ID')
    if (values.since !== undefined && !isDay(values.since))
      throw new UsageError(`--since takes YYYY-MM-DD, not "${values.since}"`)
    if (values.source !== undefined) {
      if (positionals[0] !== undefined) throw new UsageError('ingest takes either paths and addresses or --source ID')
      const source = sourceById(values.source, registry.sources)
      if (source.kind === 'folder' && source.url === '') throw new UsageError('Name the folder: ingest PATH')
      return ingestSource({ source, since: values.since, registry, data, world })
    }
    if (positionals.length === 0) throw new UsageError('ingest needs a file, folder or address')
    return ingest(positionals, registry, data, world)
  },
}

const isAddress = (given: string): boolean => /^[a-z]+:\/\//i.test(given)

async function ingest(given: readonly string[], registry: Registry, data: string, world: World): Promise<number> {
  const { terminal, stop } = world
  const paths = given.filter((one) => !isAddress(one)).map((path) => resolve(world.folder, path))
  const addresses = given.filter(isAddress)
  const foreign = addresses.find((address) => !/^https?:\/\//i.test(address) || !URL.canParse(address))
  if (foreign) throw new UsageError(`ingest reads http(s) addresses, not ${foreign}`)
  const bare = given.find((one) => /^www\./i.test(one))
  if (bare) throw new UsageError(`an address begins with https://, as in https://${bare}`)
  return onStore({ command: 'ingest', data, world }, async (store) => {
    let failed = false
    const tell = (result: Parameters<typeof reportImport>[0]): void => {
      const { tally, left } = result
      terminal.out(reportImport(result, world))
      if (left > 0) terminal.err(RUN_AGAIN)
      failed ||= left + tally.leftUndone.length + tally.problems.length > 0
    }
    if (paths.length > 0) tell(await importFiles(store, paths, world))
    if (addresses.length > 0 && !stop.aborted) tell(await importAddresses({ store, addresses, registry, world }))
    return failed ? 1 : 0
  })
}
