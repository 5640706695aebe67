import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folderWith } from '../core/sources/temporaryFolder.ts'
import { minetrace, serve, start, throughNpm } from './processes.ts'

const ENGINE_USER = fileURLToPath(new URL('./engineUser.ts', import.meta.url))
const use = (data: string) => start(ENGINE_USER, data)

test('a server waits for an import that hosts the engine, and starts when that has ended', async () => {
  const data = folderWith()
  const host = use(data)
  await host.prints(/open/)
  const server = minetrace('serve', '--port', '0', '--data', data, '--no-samples')
  await server.prints(/Process \d+ \(ingest\) is writing to .*; the server starts when it has ended/)
  host.process.stdin?.end()
  await host.prints(/guests: 0/)
  await server.prints(/explorer: http/)
})

test('a server that waits can be stopped', async () => {
  const data = folderWith()
  await use(data).prints(/open/)
  const server = minetrace('serve', '--port', '0', '--data', data)
  await server.prints(/is writing to/)
  server.process.kill('SIGTERM')
  expect(await server.ended).toBe(1)
  expect(server.printed()).toContain('Stopped before the data folder was free.')
})

test('a server that is stopped answers no more, and stays for an import that uses its engine', async () => {
  const data = folderWith()
  const server = await serve('--data', data, '--no-samples')
  const guest = use(data)
  await guest.prints(/open/)
  server.process.kill('SIGTERM')
  await server.prints(/Waiting for 1 import\(s\)/)
  await expect(fetch(server.address)).rejects.toThrow()
  guest.process.stdin?.end()
  expect(await guest.ended).toBe(0)
  expect(await server.ended).toBe(0)
})

test('stopped again it ends at once, and the import says so', async () => {
  const data = folderWith()
  const server = await serve('--data', data, '--no-samples')
  const guest = use(data)
  await guest.prints(/open/)
  server.process.kill('SIGINT')
  await server.prints(/Waiting for 1 import\(s\)/)
  const impatience = setInterval(() => server.process.kill('SIGINT'), 50)
  expect(await server.ended).toBe(1)
  clearInterval(impatience)
  expect(await guest.ended).toBe(1)
  expect(guest.printed()).toMatch(/lost: process \d+ \(serve\)/)
})

test('a server whose npm is ended stops by itself', async () => {
  const server = throughNpm('serve', '--port', '0', '--data', folderWith(), '--no-samples')
  await server.prints(/explorer: http/)
  server.process.kill('SIGTERM')
  await server.prints(/Stopped; everything is stored\./)
  await server.ended
})
