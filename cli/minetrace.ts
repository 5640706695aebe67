import { readFileSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StoreError } from '../core/store/errors.ts'
import type { Command, World } from './command.ts'
import { EngineError } from './engine/errors.ts'
import { printable, terminalOf } from './output/terminal.ts'
import { callersFolder, stopSignal } from './process.ts'
import { CommandError, UsageError } from './usage.ts'

interface Entry {
  readonly name: string
  readonly summary: string
  /** Only what is called is loaded. */
  readonly load: () => Promise<Command>
}

const COMMANDS: readonly Entry[] = [
  {
    name: 'serve',
    summary: 'serves the API and its explorer on this machine',
    load: async () => (await import('./commands/serve.ts')).serveCommand,
  },
  {
    name: 'ingest',
    summary: 'reads publications from files, folders, pages, feeds and sources into the store',
    load: async () => (await import('./commands/ingest.ts')).ingestCommand,
  },
  {
    name: 'sources',
    summary: 'tells which sources there are and how they did; checks one live',
    load: async () => (await import('./commands/sources.ts')).sourcesCommand,
  },
  {
    name: 'extract',
    summary: 'prints the claims in one text with their sentences; stores nothing',
    load: async () => (await import('./commands/extract.ts')).extractCommand,
  },
  {
    name: 'withdraw',
    summary: 'takes a publication out and keeps it out',
    load: async () => (await import('./commands/withdraw.ts')).withdrawCommand,
  },
  {
    name: 'rebuild',
    summary: 'derives everything again from the stored texts',
    load: async () => (await import('./commands/rebuild.ts')).rebuildCommand,
  },
  {
    name: 'verify',
    summary: 'recounts what the lists hold and compares',
    load: async () => (await import('./commands/verify.ts')).verifyCommand,
  },
  {
    name: 'export',
    summary: 'writes everything as CSV, JSON Lines and GeoJSON files',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  {
    name: 'import',
    summary: 'restores what was exported into an empty store',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
]

const HELP = `usage: npm run -s minetrace -- COMMAND [FLAGS]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

COMMAND --help tells more. Exit codes: 0 done, 1 some inputs failed (each named on stderr), 2 wrong use.`

/** Runs the command that `args` name and answers the exit code. */
async function main(args: readonly string[], world: World): Promise<number> {
  const { out, err } = world.terminal
  const [name, ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') return end(out, HELP, 0)
  if (name === '--version') return end(out, versionOf(world.project), 0)
  const entry = COMMANDS.find((one) => one.name === name)
  if (!entry) return end(err, name ? `There is no command "${printable(name)}".\n\n${HELP}` : HELP, 2)
  const command = await entry.load()
  if (rest.includes('--help') || rest.includes('-h'))
    return end(out, `minetrace ${entry.name} ${entry.summary}\n\n${command.usage}`, 0)
  try {
    return await command.run(rest, world)
  } catch (error) {
    if (error instanceof UsageError) return end(err, `${printable(error.message)}\n\n${command.usage}`, 2)
    if (error instanceof EngineError || error instanceof CommandError) return end(err, printable(error.message), 1)
    if (error instanceof StoreError) return end(err, printable(`The store failed: ${error.message}`), 1)
    throw error
  }
}

const versionOf = (project: string): string => JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).version

function end(say: (text: string) => void, text: string, code: number): number {
  say(text)
  return code
}

// A command spends a quarter of a second on compiling what it compiled last time too.
enableCompileCache()

// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(1)
})

const code = await main(process.argv.slice(2), {
  terminal: terminalOf(process),
  folder: callersFolder(process),
  project: dirname(dirname(fileURLToPath(import.meta.url))),
  now: () => new Date(),
  stop: stopSignal(process),
})
process.exit(code)
