import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const lock = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/b': { version: '2.0.0', optional: true },
  },
}
const lockText = JSON.stringify(lock)
const hash = createHash('sha256').update(lockText).digest('hex')

let clone: string

function write(path: string, content: string): void {
  mkdirSync(dirname(join(clone, path)), { recursive: true })
  writeFileSync(join(clone, path), content)
}

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'minetrace-install-'))
  write('package-lock.json', lockText)
  write('package.json', JSON.stringify({ devDependencies: { node: process.versions.node } }))
  mkdirSync(join(clone, 'scripts'))
  copyFileSync(join(import.meta.dirname, '../../scripts/install.mjs'), join(clone, 'scripts/install.mjs'))
})

afterEach(() => rmSync(clone, { recursive: true, force: true }))

/** Runs the script without an npm that could install. */
function install(...args: string[]) {
  const env = { PATH: '', npm_execpath: join(clone, 'no-npm.js') }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/install.mjs', ...args], {
    cwd: clone,
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const silence = { status: 0, stdout: '', stderr: '' }
const record = (packages: unknown) => write('node_modules/.package-lock.json', JSON.stringify({ packages }))

describe('before a script', () => {
  it('nothing is said or done where the lock file is the one that was installed', () => {
    write('node_modules/.lock-hash', hash)
    expect(install()).toEqual(silence)
  })

  it('an install by npm itself counts, optional packages of other systems left out', () => {
    record({ 'node_modules/a': lock.packages['node_modules/a'] })
    expect(install('--check')).toEqual(silence)
    expect(existsSync(join(clone, 'node_modules/.lock-hash'))).toBe(true)
  })

  it.each([
    ['nothing is installed', undefined],
    ['another version is installed', { 'node_modules/a': { version: '0.9.0', integrity: 'x' } }],
    ['a package is missing', {}],
  ])('it is installed where %s', (_case, installed) => {
    if (installed) record(installed)
    const { status, stdout, stderr } = install()
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('Installing what package-lock.json names')
    expect(stderr).toContain('Installing failed, see above.')
  })

  it('a changed lock file is installed again', () => {
    write('node_modules/.lock-hash', 'another')
    expect(install().stderr).toContain('Installing')
  })

  it('a command only says what to do, and leaves stdout to itself', () => {
    const { status, stdout, stderr } = install('--check')
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('run "npm ci"')
  })

  it('a pin that fell away is named, with what to do', () => {
    write('package.json', JSON.stringify({ devDependencies: { node: '24.0.0' } }))
    write('node_modules/.lock-hash', hash)
    write('node_modules/.bin/node', '#!/bin/sh\necho v20.20.2\n')
    chmodSync(join(clone, 'node_modules/.bin/node'), 0o755)
    const { status, stderr } = install('--check')
    expect(status).toBe(1)
    expect(stderr).toContain('The scripts need Node 24.0.0 (or a later 24), but would run on v20.20.2')
    expect(stderr).toContain('npm rebuild node')
  })
})
