import { describe, expect, test } from 'vitest'
import { memoryPoliteness } from '../../../../core/sources/fetching/politeness.ts'
import { type Answering, fetcherFor, serverOf, standingClock } from './server.ts'

const answering =
  (status: number, headers: Readonly<Record<string, string>> = {}): Answering =>
  (_, response) =>
    response.writeHead(status, headers).end()

describe('a host that asks for a pause', () => {
  test('gets it, across runs, for all its pages', async () => {
    const site = await serverOf({ '/a': answering(429, { 'retry-after': '120' }), '/b': 'b' })
    const clock = standingClock()
    const politeness = memoryPoliteness()
    const held = { kind: 'FAILED', fault: 'TOO_MANY_REQUESTS', notBefore: '2026-11-29T12:02:00.000Z' }
    expect(await fetcherFor([site], { clock, politeness }).ask(site.at('/a'))).toMatchObject(held)
    const later = fetcherFor([site], { clock, politeness })
    clock.pass(119_999)
    expect(await later.ask(site.at('/b'))).toMatchObject(held)
    expect(site.asked).toEqual(['GET /robots.txt', 'GET /a'])
    clock.pass(1)
    expect(await later.ask(site.at('/b'))).toMatchObject({ kind: 'FETCHED' })
  })

  test('gets it from those who already wait for their turn', async () => {
    const site = await serverOf({ '/a': answering(429), '/b': 'b' })
    const { ask } = fetcherFor([site])
    const outcomes = await Promise.all([ask(site.at('/a')), ask(site.at('/b'))])
    expect(outcomes).toMatchObject([{ fault: 'TOO_MANY_REQUESTS' }, { fault: 'TOO_MANY_REQUESTS' }])
    expect(site.asked).toEqual(['GET /robots.txt', 'GET /a'])
  })

  test('is one that answers 503 with Retry-After, and its robots.txt counts', async () => {
    const site = await serverOf({ '/robots.txt': answering(503, { 'retry-after': '60' }), '/a': 'a' })
    const outcome = await fetcherFor([site]).ask(site.at('/a'))
    expect(outcome).toMatchObject({ fault: 'TOO_MANY_REQUESTS', notBefore: '2026-11-29T12:01:00.000Z' })
  })

  test('does not keep others from being asked', async () => {
    const [busy, other] = [await serverOf({ '/a': answering(429) }), await serverOf({ '/a': 'a' })]
    const { ask } = fetcherFor([busy, other])
    expect(await ask(busy.at('/a'))).toMatchObject({ fault: 'TOO_MANY_REQUESTS' })
    expect(await ask(other.at('/a'))).toMatchObject({ kind: 'FETCHED' })
  })
})

describe('a host', () => {
  test('is asked one thing at a time, the delay after the end of the one before', async () => {
    const clock = standingClock()
    let atOnce = 0
    const slow: Answering = (_, response) => {
      expect(++atOnce).toBe(1)
      setImmediate(() => {
        atOnce--
        clock.pass(300)
        response.end()
      })
    }
    const site = await serverOf({ '/a': slow, '/b': slow, '/c': slow })
    const { ask } = fetcherFor([site], { clock, delayOf: (host) => (host === site.host ? 2000 : 0) })
    await Promise.all(['/a', '/b', '/c'].map((path) => ask(site.at(path))))
    expect(site.asked).toEqual(['GET /robots.txt', 'GET /a', 'GET /b', 'GET /c'])
    expect(clock.slept).toEqual([2000, 2000, 2000])
  })

  test('does not wait for others', async () => {
    const clock = standingClock()
    const sites = [await serverOf({ '/a': 'a' }), await serverOf({ '/a': 'a' })]
    const { ask } = fetcherFor(sites, { clock, delayOf: () => 1000 })
    await Promise.all(sites.map((site) => ask(site.at('/a'))))
    expect(clock.slept).toEqual([1000, 1000])
  })
})

describe('a failure that passes', () => {
  test('is tried again after a growing pause, cut short by chance', async () => {
    const clock = standingClock()
    const statuses = [500, 502, 200]
    const site = await serverOf({ '/a': (_, response) => response.writeHead(statuses.shift() ?? 404).end('a') })
    expect(await fetcherFor([site], { clock, random: () => 0.5 }).ask(site.at('/a'))).toMatchObject({ kind: 'FETCHED' })
    expect(clock.slept).toEqual([250, 500])
  })

  test('is given up after the third time', async () => {
    const site = await serverOf({ '/a': answering(500) })
    expect(await fetcherFor([site]).ask(site.at('/a'))).toMatchObject({ fault: 'SERVER_ERROR', notBefore: null })
    expect(site.asked).toEqual(['GET /robots.txt', 'GET /a', 'GET /a', 'GET /a'])
  })
})
