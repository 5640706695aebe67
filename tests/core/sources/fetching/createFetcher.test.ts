import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Answering, fetcherFor, serverOf } from './server.ts'

const text = (outcome: unknown): string => {
  expect(outcome).toMatchObject({ kind: 'FETCHED' })
  return new TextDecoder().decode((outcome as { body: Uint8Array }).body)
}
const answering =
  (status: number, headers: Readonly<Record<string, string>> = {}, body: string | Uint8Array = ''): Answering =>
  (_, response) =>
    response.writeHead(status, headers).end(body)

describe('a page', () => {
  test('comes with where it stands, its type and its validators', async () => {
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      etag: '"1"',
      'last-modified': 'Sun, 29 Nov 2026 08:00:00 GMT',
    }
    const site = await serverOf({ '/a': answering(200, headers, 'mina') })
    const outcome = await fetcherFor([site]).ask(site.at('/a#top'))
    expect(outcome).toEqual({
      kind: 'FETCHED',
      url: site.at('/a'),
      moved: false,
      contentType: headers['content-type'],
      validators: { etag: '"1"', lastModified: headers['last-modified'] },
      body: new TextEncoder().encode('mina'),
    })
  })

  test('is asked for by name, with a contact and without cookies', async () => {
    const site = await serverOf({ '/a': answering(200, { 'set-cookie': 'id=1' }), '/b': 'b' })
    const { ask } = fetcherFor([site])
    await ask(site.at('/a'))
    await ask(site.at('/b'), { accept: 'application/rss+xml' })
    const headers = site.requests.at(-1)?.headers
    expect(headers).toMatchObject({
      'user-agent': 'Mozilla/5.0 (compatible; Minetrace/0.1; +https://minetrace.example/about)',
      accept: 'application/rss+xml',
    })
    expect(headers).not.toHaveProperty('cookie')
  })

  test('that did not change is not sent again', async () => {
    const site = await serverOf({
      '/a': (request, response) =>
        response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200).end('new'),
      '/b': (request, response) =>
        response.writeHead(request.headers['if-modified-since'] === 'then' ? 304 : 200).end('new'),
    })
    const { ask } = fetcherFor([site])
    const etag = { etag: '"1"', lastModified: null }
    expect(await ask(site.at('/a'), { validators: etag })).toEqual({ kind: 'NOT_MODIFIED' })
    expect(await ask(site.at('/b'), { validators: { etag: null, lastModified: 'then' } })).toEqual({
      kind: 'NOT_MODIFIED',
    })
    expect(text(await ask(site.at('/b'), { validators: etag }))).toBe('new')
  })

  test.each([404, 410])('that answers %i is gone', async (status) => {
    const site = await serverOf({ '/a': answering(status) })
    expect(await fetcherFor([site]).ask(site.at('/a'))).toEqual({ kind: 'GONE', status })
  })

  test('is asked for by POST with the JSON to send', async () => {
    const site = await serverOf({
      '/reports': (request, response) => {
        response.writeHead(200, { 'x-type': request.headers['content-type'] })
        request.pipe(response)
      },
    })
    expect(text(await fetcherFor([site]).ask(site.at('/reports'), { body: '{"limit":1}' }))).toBe('{"limit":1}')
    expect(site.asked).toEqual(['GET /robots.txt', 'POST /reports'])
  })
})

describe('what a status means', () => {
  test.each([
    [400, 'REFUSED_BY_SITE'],
    [401, 'REFUSED_BY_SITE'],
    [403, 'REFUSED_BY_SITE'],
    [451, 'REFUSED_BY_SITE'],
    [204, 'BROKEN_ANSWER'],
    [304, 'BROKEN_ANSWER'],
    [302, 'BROKEN_ANSWER'],
  ] as const)('%i: %s, and not asked again', async (status, fault) => {
    const site = await serverOf({ '/a': answering(status) })
    expect(await fetcherFor([site]).ask(site.at('/a'))).toMatchObject({ kind: 'FAILED', fault, notBefore: null })
    expect(site.asked).toHaveLength(2)
  })

  test.each([
    ['a header', 403, { 'cf-mitigated': 'challenge' }, ''],
    ['a header on a success that is none', 202, { 'x-amzn-waf-action': 'challenge' }, ''],
    ['its words', 503, {}, '<script>window._cf_chl_opt={}</script>'],
    ['its title', 200, {}, '<html><head><title>Just a moment...</title>'],
    ['a header, on 429', 429, { 'x-vercel-mitigated': 'challenge' }, ''],
  ] as const)('a challenge is known by %s', async (_, status, headers, body) => {
    const site = await serverOf({ '/a': answering(status, headers, body) })
    expect(await fetcherFor([site]).ask(site.at('/a'))).toMatchObject({ fault: 'CHALLENGED' })
  })

  test('an article about challenges, and a missing page with the script of a guard, are none', async () => {
    const script = '<script src="/cdn-cgi/challenge-platform/h/g/main.js"></script>'
    const site = await serverOf({ '/a': `<title>Sites</title>_cf_chl_opt ${script}`, '/b': answering(404, {}, script) })
    const { ask } = fetcherFor([site])
    expect(await ask(site.at('/a'))).toMatchObject({ kind: 'FETCHED' })
    expect(await ask(site.at('/b'))).toMatchObject({ kind: 'GONE' })
  })
})

