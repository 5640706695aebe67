import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

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
const failed: string[] = []
for (const [name, { does, command }] of Object.entries(checks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n=== ${name}: ${does} (${command.join(' ')})`)
  const started = performance.now()
  const { status } = spawnSync(command[0], command.slice(1), {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  })
  if (status !== 0) failed.push(name)
  console.log(
    `=== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  )
}

if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}. One alone: npm run ${failed[0]}`)
process.exitCode = failed.length > 0 ? 1 : 0
