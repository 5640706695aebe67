import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { folderWith } from '../core/sources/temporaryFolder.ts'
import { ask, run, serve } from './processes.ts'

const TEXT =
  'Since November 2020, 350 people have been harmed by mines, 65 of whom died, the Mine Action Agency (ANAMA) said.'
const article = (url: string, title: string) =>
  JSON.stringify({ url, title, text: TEXT, published: '2023-04-04', language: 'en' })

async function filled(): Promise<string> {
  const data = folderWith()
  const pages = folderWith({
    'a.json': article('https://a.example/1', '=HYPERLINK("https://x.example","Click")'),
    'b.json': article('https://b.example/1', '+370 people harmed'),
  })
  expect((await run('ingest', pages, '--data', data)).code).toBe(0)
  return data
}

test('what was exported is imported into an empty store, served alike, and exported as the same bytes', async () => {
  const data = await filled()
  const [dump, second, other] = [folderWith(), folderWith(), folderWith()]
  const exported = await run('export', dump, '--data', data)
  expect(exported).toMatchObject({ code: 0, printed: expect.stringContaining('2 publications exported to') })
  const imported = await run('import', dump, '--data', other)
  expect(imported).toMatchObject({ code: 0, printed: expect.stringContaining('2 publications imported') })
  expect((await run('export', second, '--data', other)).code).toBe(0)
  const files = readdirSync(dump, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))
  expect(readdirSync(second, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))).toEqual(files)
  for (const name of files) expect(readFileSync(join(second, name))).toEqual(readFileSync(join(dump, name)))
  const { address } = await serve('--data', other, '--no-samples')
  expect(await ask(address, '{ casualtySeries(first: 1) { nodes { value } } }')).toMatchObject({
    data: { casualtySeries: { nodes: [{ value: 350 }] } },
  })
})

test('a spreadsheet finds no formula in it', async () => {
  const dump = folderWith()
  await run('export', dump, '--data', await filled())
  const [, , ...rows]: string[][] = parse(readFileSync(join(dump, 'publications.csv')))
  expect(rows.map(([, , , title]) => title).sort()).toEqual([
    `'+370 people harmed`,
    `'=HYPERLINK("https://x.example","Click")`,
  ])
})

test('wrong use ends with code 2, what can not be restored with code 1, and both say what is right', async () => {
  const data = folderWith()
  const full = folderWith({ 'notes.txt': 'mine' })
  expect(await run('export')).toMatchObject({ code: 2, printed: expect.stringContaining('needs one folder to write') })
  expect(await run('export', full, '--data', data)).toMatchObject({
    code: 2,
    printed: expect.stringContaining('is not an empty folder'),
  })
  expect(readdirSync(full)).toEqual(['notes.txt'])
  expect(await run('import')).toMatchObject({
    code: 2,
    printed: expect.stringContaining('needs one folder that export'),
  })
  expect(await run('import', full, '--data', data)).toMatchObject({
    code: 1,
    printed: expect.stringContaining('holds no datapackage.json'),
  })
})

test('a dump without texts can be passed on, and import says why it restores nothing', async () => {
  const dump = folderWith()
  await run('export', dump, '--without-texts', '--data', await filled())
  expect(existsSync(join(dump, 'facts/texts.jsonl'))).toBe(false)
  expect(existsSync(join(dump, 'claims.csv'))).toBe(true)
  expect(await run('import', dump, '--data', folderWith())).toMatchObject({
    code: 1,
    printed: expect.stringContaining('A store can only be restored from a dump with texts'),
  })
})
