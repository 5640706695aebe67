import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { folderWith } from '../core/sources/temporaryFolder.ts'
import { ask, minetrace, run, serve } from './processes.ts'

const PUBLICATIONS =
  '{ all: publications(first: 100, filter: {}) { nodes { url } } other: publications(first: 100, filter: {relevant: false}) { nodes { url } } }'
const text =
  'Since November 2020, 350 people have been harmed by mines, 65 of whom died, the Mine Action Agency (ANAMA) said.'
const page = (name: string, fields: object = {}) => ({
  url: `https://one.example/${name}`,
  published: '2023-04-04',
  language: 'en',
  text,
  ...fields,
})

/** Addresses of all publications that the API lists, sorted. */
async function listed(address: string): Promise<string[]> {
  const answer = JSON.stringify(await ask(address, PUBLICATIONS))
  return [...answer.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url).sort()
}

test('a first start reads the samples with progress, a second does not, and what was stored is there', async () => {
  const data = folderWith()
  const first = await serve('--data', data)
  expect(first.printed()).toMatch(
    /First start: reading the samples.*Reading publications: (\d+) of \1\n.*Samples: \d+ new/s,
  )
  const before = await listed(first.address)
  expect(before.length).toBeGreaterThanOrEqual(6)
  first.process.kill('SIGINT')
  expect(await first.ended).toBe(0)
  expect(first.printed()).toContain('Stopped; everything is stored.')

  const second = await serve('--data', data)
  expect(second.printed()).not.toContain('samples')
  expect(await listed(second.address)).toEqual(before)
})

test('without samples the store is empty; ingest beside the server fills it, and the source knows of the run', async () => {
  const data = folderWith()
  const server = await serve('--data', data, '--no-samples')
  expect(await listed(server.address)).toEqual([])
  const folder = folderWith({ 'a.json': JSON.stringify(page('a')), 'b.json': '{' })
  const { code, printed } = await run('ingest', folder, '--data', data)
  expect(code).toBe(1)
  expect(printed).toMatch(/failed: .*b\.json: NOT_JSON: is no JSON/)
  expect(printed).toMatch(/^1 new, 0 changed, 0 unchanged, \d of them irrelevant, 1 failed$/m)
  expect(await listed(server.address)).toEqual(['https://one.example/a'])
  const sources = JSON.stringify(
    await ask(server.address, '{ sources { name lastRun { discovered stored failed error } } }'),
  )
  expect(sources).toContain('{"name":"Imported files","lastRun":{"discovered":2,"stored":1,"failed":1,"error":null}}')
})

test('ingest without a server stores for the next one; the same again changes nothing', async () => {
  const data = folderWith()
  const folder = folderWith({ 'a.json': JSON.stringify(page('a')), 'c.txt': `---\nlanguage: en\n---\n${text}` })
  expect(await run('ingest', folder, '--data', data)).toMatchObject({
    code: 0,
    printed: expect.stringMatching(/^2 new/m),
  })
  expect(await run('ingest', folder, '--data', data)).toMatchObject({
    printed: expect.stringMatching(/^0 new, 0 changed, 2 unchanged/m),
  })
  const server = await serve('--data', data)
  expect(server.printed()).not.toContain('samples')
  expect(await listed(server.address)).toHaveLength(2)
})

test('two imports of different halves at once, without a server, store both', async () => {
  const data = folderWith()
  const half = (from: number) =>
    folderWith(
      Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`${at}.json`, JSON.stringify(page(`${from + at}`))])),
    )
  const results = await Promise.all([run('ingest', half(0), '--data', data), run('ingest', half(10), '--data', data)])
  expect(results.map(({ code }) => code)).toEqual([0, 0])
  const server = await serve('--data', data)
  expect(await listed(server.address)).toHaveLength(20)
})

test('an import that is stopped keeps what it read, and the same command again finishes it', async () => {
  const data = folderWith()
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.json`, JSON.stringify(page(`${at}`))]))
  const folder = folderWith(many)
  const first = minetrace('ingest', folder, '--data', data)
  await first.prints(/Reading publications/)
  first.process.kill('SIGINT')
  expect(await first.ended).toBe(1)
  expect(first.printed()).toMatch(/Stopped\. What was done so far is kept; run the same command again to finish\./)
  const stored = Number(/^(\d+) new/m.exec(first.printed())?.[1])
  const { printed } = await run('ingest', folder, '--data', data)
  expect(printed).toContain(`${60 - stored} new, 0 changed, ${stored} unchanged`)
})

test('a second server on the same data says where the first is', async () => {
  const data = folderWith()
  const server = await serve('--data', data, '--no-samples')
  const { code, printed } = await run('serve', '--port', '0', '--data', data)
  expect(code).toBe(1)
  expect(printed).toContain(`is being served already: ${server.address}/graphql (process ${server.process.pid})`)
})

test('a port in use is named, with what to do, and the data is free again', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  const data = folderWith()
  const { code, printed } = await run('serve', '--port', port, '--data', data)
  expect(code).toBe(1)
  expect(printed).toContain(`Port ${port} is in use by another program. Stop that, or choose another: --port N`)
  await serve('--data', data, '--no-samples')
})

test('killed while it serves, a server has lost nothing that an import had said was stored', async () => {
  const data = folderWith()
  const server = await serve('--data', data, '--no-samples')
  const folder = folderWith({ 'a.json': JSON.stringify(page('a')) })
  await run('ingest', folder, '--data', data)
  server.process.kill('SIGKILL')
  await server.ended
  const next = await serve('--data', data, '--no-samples')
  expect(await listed(next.address)).toEqual(['https://one.example/a'])
})

test('a browser gets the explorer, all of it from here', async () => {
  const { address } = await serve('--data', folderWith(), '--no-samples')
  const explorer = await fetch(`${address}/graphql`, {
    headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
  })
  const html = await explorer.text()
  expect(html).toContain('<div id="explorer">')
  expect(explorer.headers.get('vary')).toBe('Accept')
  expect((await fetch(`${address}/graphql`, { method: 'HEAD', headers: { accept: 'text/html' } })).status).toBe(200)
  expect(explorer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
  const files = [...html.matchAll(/(?:src|href)="([^"]+)"/g)]
    .map(([, file = '']) => file)
    .filter((file) => !file.startsWith('data:'))
  expect(files).toEqual(['/explorer/main.css', '/explorer/main.js'])
  const workers = ['editor', 'json', 'graphql'].map((name) => `/explorer/${name}.worker.js`)
  for (const file of [...files, ...workers]) expect((await fetch(address + file)).status).toBe(200)
  for (const file of ['/explorer/stamp', '/explorer/%2e%2e%2fpackage.json', '/explorer/none.js', '/nowhere'])
    expect((await fetch(address + file)).status).toBe(404)
})

test('the server says that it is ready, and shows its addresses', async () => {
  const { address } = await serve('--data', folderWith(), '--no-samples')
  expect(await (await fetch(`${address}/health`)).json()).toEqual({ status: 'ok' })
  expect(await (await fetch(address)).text()).toContain('href="/graphql"')
  expect((await fetch(`${address}/health`, { method: 'POST' })).status).toBe(405)
})