describe('compressed bodies', () => {
  test.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['identity', Buffer.from],
  ] as const)('%s is read', async (coding, compress) => {
    const site = await serverOf({ '/a': answering(200, { 'content-encoding': coding }, compress('mina')) })
    expect(text(await fetcherFor([site]).ask(site.at('/a')))).toBe('mina')
  })

  test.each([
    ['cut off', 'gzip', gzipSync('mina'.repeat(100)).subarray(0, 20)],
    ['none', 'gzip', Buffer.from('mina')],
    ['none', 'br', Buffer.from('hello this is not brotli at all')],
    ['in an encoding nobody asked for', 'zstd', Buffer.from('mina')],
    ['compressed twice', 'gzip, gzip', gzipSync(gzipSync('mina'))],
  ])('%s (%s): a broken answer', async (_, coding, body) => {
    const site = await serverOf({ '/a': answering(200, { 'content-encoding': coding }, body) })
    expect(await fetcherFor([site]).ask(site.at('/a'))).toMatchObject({ fault: 'BROKEN_ANSWER' })
  })
})

describe('limits', () => {
  const limits = { bytes: 1000, pdfBytes: 2000, milliseconds: 150 }

  test.each([
    ['as its head says', { 'content-length': '1001' }, Buffer.alloc(1001), 'text/html'],
    ['as it turns out', {}, Buffer.alloc(1001), 'text/html'],
    ['decompressed', { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(1001)), 'text/html'],
    ['decompressed by brotli', { 'content-encoding': 'br' }, brotliCompressSync(Buffer.alloc(1001)), 'text/html'],
    ['even for a PDF', {}, Buffer.alloc(2001), 'application/pdf'],
  ])('a body that is too large %s is not taken', async (_, headers, body, type) => {
    const site = await serverOf({
      '/a': (_request, response) => {
        response.writeHead(200, { 'content-type': type, ...headers }).write(body)
        response.end()
      },
    })
    expect(await fetcherFor([site], { limits }).ask(site.at('/a'))).toMatchObject({ fault: 'TOO_LARGE' })
  })

  test('a body of just the size is taken, and a PDF may be larger', async () => {
    const site = await serverOf({
      '/a': answering(200, {}, Buffer.alloc(1000)),
      '/b': answering(200, { 'content-type': 'application/pdf' }, Buffer.alloc(2000)),
    })
    const { ask } = fetcherFor([site], { limits })
    expect(text(await ask(site.at('/a')))).toHaveLength(1000)
    expect(text(await ask(site.at('/b')))).toHaveLength(2000)
  })

  test.each<[string, Answering]>([
    ['never answers', () => undefined],
    ['sends its head and stops', (_, response) => response.writeHead(200).flushHeaders()],
    [
      'sends a byte now and then',
      (_, response) => {
        response.writeHead(200)
        const drip = setInterval(() => response.write('a'), 20)
        response.on('close', () => clearInterval(drip))
      },
    ],
  ])('a server that %s is left in time, and not asked again', async (_, answer) => {
    const site = await serverOf({ '/a': answer })
    expect(await fetcherFor([site], { limits }).ask(site.at('/a'))).toMatchObject({ fault: 'TIMED_OUT' })
    expect(site.asked).toHaveLength(2)
  })

  test('a name that is never resolved is left in time', async () => {
    const { ask } = fetcherFor([{ host: 'slow.example:81' }], { limits, lookup: () => new Promise(() => undefined) })
    expect(await ask('http://slow.example:81/')).toMatchObject({ fault: 'TIMED_OUT' })
  })

  test('an address of more than 2,048 characters is not asked for', async () => {
    const site = await serverOf({})
    expect(await fetcherFor([site]).ask(site.at(`/${'a'.repeat(2048)}`))).toMatchObject({ fault: 'ADDRESS_REFUSED' })
    expect(site.asked).toEqual([])
  })
})
