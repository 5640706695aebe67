import { describe, expect, test } from 'vitest'
import { type Answering, fetcherFor, serverOf } from './server.ts'

const to =
  (status: number, location?: string): Answering =>
  (_, response) =>
    response.writeHead(status, location === undefined ? {} : { location }).end()

describe('an address that leads to another', () => {
  test.each([
    [[301], true],
    [[308, 301], true],
    [[302], false],
    [[301, 307], false],
    [[303, 301], false],
  ])('by %j has moved for ever: %s', async (statuses, moved) => {
    const hops = statuses.map((status, at) => [`/${at}`, to(status, `${at + 1}`)] as const)
    const site = await serverOf({ ...Object.fromEntries(hops), [`/${statuses.length}`]: 'here' })
    const outcome = await fetcherFor([site]).ask(site.at('/0'))
    expect(outcome).toMatchObject({ kind: 'FETCHED', moved, url: site.at(`/${statuses.length}`) })
  })

  test('is followed five times and no more', async () => {
    const hops = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`/${at}`, to(302, `/${at + 1}`)]))
    const site = await serverOf({ ...hops, '/7': 'here' })
    const { ask } = fetcherFor([site])
    expect(await ask(site.at('/2'))).toMatchObject({ kind: 'FETCHED', url: site.at('/7') })
    expect(await ask(site.at('/1'))).toMatchObject({ kind: 'FAILED', fault: 'REDIRECT_LOOP' })
  })

  test('back to itself is left at once', async () => {
    const site = await serverOf({ '/a': to(302, '/b#1'), '/b': to(302, '/a#2') })
    expect(await fetcherFor([site]).ask(site.at('/a'))).toMatchObject({ fault: 'REDIRECT_LOOP' })
    expect(site.asked).toEqual(['GET /robots.txt', 'GET /a', 'GET /b'])
  })

  test.each([
    ['nowhere', undefined, 'BROKEN_ANSWER'],
    ['something that is no address', 'http://[', 'BROKEN_ANSWER'],
    ['a file', 'file:///etc/hostname', 'ADDRESS_REFUSED'],
    ['another protocol', 'ftp://127.0.0.1/', 'ADDRESS_REFUSED'],
    ['an address with a password', 'http://user:secret@news.example/', 'ADDRESS_REFUSED'],
    ['another port of this machine', 'http://127.0.0.1:9/', 'ADDRESS_REFUSED'],
  ])('that is %s fails', async (_, location, fault) => {
    const site = await serverOf({ '/a': to(302, location) })
    expect(await fetcherFor([site]).ask(site.at('/a'))).toMatchObject({ kind: 'FAILED', fault })
  })

  test('keeps what is sent to it where the server says so', async () => {
    const echo: Answering = (request, response) => {
      response.writeHead(200, { 'x-method': request.method })
      request.pipe(response)
    }
    const site = await serverOf({ '/keep': to(307, '/echo'), '/drop': to(302, '/echo'), '/echo': echo })
    const { ask } = fetcherFor([site])
    await ask(site.at('/keep'), { body: '{}' })
    await ask(site.at('/drop'), { body: '{}' })
    expect(site.asked.filter((asked) => asked.endsWith('/echo'))).toEqual(['POST /echo', 'GET /echo'])
  })

  test('costs no more time than one address', async () => {
    const slowly =
      (location: string): Answering =>
      (_, response) =>
        setTimeout(() => response.writeHead(302, { location }).end(), 120)
    const site = await serverOf({ '/a': slowly('/b'), '/b': slowly('/c'), '/c': slowly('/d'), '/d': 'd' })
    const clock = { now: () => performance.now(), sleep: async () => undefined }
    const outcome = await fetcherFor([site], { clock, limits: { milliseconds: 300 } }).ask(site.at('/a'))
    expect(outcome).toMatchObject({ fault: 'TIMED_OUT' })
  })
})
