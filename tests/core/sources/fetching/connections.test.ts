import { once } from 'node:events'
import { createServer } from 'node:net'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { failureOf } from '../../../../core/sources/fetching/failures.ts'
import { type Answering, fetcherFor, serverOf } from './server.ts'

const raw =
  (bytes: string): Answering =>
  ({ socket }) =>
    socket.end(bytes)

describe('a connection', () => {
  test('that nobody takes is tried again, then the host counts as unreachable', async () => {
    const closed = createServer().listen(0, '127.0.0.1')
    await once(closed, 'listening')
    const { port } = closed.address() as { port: number }
    await new Promise((done) => closed.close(done))
    const host = `127.0.0.1:${port}`
    const outcome = await fetcherFor([{ host }]).ask(`http://${host}/`)
    const reason = expect.stringMatching(/ECONNREFUSED/)
    expect(outcome).toMatchObject({ kind: 'FAILED', fault: 'UNREACHABLE', reason, notBefore: null })
  })

  test('without encryption where it should be encrypted is none', async () => {
    const site = await serverOf({ '/a': 'a' })
    const reason = expect.stringMatching(/no secure connection/)
    expect(await fetcherFor([site]).ask(`https://${site.host}/a`)).toMatchObject({ fault: 'UNREACHABLE', reason })
  })

  test('that was closed while idle is made anew', async () => {
    const site = await serverOf({ '/a': (request, response) => response.end('a', () => request.socket.destroy()) })
    const { ask } = fetcherFor([site])
    expect(await ask(site.at('/a'))).toMatchObject({ kind: 'FETCHED' })
    expect(await ask(site.at('/a'))).toMatchObject({ kind: 'FETCHED' })
  })
})

describe('a broken answer', () => {
  test.each<[string, Answering, number]>([
    ['is no HTTP', raw('220 mail.example ESMTP\r\n'), 1],
    ['has a head without end', raw(`HTTP/1.1 200 OK\r\n${'x-a: b\r\n'.repeat(100_000)}`), 1],
    ['has two lengths', raw('HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nminas'), 3],
    ['has fewer bytes than it tells', raw('HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\nmina'), 3],
    ['breaks off inside a piece', raw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\nmina'), 3],
    ['changes to another protocol', raw('HTTP/1.1 101 X\r\n\r\n'), 1],
    ['never begins', ({ socket }) => socket.destroy(), 3],
  ])('that %s is asked for again only where that can help', async (_, answer, times) => {
    const site = await serverOf({ '/a': answer })
    expect(await fetcherFor([site]).ask(site.at('/a'))).toMatchObject({ kind: 'FAILED', fault: 'BROKEN_ANSWER' })
    expect(site.asked).toHaveLength(1 + times)
  })

  test('of a page that is gone says so all the same', async () => {
    const site = await serverOf({ '/a': raw('HTTP/1.1 410 Gone\r\ncontent-length: 500\r\n\r\nmina') })
    expect(await fetcherFor([site]).ask(site.at('/a'))).toEqual({ kind: 'GONE', status: 410 })
  })
})

test('an error that is none of the network goes up', () => {
  const bug = new TypeError('x is undefined')
  expect(() => failureOf(bug)).toThrow(bug)
})

test.each([
  ['CERT_HAS_EXPIRED', 'UNREACHABLE'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'UNREACHABLE'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNREACHABLE'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'UNREACHABLE'],
  ['EPROTO', 'UNREACHABLE'],
  ['EHOSTUNREACH', 'UNREACHABLE'],
  ['UND_ERR_CONNECT_TIMEOUT', 'TIMED_OUT'],
  ['ETIMEDOUT', 'TIMED_OUT'],
] as const)('%s means %s', (code, fault) => {
  expect(failureOf(Object.assign(new Error(code), { code }))).toMatchObject({ fault })
})

test('whatever a server sends, there is an outcome', async () => {
  const whole = Buffer.from(
    'HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\nlocation: /b\r\netag: "1"\r\ncontent-length: 9\r\n\r\nmina mina',
  )
  const spoiled = fc
    .array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), { maxLength: 4 })
    .map((changes) => changes.reduce((bytes, { at, byte }) => Buffer.from(bytes).fill(byte, at, at + 1), whole))
  const status = fc
    .integer({ min: 100, max: 999 })
    .map((code) => Buffer.from(`HTTP/1.1 ${code} X\r\nlocation: \xff\r\n\r\n`, 'latin1'))
  const noise = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes))
  let bytes: Buffer = whole
  const site = await serverOf({ '/a': ({ socket }) => socket.end(bytes) })
  const { ask } = fetcherFor([site], { limits: { milliseconds: 1000, attempts: 1 } })
  await fc.assert(
    fc.asyncProperty(fc.oneof(spoiled, status, noise), async (sent) => {
      bytes = sent
      expect(['FETCHED', 'NOT_MODIFIED', 'GONE', 'FAILED']).toContain((await ask(site.at('/a'))).kind)
    }),
    { numRuns: 300 },
  )
})
