import { once } from 'node:events'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { openStores } from '../../cli/store.ts'
import { folderWith } from '../core/sources/temporaryFolder.ts'
import { type Started, start } from './processes.ts'

const ENGINE_USER = fileURLToPath(new URL('./engineUser.ts', import.meta.url))
const use = (data: string): Started => start(ENGINE_USER, data)
const endpointOf = async (user: Started): Promise<string> => (await user.prints(/open: (\S+)/))[1] ?? ''
const leave = (user: Started) => void user.process.stdin?.end()
const RUN = {
  startedAt: '2023-04-04T00:00:00.000Z',
  finishedAt: null,
  discovered: 7,
  stored: 0,
  irrelevant: 0,
  failed: 0,
  error: null,
}

test('the first opens the engine, the second uses the same, and the first stays until the second has left', async () => {
  const data = folderWith()
  const host = use(data)
  const endpoint = await endpointOf(host)
  const guest = use(data)
  expect(await endpointOf(guest)).toBe(endpoint)

  leave(host)
  await host.prints(/guests: 1/)
  await (await openStores(endpoint)).facts.putRun('import', RUN)
  expect(host.printed()).not.toContain('closed')

  leave(guest)
  expect(await guest.ended).toBe(0)
  expect(await host.ended).toBe(0)
})

test('a third may join while the first only stays for the second', async () => {
  const data = folderWith()
  const host = use(data)
  const endpoint = await endpointOf(host)
  const second = use(data)
  await endpointOf(second)
  leave(host)
  await host.prints(/guests/)
  const third = use(data)
  expect(await endpointOf(third)).toBe(endpoint)
  leave(second)
  await second.ended
  await (await openStores(endpoint)).facts.putRun('import', RUN)
  leave(third)
  expect(await host.ended).toBe(0)
})

test('a guest that is killed keeps nobody', async () => {
  const data = folderWith()
  const host = use(data)
  await endpointOf(host)
  const guest = use(data)
  await endpointOf(guest)
  guest.process.kill('SIGKILL')
  await guest.ended
  leave(host)
  expect(await host.ended).toBe(0)
})

test('when the host is killed its guests end and say so, and the next to come opens what was stored', async () => {
  const data = folderWith()
  const host = use(data)
  const endpoint = await endpointOf(host)
  const guest = use(data)
  await endpointOf(guest)
  await (await openStores(endpoint)).facts.putRun('import', RUN)

  host.process.kill('SIGKILL')
  expect(await guest.ended).toBe(1)
  expect(guest.printed()).toMatch(/lost: process \d+ \(ingest\), whose engine this command used, has ended/)

  const next = use(data)
  const { reads } = await openStores(await endpointOf(next))
  expect(await reads.lastRuns(['import'])).toEqual([RUN])
})

test('of several that find a dead holder at once, one takes over and the others join it', async () => {
  const data = folderWith()
  const dead = use(data)
  await endpointOf(dead)
  dead.process.kill('SIGKILL')
  await dead.ended
  const users = Array.from({ length: 5 }, () => use(data))
  const endpoints = await Promise.all(users.map(endpointOf))
  expect(new Set(endpoints).size).toBe(1)
  expect(readdirSync(join(data, 'lock'))).toEqual(['2'])
})

test.each([
  [
    'says something else',
    (server: Server) => server.on('connection', (socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
  ],
  ['hangs up', (server: Server) => server.on('connection', (socket) => socket.destroy())],
])('a lock whose port now belongs to a program that %s is stale', async (_, behave) => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  behave(other)
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' ? address?.port : 0
  const data = folderWith({ 'lock/41': JSON.stringify({ pid: process.pid, startedAt: '2023', port, token: 'x' }) })
  await endpointOf(use(data))
  expect(readdirSync(join(data, 'lock'))).toEqual(['42'])
})

test('a lock that a power cut left half written is stale', async () => {
  await endpointOf(use(folderWith({ 'lock/1': '{"pid":' })))
})

test('a holder that lives and does not answer is left alone', async () => {
  const data = folderWith()
  const host = use(data)
  await endpointOf(host)
  host.process.kill('SIGSTOP')
  const second = use(data)
  expect(await second.ended).toBe(1)
  expect(second.printed()).toMatch(/process \d+ holds .* and does not answer; end it and try again/)
})

test('a data folder that can not be made is named', async () => {
  const folder = folderWith({ file: '' })
  const user = use(join(folder, 'file', 'data'))
  expect(await user.ended).toBe(1)
  expect(user.printed()).toMatch(/refused: the data folder .* can't be made/)
})

test('an engine whose files are broken is named, not waited for', async () => {
  const data = folderWith()
  mkdirSync(join(data, 'engine'))
  writeFileSync(join(data, 'engine', 'CURRENT'), 'nonsense')
  const user = use(data)
  await user.prints(/open/)
  await openStores((await user.prints(/open: (\S+)/))[1] ?? '').catch(() => undefined)
  expect(await user.ended).toBe(1)
  expect(user.printed()).toMatch(/lost: the embedded engine failed/)
})

test('the engine answers no page that is open in a browser: none with an origin, none under another name', async () => {
  const host = use(folderWith())
  const { port } = new URL(await endpointOf(host))
  const statusFor = async (headers: Readonly<Record<string, string>>): Promise<number | undefined> => {
    const target = { 'x-amz-target': 'DynamoDB_20120810.ListTables', 'content-type': 'application/x-amz-json-1.0' }
    const asked = request({ host: '127.0.0.1', port, method: 'POST', headers: { ...target, ...headers } }).end('{}')
    const [response] = await once(asked, 'response')
    response.resume()
    return response.statusCode
  }
  const signed = {
    authorization: 'AWS4-HMAC-SHA256 Credential=a/20260101/l/dynamodb/aws4_request, SignedHeaders=host, Signature=a',
  }
  expect(await statusFor({ ...signed, origin: 'https://wire.example' })).toBe(403)
  expect(await statusFor({ ...signed, origin: 'null' })).toBe(403)
  expect(await statusFor({ ...signed, host: `wire.example:${port}` })).toBe(403)
  expect(await statusFor(signed)).not.toBe(403)
  leave(host)
  expect(await host.ended).toBe(0)
})
