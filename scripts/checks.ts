import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import pLimit from 'p-limit'

// What `npm test` runs. `node scripts/checks.ts NAME...` runs some of it.

const root = join(import.meta.dirname, '..')
const rooms = ['core', 'schema', 'functions', 'infra', 'cli', 'scripts', 'bench', 'tests'].filter((room) =>
  existsSync(join(root, room)),
)

const checks: Readonly<Record<string, { readonly does: string; readonly command: readonly [string, ...string[]] }>> = {
  lint: { does: 'style and likely mistakes', command: ['biome', 'check', '--max-diagnostics=50'] },
  types: { does: 'types', command: ['tsc', '--noEmit'] },
  imports: { does: 'directions of imports', command: ['depcruise', '--config', '.dependency-cruiser.cjs', ...rooms] },
  unused: { does: 'files, exports and packages that nobody uses', command: ['knip'] },
  synth: { does: 'the bundles and the stack', command: ['cdk', 'synth', '--quiet'] },
  unit: { does: 'unit and integration tests', command: ['vitest', 'run'] },
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in checks))
if (unknown.length > 0) {
  console.error(`No such check: ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`)
  process.exit(2)
}

const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
const env = { ...process.env, PATH: path }
const failed: string[] = []

/** What a check printed, once it has ended: two of them at once would write into each other's lines. */
async function printed(command: readonly [string, ...string[]]): Promise<{ status: number | null; output: string }> {
  const child = spawn(command[0], command.slice(1), { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env })
  const parts: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part))
  const [status] = await once(child, 'close')
  return { status, output: Buffer.concat(parts).toString() }
}

async function check(name: string): Promise<void> {
  const { does, command } = checks[name] ?? { does: '', command: ['false'] }
  const started = performance.now()
  const title = `\n=== ${name}: ${does} (${command.join(' ')})`
  const end = (status: number | null) => {
    if (status !== 0) failed.push(name)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`=== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
  }
  if (name === 'unit') {
    console.log(title)
    const [status] = await once(spawn(command[0], command.slice(1), { cwd: root, stdio: 'inherit', env }), 'close')
    return end(status)
  }
  const { status, output } = await printed(command)
  console.log(`${title}\n${output.trimEnd()}`)
  end(status)
}

const chosen = Object.keys(checks).filter((name) => wanted.length === 0 || wanted.includes(name))
// Each uses one processor, but for the tests, which use all: they come last, and begin while the longest of the others still runs.
const together = pLimit(2)
await Promise.all(chosen.map((name) => together(() => check(name))))

if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}. One alone: npm run ${failed[0]}`)
process.exitCode = failed.length > 0 ? 1 : 0
