import { inspect } from 'node:util'
import { finishWork } from '../../core/ingest/ingestArticles.ts'
import { createYogaApp } from '../../schema/yoga.ts'
import type { Command, World } from '../command.ts'
import { dataFolder } from '../dataFolder.ts'
import { openEngine } from '../engine/engine.ts'
import { EngineError } from '../engine/errors.ts'
import type { Status } from '../engine/messages.ts'
import { readLive } from '../live/live.ts'
import { type Registry, readRegistry, SOURCE_FLAGS, SOURCE_USAGE } from '../live/registry.ts'
import type { Terminal } from '../output/terminal.ts'
import { readSamples } from '../samples.ts'
import { openExplorer } from '../server/explorer.ts'
import { listen } from '../server/listen.ts'
import { routes } from '../server/routes.ts'
import { openStores } from '../store.ts'
import { parseFlags, parsePort, UsageError } from '../usage.ts'

const DEFAULT_PORT = '4000'

export const serveCommand: Command = {
  usage: `usage: npm run -s minetrace -- serve [--port N] [--data DIR] [--no-samples] [--live]

  --port N                the port on 127.0.0.1 (default: ${DEFAULT_PORT}; 0: one that is free)
  --data DIR              the data folder (default: .minetrace in the project)
  --no-samples            leaves out the samples, which are read into an empty store else
  --live                  reads the sources as well, each by its schedule
${SOURCE_USAGE}`,

  async run(args, world) {
    const { values, positionals } = parseFlags(args, {
      ...SOURCE_FLAGS,
      port: { type: 'string', default: DEFAULT_PORT },
      data: { type: 'string' },
      'no-samples': { type: 'boolean', default: false },
      live: { type: 'boolean', default: false },
    })
    if (positionals[0] !== undefined) throw new UsageError(`serve takes no paths such as ${positionals[0]}`)
    return serve(
      {
        port: parsePort(values.port),
        data: dataFolder(values.data, world),
        samples: !values['no-samples'],
        live: values.live,
        registry: await readRegistry(values, world.folder),
      },
      world,
    )
  },
}

interface Serving {
  readonly port: number
  readonly data: string
  readonly samples: boolean
  readonly live: boolean
  readonly registry: Registry
}

async function serve(options: Serving, world: World): Promise<number> {
  const { terminal, now, stop } = world
  const { data, registry } = options
  const engine = await openEngine({
    data,
    command: 'serve',
    now,
    stop,
    onHeld: (holder) => waitOrRefuse(holder, data, terminal),
  })
  const explorer = openExplorer(world.project, terminal)
  const site = routes({ explorer })
  const server = await listen(site.handle, options.port).catch(async (error: unknown) => {
    await engine.close()
    throw error
  })
  const { facts, openReads } = await openStores(engine.endpoint)

  const { finished, undone } = await finishWork(facts)
  if (finished > 0) terminal.err(`Finished ${finished} publication(s) that an earlier run had left.`)
  for (const { publication, message } of undone) terminal.err(`Publication ${publication} is left undone: ${message}`)
  if (options.samples) await readSamples({ ...options, world, store: facts })
  if (!stop.aborted) {
    const reportFault = (error: unknown) => terminal.err(`An answer failed: ${inspect(error)}`)
    site.open(createYogaApp({ openReads, sources: registry.sources, reportFault }))
    engine.serving(server.address)
    terminal.out(
      `API and explorer: ${server.address}/graphql\nStart page:       ${server.address}/\nData:             ${data}\nCtrl-C stops.`,
    )
  }

  if (options.live && registry.contact === null)
    terminal.err(
      'Reading live without --contact: those who run a site can not learn who reads it. Give an address of yours.',
    )
  const reading = options.live ? readLive(facts, registry, world) : Promise.resolve()
  const lost = await Promise.race([engine.lost, aborted(stop)])
  await server.close()
  if (lost) throw lost
  await reading
  if (engine.guests() > 0)
    terminal.err(`Waiting for ${engine.guests()} import(s) that use this server's data; Ctrl-C again stops them too.`)
  await engine.close()
  terminal.err('Stopped; everything is stored.')
  return 0
}

/** A server waits for an import that hosts the engine; beside another server there is nothing to do. */
function waitOrRefuse({ command, pid, serving }: Status, data: string, { err }: Terminal): 'WAIT' {
  if (command === 'serve')
    throw new EngineError(
      serving
        ? `${data} is being served already: ${serving}/graphql (process ${pid}). Use that, or name another folder with --data DIR.`
        : `${data} belongs to another server that is starting or stopping (process ${pid}). Wait for it, or name another folder with --data DIR.`,
    )
  err(`Process ${pid} (${command}) is writing to ${data}; the server starts when it has ended ...`)
  return 'WAIT'
}

const aborted = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(null)
    signal.addEventListener('abort', () => resolve(null), { once: true })
  })
