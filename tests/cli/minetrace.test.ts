import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith } from '../core/sources/temporaryFolder.ts'
import { run } from './processes.ts'

test.each([
  [[], /usage: .*serve .*ingest .*extract /s],
  [['nonsense'], /There is no command "nonsense"/],
  [['ingest'], /ingest needs a file, folder or address/],
  [['ingest', 'ftp://one.example/'], /ingest reads http\(s\) addresses, not ftp:/],
  [['ingest', '--source', 'nobody'], /There is no source "nobody"\. There are: trend, /],
  [['ingest', '--since', '2024-01-01'], /--since needs --source ID/],
  [['ingest', '--source', 'trend', '--since', '2024'], /--since takes YYYY-MM-DD, not "2024"/],
  [['sources', '--check'], /sources --check needs the id of a source/],
  [['sources', '--allow-host', 'x'], /--allow-host takes HOST:PORT, not "x"/],
  [['serve', '--live', '--sources', 'none.json'], /none\.json can not be read: there is no such file/],
  [['ingest', 'x', '--nonsense'], /Unknown option '--nonsense'\. The flags are: .*--data/],
  [['ingest', 'www.one.example/page'], /an address begins with https:\/\/, as in https:\/\/www\.one\.example\/page/],
  [['serve', '--port', '70000'], /--port takes a number from 0 to 65535, not "70000"/],
  [['serve', 'x'], /serve takes no paths/],
  [['extract'], /extract takes one file/],
])('wrong use ends with code 2 and says what is right: %j', async (args, message) => {
  const { code, printed } = await run(...args)
  expect(printed).toMatch(message)
  expect(code).toBe(2)
})

test('--version tells the version of the package', async () => {
  expect(await run('--version')).toMatchObject({ code: 0, printed: expect.stringMatching(/^\d+\.\d+\.\d+\s*$/) })
})

test.each([['--help'], ['serve', '--help'], ['ingest', '-h'], ['extract', '--help']])(
  '%s %s helps',
  async (...args) => {
    const { code, printed } = await run(...args)
    expect(printed).toMatch(/usage: npm run -s minetrace -- /)
    expect(code).toBe(0)
  },
)

test('extract prints the claims of a text with their sentences', async () => {
  const sample = join(import.meta.dirname, '../../samples/2023-04-04-ombudsman-appeal.json')
  const { code, printed } = await run('extract', sample)
  expect(code).toBe(0)
  expect(printed).toMatch(/CASUALTY_FIGURE · \w+\n/)
  expect(printed).toMatch(/ {2}“[^”]+” \d+–\d+\n/)
})

test('extract --json prints what was read, quotes verbatim and the text left out', async () => {
  const text =
    'Since November 2020, 350 people have been harmed by mines, 65 of whom died, the Mine Action Agency (ANAMA) said.'
  const folder = folderWith({ 'a.json': JSON.stringify({ text, published: '2023-04-04', language: 'en' }) })
  const { printed } = await run('extract', join(folder, 'a.json'), '--json')
  const read = JSON.parse(printed)
  expect(read).toMatchObject({ publishedOn: '2023-04-04', language: 'en' })
  expect(read).not.toHaveProperty('text')
  for (const { evidence } of read.claims)
    for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote)
})

test('extract --explain tells which rule read what in which sentence, and what refiners made of it', async () => {
  const text =
    'Mines have killed 65 people since November 2020, ANAMA said. Mines have killed 65 people since November 2020.'
  const folder = folderWith({ 'a.json': JSON.stringify({ text, published: '2023-04-04', language: 'en' }) })
  const { code, printed } = await run('extract', join(folder, 'a.json'), '--explain')
  expect(code).toBe(0)
  expect(printed).toMatch(/casualty figure: CASUALTY_FIGURE in “Mines have killed 65 people since November 2020, ANAMA/)
  expect(printed).toMatch(/EVERYONE KILLED 65/)
  expect(printed).toMatch(/: 2 → 1/)
})

test('extract names a language that is not read, instead of saying that nothing is stated', async () => {
  const text = 'Selon les autorités, deux personnes ont été blessées hier par des mines terrestres en Azerbaïdjan.'
  const folder = folderWith({ 'a.txt': text })
  const { code, printed } = await run('extract', join(folder, 'a.txt'))
  expect(code).toBe(1)
  expect(printed).toContain('its language (fr, guessed from 15 words) is not read yet')
  expect(printed).not.toContain('No statement in scope')
})

test('verify finds nothing to verify in a folder without data, and leaves it as it is', async () => {
  const folder = folderWith({ 'a.txt': 'no data' })
  expect(await run('verify', '--data', folder)).toMatchObject({
    code: 1,
    printed: expect.stringContaining(`There are no data in ${folder}.`),
  })
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

test('what can not be read is named', async () => {
  const folder = folderWith({ 'a.json': '{' })
  expect(await run('extract', join(folder, 'a.json'))).toMatchObject({
    code: 1,
    printed: expect.stringContaining('is no JSON'),
  })
})

test('withdraw finds a publication by any form of its address, and says which', async () => {
  const url = 'https://wire.example/news/1'
  const folder = folderWith({ 'a.json': JSON.stringify({ url, text: 'A text.', language: 'en' }) })
  const data = folderWith()
  await run('ingest', folder, '--data', data)
  const first = await run(
    'withdraw',
    'http://www.wire.example/news/1?utm_source=x',
    '--reason',
    'a slip',
    '--data',
    data,
  )
  expect([first.code, first.printed]).toEqual([0, `Withdrawn: ${url}\n`])
  const undone = await run('withdraw', url, '--undo', '--data', data)
  expect([undone.code, undone.printed]).toEqual([0, `Taken in again: ${url}\n`])
})

test('what a file holds can not write to the terminal: control characters are shown', async () => {
  const article = JSON.stringify({ text: 'A text.', published: '\u001b]0;OWNED\u0007' })
  const { code, printed } = await run('extract', join(folderWith({ 'a.json': article }), 'a.json'))
  expect(code).toBe(1)
  expect(printed).toContain('OWNED')
  expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
})
