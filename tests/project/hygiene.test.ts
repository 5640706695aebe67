import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const code = files.filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file) && file !== 'tests/project/hygiene.test.ts')
const product = code.filter((file) => /^(core|schema|functions|cli|infra)\//.test(file))

/** What must not be written, and where. */
const banned = [
  ['tests that are skipped, focused or postponed', /\b(it|test|describe)\.(skip|only|todo|fails)\b/, code],
  ['unfinished work', /\b(TODO|FIXME|XXX|HACK)\b|not implemented/i, code],
  ['checks that are switched off', /@ts-(ignore|nocheck|expect-error)|\bas any\b|as unknown as/, code],
  [
    'paths of one machine',
    /\/(work|farm|tmp|root|home)\/[A-Za-z.]/,
    files.filter((file) => !/package-lock\.json|hygiene/.test(file)),
  ],
  ['the environment outside triggers', /process\.env\b/, product.filter((file) => !/^(functions|cli)\//.test(file))],
  [
    'clients made outside triggers',
    /new (DynamoDB|S3)Client\b/,
    product.filter((file) => !/^(functions|cli)\//.test(file)),
  ],
  [
    'addresses of this or another network',
    /\b(10|192\.168|172\.(1[6-9]|2\d|3[01]))\.\d+\.\d+\.\d+\b/,
    product.filter((file) => file.startsWith('cli/')),
  ],
] as const

describe('the tree holds none of', () => {
  it.each(banned)('%s', (_what, pattern, where) => {
    expect(where.filter((file) => pattern.test(read(file)))).toEqual([])
  })

  it('files that lie directly in core, or rooms named for nothing', () => {
    const nameless = /(^|\/)(utils?|helpers?|common|misc|shared|types)(\/|\.ts$)/
    expect(files.filter((file) => /^core\/[^/]+$/.test(file) || nameless.test(file))).toEqual([])
  })

  it('code files of more than 250 lines, lists of words aside', () => {
    const code = product.filter((file) => !/\/vocabulary\//.test(file))
    expect(code.filter((file) => read(file).split('\n').length - 1 > 250)).toEqual([])
  })
})

describe('package.json', () => {
  const manifest = JSON.parse(read('package.json'))
  const lock = JSON.parse(read('package-lock.json'))

  it('names exact versions, as the lock file does', () => {
    const { dependencies, devDependencies } = manifest
    expect(
      Object.values({ ...dependencies, ...devDependencies }).filter(
        (version) => !/^\d+\.\d+\.\d+$/.test(String(version)),
      ),
    ).toEqual([])
    expect(lock.packages['']).toMatchObject({ dependencies, devDependencies })
  })

  it('pins Node 24, and the tests run on it', () => {
    expect(manifest.devDependencies.node).toMatch(/^24\./)
    expect(manifest.allowScripts.node).toBe(true)
    expect(process.version).toMatch(/^v24\./)
  })

  it('decides for every package with an install script whether it may run', () => {
    const scripted = Object.entries<{ hasInstallScript?: boolean; optional?: boolean }>(lock.packages)
      .filter(([path, entry]) => path !== '' && entry.hasInstallScript && !entry.optional)
      .map(([path]) => path.replace(/^.*node_modules\//, ''))
    expect(scripted.filter((name) => !(name in manifest.allowScripts))).toEqual([])
  })

  it('lets only commands start that install first or say what is missing', () => {
    const { scripts } = manifest
    for (const name of ['start', 'test', 'minetrace']) expect(scripts[`pre${name}`]).toContain('scripts/install.mjs')
  })
})
