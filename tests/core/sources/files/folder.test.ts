import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs'
import { join, relative } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { articleOf } from '../../../../core/sources/files/draft.ts'
import { readFolder } from '../../../../core/sources/files/folder.ts'
import { readJson } from '../../../../core/sources/files/json.ts'
import { folderWith } from '../temporaryFolder.ts'

const json = (fields: object) => JSON.stringify(fields)
const GOOD = json({
  url: 'https://one.example/1',
  title: 'One',
  published: '2023-04-04',
  language: 'en',
  text: 'A text.',
})

/** What became of each file, by its way from the folder: its address, or the kind of its rejection. */
async function outcomes(folder: string, paths: readonly string[] = [folder]) {
  const { entries } = await readFolder(paths)
  return Object.fromEntries(
    entries.map((entry) => [
      relative(folder, entry.name),
      'article' in entry ? entry.article.url : entry.rejection.kind,
    ]),
  )
}

test('a JSON file gives its five fields, and nothing else of it counts', async () => {
  const labelled = json({ ...JSON.parse(GOOD), id: 'x', relevant: true, claims: [{ kind: 'CASUALTY_FIGURE' }] })
  const [plain] = (await readFolder([folderWith({ 'a.json': GOOD })])).entries
  const [withLabels] = (await readFolder([folderWith({ 'a.json': labelled })])).entries
  const article = {
    url: 'https://one.example/1',
    sourceId: 'import',
    title: 'One',
    publishedOn: '2023-04-04',
    language: 'en',
    text: 'A text.',
  }
  expect(plain).toMatchObject({ article })
  expect(withLabels).toMatchObject({ article })
})

test('a file without an address gets one of its bytes, wherever it lies', async () => {
  const bytes = json({ text: 'Anything.' })
  const folder = folderWith({ 'a.json': bytes, 'b/c.txt': 'Plain.' })
  const digest = (content: string) => createHash('sha256').update(content).digest('hex')
  expect(await outcomes(folder)).toEqual({
    'a.json': `https://import.invalid/${digest(bytes)}`,
    'b/c.txt': `https://import.invalid/${digest('Plain.')}`,
  })
})

test.each<[string, string, string | Uint8Array]>([
  ['a file that is no JSON', 'NOT_JSON', '{"text": '],
  ['an array', 'WRONG_SHAPE', '[]'],
  ['a number for a text', 'WRONG_SHAPE', json({ text: 1 })],
  ['a list for a title', 'WRONG_SHAPE', json({ text: 'x', title: [] })],
  ['no text', 'MISSING_TEXT', json({ title: 'x' })],
  ['text of white space', 'EMPTY', json({ text: ' \n\t' })],
  ['no bytes at all', 'EMPTY', ''],
  ['a date that is none', 'BAD_DATE', json({ text: 'x', published: '2023-02-30' })],
  ['an address that is none', 'BAD_URL', json({ text: 'x', url: 'one.example' })],
  ['an address that runs', 'BAD_URL', json({ text: 'x', url: 'javascript:alert(1)' })],
  ['an address with a password', 'BAD_URL', json({ text: 'x', url: 'https://a:b@one.example/' })],
  ['a language that is none', 'BAD_LANGUAGE', json({ text: 'x', language: 'English, mostly' })],
  ['bytes that are no UTF-8', 'NOT_TEXT', new Uint8Array([0x7b, 0xe4, 0x7d])],
])('%s is %s, and the file beside it is read', async (_, kind, content) => {
  expect(await outcomes(folderWith({ 'bad.json': content, 'good.json': GOOD }))).toEqual({
    'bad.json': kind,
    'good.json': 'https://one.example/1',
  })
})

test('a file of 50 MB is refused by its size', async () => {
  const folder = folderWith({ 'big.json': '', 'good.json': GOOD })
  truncateSync(join(folder, 'big.json'), 50_000_000)
  expect(await outcomes(folder)).toEqual({ 'big.json': 'TOO_LARGE', 'good.json': 'https://one.example/1' })
})

test('an image that calls itself a text is none', async () => {
  expect(await outcomes(folderWith({ 'a.txt': new Uint8Array([0x89, 0x50, 0, 0, 1]) }))).toEqual({
    'a.txt': 'NOT_TEXT',
  })
})

test('two files that give one address other contents are both refused, each naming the other', async () => {
  const folder = folderWith({ 'a.json': GOOD, 'b.json': GOOD.replace('A text', 'Another text'), 'c.txt': 'Else.' })
  const { entries } = await readFolder([folder])
  const reasons = entries.map((entry) => ('rejection' in entry ? entry.rejection.reason : 'read'))
  expect(reasons).toEqual([
    `https://one.example/1 has other content in ${join(folder, 'b.json')}`,
    `https://one.example/1 has other content in ${join(folder, 'a.json')}`,
    'read',
  ])
})

test('two files that are the same publication word for word are one', async () => {
  const { entries, repeated } = await readFolder([folderWith({ 'a.json': GOOD, 'b/a.json': GOOD })])
  expect(entries).toHaveLength(1)
  expect(repeated).toBe(1)
})

test('a file named twice is read once', async () => {
  const folder = folderWith({ 'a.json': GOOD })
  expect((await readFolder([folder, folder, join(folder, 'a.json')])).entries).toHaveLength(1)
})

test('what is not there, and what is in no known format, is named', async () => {
  const folder = folderWith({ 'a.doc': 'x', 'in/b.doc': 'x', 'in/.hidden.json': GOOD })
  const paths = ['missing', 'a.doc', 'in'].map((name) => join(folder, name))
  expect(await outcomes(folder, paths)).toEqual({ missing: 'NOT_FOUND', 'a.doc': 'UNKNOWN_FORMAT' })
  expect((await readFolder(paths)).passedOver).toBe(1)
})

test('links are not followed out of the folder, nor in circles', async () => {
  const outside = folderWith({ 'secret.json': GOOD })
  const folder = folderWith({ 'a.json': GOOD })
  symlinkSync(outside, join(folder, 'out'))
  symlinkSync(folder, join(folder, 'circle'))
  symlinkSync(join(folder, 'a.json'), join(folder, 'again.json'))
  symlinkSync(join(folder, 'nothing'), join(folder, 'dead.json'))
  expect(await outcomes(folder)).toEqual({
    'a.json': 'https://one.example/1',
    'dead.json': 'NOT_FOUND',
    out: 'LINK_OUT',
  })
})

test('a folder and a file without rights are named, and the rest is read', async () => {
  const folder = folderWith({ 'a.json': GOOD, 'b.json': GOOD })
  mkdirSync(join(folder, 'locked'))
  for (const name of ['locked', 'b.json']) chmodSync(join(folder, name), 0)
  chmodSync(folder, 0o755)
  asSomebodyWithRights()
  expect(await outcomes(folder)).toEqual({
    'a.json': 'https://one.example/1',
    'b.json': 'UNREADABLE',
    locked: 'UNREADABLE',
  })
})

/** Rights do not bind root: while the test runs, it is not. */
function asSomebodyWithRights() {
  if (process.geteuid?.() !== 0) return
  process.seteuid?.(65534)
  onTestFinished(() => process.seteuid?.(0))
}

test('any text of a JSON file is kept to the last code unit', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
      const draft = readJson(json({ text }))
      if (!('value' in draft)) throw new Error('not read')
      expect(draft.value.text).toBe(text)
      const article = articleOf(draft.value, 'digest')
      if ('value' in article) expect(article.value.text).toBe(text)
      else expect(text.trim()).toBe('')
    }),
    { numRuns: 1000 },
  )
})
