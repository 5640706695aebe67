// Runs before the scripts of package.json, on whatever Node the machine has: so plain JavaScript, no packages, Node 20.
// Installs from the lock file where that has not happened yet, and sees to it that scripts run on the pinned Node.
//   node scripts/install.mjs           installs what is missing
//   node scripts/install.mjs --check   only says what is missing
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const lockPath = join(root, 'package-lock.json')
const stampPath = join(root, 'node_modules', '.lock-hash')
// What npm puts first on the path of scripts.
const pinned = join(root, 'node_modules', '.bin', 'node')
const windows = process.platform === 'win32'

const say = (text) => process.stderr.write(`${text}\n`)
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null)
const stamp = () => createHash('sha256').update(readFileSync(lockPath)).digest('hex')

/** Whether npm's own record of what it put into node_modules agrees with the lock file; true after a plain `npm ci`, too. */
function recordAgrees() {
  const record = read(join(root, 'node_modules', '.package-lock.json'))
  if (record === null) return false
  const installed = JSON.parse(record).packages
  const locked = JSON.parse(readFileSync(lockPath, 'utf8')).packages
  return Object.entries(locked).every(
    ([path, { version, integrity, optional }]) =>
      path === '' ||
      (installed[path]?.version === version && installed[path]?.integrity === integrity) ||
      (optional && !installed[path]),
  )
}

function isInstalled() {
  if (read(stampPath) === stamp()) return true
  if (!recordAgrees()) return false
  writeFileSync(stampPath, stamp())
  return true
}

/** Runs the npm that runs us, else the one on the path. Its output goes to stderr: stdout belongs to the command that follows. */
function npm(args) {
  const self = process.env.npm_execpath
  const [command, before] = self?.endsWith('.js') ? [process.execPath, [self]] : [windows ? 'npm.cmd' : 'npm', []]
  return (
    spawnSync(command, [...before, ...args], { cwd: root, stdio: ['ignore', 2, 2], shell: command.endsWith('.cmd') })
      .status === 0
  )
}

function install() {
  say('Installing what package-lock.json names (a minute or two, once) ...')
  const started = Date.now()
  // Below errors there are only warnings that some tools want a newer Node than the one that installs: they get it.
  if (!npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    say('Installing failed, see above. When that is mended, run the same command again.')
    process.exit(1)
  }
  writeFileSync(stampPath, stamp())
  say(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

const pin = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node

/** The version of the Node that scripts will run on. */
function nodeOfScripts() {
  // Mostly we run on the pinned one, and there is no need to start it.
  if (process.version === `v${pin}` || !existsSync(pinned)) return process.version
  return spawnSync(pinned, ['--version'], { encoding: 'utf8', shell: windows }).stdout?.trim() || 'none that starts'
}

function restorePin() {
  say(`Putting Node ${pin} in place, which the scripts are pinned to ...`)
  npm(['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error'])
}

function refusePin() {
  say(
    [
      `The scripts need Node ${pin} (or a later 24), but would run on ${nodeOfScripts()}: the pinned one, the npm package "node", has fallen away.`,
      'Its install script puts it in place. Allow that ("allowScripts" in package.json), then run',
      '  npm rebuild node --ignore-scripts=false',
      'or put a Node 24 on your PATH.',
    ].join('\n'),
  )
  process.exit(1)
}

const pinHolds = () => nodeOfScripts().startsWith('v24.')
const onlyCheck = process.argv.includes('--check')

if (!isInstalled()) {
  if (onlyCheck) {
    say(
      'Minetrace is not installed here yet, or its lock file has changed: run "npm ci" (or "npm start"), then this again.',
    )
    process.exit(1)
  }
  install()
}
if (!pinHolds() && !onlyCheck) restorePin()
if (!pinHolds()) refusePin()
