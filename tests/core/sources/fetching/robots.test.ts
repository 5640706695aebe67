import { describe, expect, test } from 'vitest'
import { type Answering, fetcherFor, serverOf, standingClock } from './server.ts'

const answering =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = ''): Answering =>
  (_, response) =>
    response.writeHead(status, headers).end(body)

const siteWith = (robots: string | Answering) => serverOf({ '/robots.txt': robots, '/open': 'a', '/closed/a': 'a' })

describe('robots.txt', () => {
  test.each([
    ['for all', 'User-agent: *\nDisallow: /closed/\n'],
    ['for this program', 'User-agent: *\nAllow: /\n\nUser-agent: minetrace\nDisallow: /closed/\n'],
    ['by the longest rule', 'User-agent: *\nDisallow: /*/a\nAllow: /\n'],
  ])('keeps pages back %s', async (_, robots) => {
    const site = await siteWith(robots)
    const { ask } = fetcherFor([site])
    expect(await ask(site.at('/closed/a'))).toMatchObject({ kind: 'FAILED', fault: 'ROBOTS_DISALLOWED' })
    expect(await ask(site.at('/open'))).toMatchObject({ kind: 'FETCHED' })
    expect(site.asked).toEqual(['GET /robots.txt', 'GET /open'])
  })

  test('for others says nothing to this program', async () => {
    const site = await siteWith(
      'User-agent: GPTBot\nDisallow: /\n\nUser-agent: Minetrace\nDisallow:\n\nUser-agent: *\nDisallow: /\n',
    )
    expect(await fetcherFor([site]).ask(site.at('/closed/a'))).toMatchObject({ kind: 'FETCHED' })
  })

  test('is asked for once, however many pages are wanted, and again after an hour', async () => {
    const clock = standingClock()
    const site = await siteWith('User-agent: *\nDisallow: /closed/\n')
    const { ask } = fetcherFor([site], { clock })
    await Promise.all(['/open', '/open', '/closed/a'].map((path) => ask(site.at(path))))
    expect(site.asked).toEqual(['GET /robots.txt', 'GET /open', 'GET /open'])
    clock.pass(3_600_000)
    await ask(site.at('/open'))
    expect(site.asked.slice(3)).toEqual(['GET /robots.txt', 'GET /open'])
  })

  test.each([401, 403, 404, 410])('that answers %i forbids nothing (RFC 9309, 2.3.1.3)', async (status) => {
    const site = await siteWith(answering(status, {}, 'User-agent: *\nDisallow: /\n'))
    expect(await fetcherFor([site]).ask(site.at('/closed/a'))).toMatchObject({ kind: 'FETCHED' })
  })

  test.each<[string, Answering, string]>([
    ['answers 500', answering(500), 'SERVER_ERROR'],
    ['is never answered', () => undefined, 'TIMED_OUT'],
    ['breaks off', (request) => request.socket.destroy(), 'BROKEN_ANSWER'],
  ])('that %s forbids everything for now (2.3.1.4), and is not asked for by every page', async (_, robots, fault) => {
    const site = await siteWith(robots)
    const { ask } = fetcherFor([site], { limits: { milliseconds: 150 } })
    const reason = expect.stringMatching(/^robots\.txt: /)
    expect(await ask(site.at('/open'))).toMatchObject({ kind: 'FAILED', fault, reason })
    const before = site.asked.length
    expect(await ask(site.at('/open'))).toMatchObject({ kind: 'FAILED', fault, reason })
    expect(site.asked).toHaveLength(before)
    expect(site.asked).not.toContain('GET /open')
  })

  test('may lead elsewhere, and is read there', async () => {
    const elsewhere = await serverOf({ '/rules': 'User-agent: *\nDisallow: /closed/\n' })
    const site = await siteWith(answering(301, { location: elsewhere.at('/rules') }))
    const { ask } = fetcherFor([site, elsewhere])
    expect(await ask(site.at('/closed/a'))).toMatchObject({ fault: 'ROBOTS_DISALLOWED' })
    expect(elsewhere.asked).toEqual(['GET /rules'])
  })

  test('that leads in circles forbids nothing; one that leads to a private address is not followed', async () => {
    const circling = await siteWith(answering(302, { location: '/robots.txt' }))
    expect(await fetcherFor([circling]).ask(circling.at('/open'))).toMatchObject({ kind: 'FETCHED' })
    const leading = await siteWith(answering(302, { location: 'http://127.0.0.1/' }))
    expect(await fetcherFor([leading]).ask(leading.at('/open'))).toMatchObject({ fault: 'ADDRESS_REFUSED' })
  })

  test('is read for as much as the standard asks for', async () => {
    const padding = '# \n'.repeat(200_000)
    const site = await siteWith(`User-agent: *\nDisallow: /closed/\n${padding}Disallow: /open\n`)
    const { ask } = fetcherFor([site])
    expect(await ask(site.at('/closed/a'))).toMatchObject({ fault: 'ROBOTS_DISALLOWED' })
    expect(await ask(site.at('/open'))).toMatchObject({ kind: 'FETCHED' })
  })

  test.each([
    ['wildcards in a row', `Disallow: /${'*'.repeat(500_000)}b\n`],
    ['rules of wildcards', 'Disallow: /*p*p*p*p*p*b\n'.repeat(20_000)],
    ['rules', 'Disallow: /b\n'.repeat(38_000)],
  ])('of very many %s takes no time to speak of', async (_, rules) => {
    const site = await siteWith(`User-agent: *\nDisallow: /closed/\n${rules}`)
    const { ask } = fetcherFor([site])
    const began = performance.now()
    expect(await ask(site.at('/closed/a'))).toMatchObject({ fault: 'ROBOTS_DISALLOWED' })
    expect(await ask(site.at(`/open?${'p'.repeat(2000)}`))).toMatchObject({ kind: 'FETCHED' })
    expect(performance.now() - began).toBeLessThan(3000)
  })

  test('that is cut off loses its last line, not half of it', async () => {
    const head = 'User-agent: *\nDisallow: /closed/\n'
    const padding = `${'#'.repeat(512_000 - head.length - 'Disallow: /'.length - 1)}\n`
    const site = await siteWith(`${head}${padding}Disallow: /elsewhere/\n`)
    expect(await fetcherFor([site]).ask(site.at('/open'))).toMatchObject({ kind: 'FETCHED' })
  })

  test('may ask for a longer delay, a minute at most', async () => {
    const delays = [5, 600].map(async (seconds) => {
      const clock = standingClock()
      const site = await siteWith(`User-agent: *\nCrawl-delay: ${seconds}\n`)
      await fetcherFor([site], { clock, delayOf: () => 1000 }).ask(site.at('/open'))
      return clock.slept
    })
    expect(await Promise.all(delays)).toEqual([[5000], [60_000]])
  })

  test('counts at the host that an address leads to', async () => {
    const target = await siteWith('User-agent: *\nDisallow: /closed/\n')
    const site = await serverOf({ '/a': answering(302, { location: target.at('/closed/a') }) })
    expect(await fetcherFor([site, target]).ask(site.at('/a'))).toMatchObject({ fault: 'ROBOTS_DISALLOWED' })
    expect(target.asked).toEqual(['GET /robots.txt'])
  })
})
