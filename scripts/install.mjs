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
const pinFolder = join(root, 'node_modules', 'node')
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
  say('Installing what package-lock.json names (about half a minute, once) ...')
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
  const binary = join(pinFolder, 'bin', windows ? 'node.exe' : 'node')
  if (!existsSync(binary)) return process.version
  // npm puts the pinned one first on the path, so mostly we run on it and there is no need to start it.
  if (process.version === `v${pin}`) return process.version
  return spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout?.trim() || 'none that starts'
}

function restorePin() {
  say(`Fetching Node ${pin}, which the scripts are pinned to ...`)
  spawnSync(process.execPath, ['installArchSpecificPackage'], { cwd: pinFolder, stdio: ['ignore', 2, 2] })
}

function refusePin() {
  say(
    [
      `The scripts need Node ${pin} (or a later 24), but would run on ${nodeOfScripts()}: the pinned one, the npm package "node", has fallen away.`,
      'Its install script puts it in place. Allow that ("allowScripts" in package.json, and no "ignore-scripts" in .npmrc), then run',
      '  npm rebuild node',
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
