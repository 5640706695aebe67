import { beforeEach, describe, expect, it } from 'vitest'
import { publicationIdOf } from '../../../../core/model/id.ts'
import { StoreError } from '../../../../core/store/errors.ts'
import { memoryStore } from '../../../support/memoryStore.ts'
import type { OpenStore } from '../../../support/testStore.ts'
import { FakeWeb, failure, SITE, source, statement } from './fakeWeb.ts'
import { runOver, type TestClock, testClock } from './runs.ts'

let web: FakeWeb
let store: OpenStore
let clock: TestClock
const run = (over: Parameters<typeof runOver>[3] = {}) => runOver(web, store.facts, clock, over)
const publications = async (): Promise<string[]> =>
  (await store.reads.listPublications({}, { first: 100 })).items.map(({ item }) => item.url.replace(SITE, '')).sort()

beforeEach(() => {
  web = new FakeWeb()
  store = memoryStore()
  clock = testClock()
  web.put('/feed', { text: 'the feed' })
  web.put('/1', { text: statement('Two') })
  web.put('/2', { text: statement('Three', 'July 9, 2023') })
  web.put('/sport', { text: 'A match was played.' })
  web.listing = [['/1', '/2', '/sport']]
})

describe('a run', () => {
  it('reads what promises a statement, and says what it did', async () => {
    const { run: done, problems, cutShort } = await run()
    expect(await publications()).toEqual(['/1', '/2'])
    expect([problems, cutShort]).toEqual([[], false])
    expect(done).toMatchObject({ discovered: 3, stored: 2, irrelevant: 1, failed: 0, error: null, findings: [] })
    expect(done.live).toEqual({ fresh: 3, screenedOut: 1, pages: 2, unchanged: 0, waiting: 0, givenUp: 0 })
    expect(await store.reads.lastRuns(['wire'])).toEqual([done])
    expect(web.requests()).toEqual(['/feed', '/1', '/2'])
  })

  it('reads all that a search of whole texts found, whatever the titles', async () => {
    const { run: done } = await run({ source: source({ kind: 'gdelt' }) })
    expect(web.requests()).toEqual(['/feed', '/1', '/2', '/sport'])
    expect(done.live).toMatchObject({ screenedOut: 0, pages: 3 })
  })

  it('asks for nothing again that it knows', async () => {
    await run()
    web.requests()
    web.put('/3', { text: statement('Four', 'July 11, 2023') })
    web.listing = [['/3', '/1', '/2', '/sport']]
    const { run: done } = await run()
    expect(web.requests()).toEqual(['/feed', '/3'])
    expect(done).toMatchObject({ discovered: 4, stored: 1, live: { fresh: 1, pages: 1 } })
  })

  it('takes the forms of one address for one page', async () => {
    web.listing = [['/1', `${SITE}/1?utm_source=x`, 'https://www.wire.example/1']]
    expect((await run()).run).toMatchObject({ discovered: 1, stored: 1 })
    expect(await publications()).toEqual(['/1'])
  })

  it('follows a listing to its end, and saves where it goes on after all else', async () => {
    web.listing = [['/1'], ['/2']]
    expect((await run()).run).toMatchObject({ discovered: 2, stored: 2 })
    expect((await store.facts.sourceState('wire'))?.cursor).toBe('0/')
  })

  it('leaves over what its pages do not suffice for, and goes on there', async () => {
    const first = await run({ mostPages: 1 })
    expect(first).toMatchObject({ cutShort: true, run: { stored: 1, live: { waiting: 1 } } })
    expect(first.run.findings?.map(({ name }) => name)).toEqual(['CUT_SHORT'])
    web.listing = [{ kind: 'UNCHANGED' }]
    expect((await run()).run).toMatchObject({ stored: 1, live: { waiting: 0 } })
    expect(await publications()).toEqual(['/1', '/2'])
  })

  it('begins no page after its deadline', async () => {
    const deadline = '2024-01-01T01:00:00.000Z'
    web.onFetch = (url) => {
      if (url.endsWith('/1')) clock.passHours(1)
    }
    expect((await run({ deadline })).run).toMatchObject({ stored: 1, live: { waiting: 1 } })
  })

  it('that is told to stop waits for no page, and leaves it to the next', async () => {
    const stop = new AbortController()
    web.onFetch = (url) => {
      if (!url.endsWith('/2')) return undefined
      stop.abort()
      return new Promise<void>(() => undefined)
    }
    expect(await run({ stop: stop.signal })).toMatchObject({ cutShort: true, run: { stored: 1, failed: 0 } })
    web.onFetch = () => undefined
    await run()
    expect(await publications()).toEqual(['/1', '/2'])
  })

  it('fails where the store does, and says so in its record', async () => {
    const facts = {
      ...store.facts,
      tick: () => Promise.reject(new StoreError('UNAVAILABLE', 'The table is away.')),
    }
    await expect(runOver(web, facts, clock)).rejects.toThrow('The table is away.')
    expect(await store.reads.lastRuns(['wire'])).toMatchObject([
      { error: 'UNAVAILABLE: the store did not answer', discovered: 3 },
    ])
    expect(await store.facts.sourceState('wire')).toBeNull()
    await run()
    expect(await publications()).toEqual(['/1', '/2'])
  })
})

describe('what the store or another engine says of a fault', () => {
  const SECRET = 'arn:aws:iam::123456789012:role/x'
  const served = async () => JSON.stringify(await store.reads.lastRuns(['wire']))

  it('is no part of what is served of a run that it ended', async () => {
    const facts = { ...store.facts, agenda: () => Promise.reject(new Error(SECRET)) }
    await expect(runOver(web, facts, clock)).rejects.toThrow(SECRET)
    expect(await served()).toContain('an error that the log of the run tells ended it')
    expect(await served()).not.toContain(SECRET)
  })

  const refusal = () => Promise.reject(new StoreError('TOO_LARGE', SECRET))

  it('nor of one that leaves a publication undone: its problems have it, for the log', async () => {
    web.listing = [['/1']]
    await runOver(web, { ...store.facts, tick: refusal }, clock)
    const { run: done, problems } = await runOver(web, { ...store.facts, tick: refusal }, clock)
    const publication = publicationIdOf(`${SITE}/1`)
    expect(problems).toEqual([{ url: publication, reason: `UNDONE: ${SECRET}`, givenUp: false, isUnread: false }])
    expect(done).toMatchObject({ failed: 0, findings: [{ name: 'UNDONE' }] })
    expect(await served()).toContain(publication)
    expect(await served()).not.toContain(SECRET)
  })

  it('nor of one that gives up an entry that the store refuses', async () => {
    web.listing = [['/1']]
    for (let attempt = 1; attempt <= 8; attempt++) {
      const { problems } = await runOver(web, { ...store.facts, addRevision: refusal }, clock)
      expect(problems).toMatchObject([{ url: `${SITE}/1`, reason: `TOO_LARGE: ${SECRET}` }])
      clock.passHours(25)
    }
    expect(await served()).toContain('is not tried any more: TOO_LARGE: an item is larger than the store takes.')
    expect(await served()).not.toContain(SECRET)
  })
})

describe('an entry that cannot be read', () => {
  it('stops no other, and is tried again, later each time', async () => {
    web.put('/1', failure('TIMED_OUT'))
    const first = await run()
    expect(first.run).toMatchObject({ stored: 1, failed: 1, error: null })
    expect(first.problems).toEqual([
      { url: `${SITE}/1`, reason: 'TIMED_OUT: the site is slow', givenUp: false, isUnread: false },
    ])
    web.listing = [{ kind: 'UNCHANGED' }]
    web.requests()
    await run()
    expect(web.requests()).toEqual(['/feed'])
    clock.passHours(0.6)
    web.put('/1', { text: statement('Two') })
    expect((await run()).run).toMatchObject({ stored: 1, failed: 0 })
    expect(await publications()).toEqual(['/1', '/2'])
  })

  it('is given up after eight times, visibly, and not asked for any more', async () => {
    web.put('/1', failure('TIMED_OUT'))
    web.listing = [['/1']]
    const gaveUp: boolean[] = []
    for (let n = 0; n < 8; n++) {
      const { problems } = await run()
      gaveUp.push(problems[0]?.givenUp ?? false)
      clock.passHours(24)
    }
    expect(gaveUp).toEqual([...Array<boolean>(7).fill(false), true])
    web.requests()
    const { run: done } = await run()
    expect(web.requests()).toEqual(['/feed'])
    expect(done).toMatchObject({ failed: 0, live: { waiting: 0, givenUp: 1 } })
  })

  it('because its host wants to be left alone is no failure, and neither are the others of that host', async () => {
    web.put('/1', failure('TOO_MANY_REQUESTS', '2024-01-01T03:00:00.000Z'))
    const { run: done } = await run()
    expect(done).toMatchObject({ failed: 0, live: { waiting: 2 } })
    expect(done.findings?.map(({ name }) => name)).toEqual(['TOO_MANY_REQUESTS'])
    expect(web.requests()).toEqual(['/feed', '/1'])
    web.put('/1', { text: statement('Two') })
    clock.passHours(4)
    expect((await run()).run).toMatchObject({ stored: 2, live: { waiting: 0 } })
  })

  it('because its page is hostile or empty is named with the reason', async () => {
    web.put('/1', { text: '' })
    expect((await run()).problems).toMatchObject([{ reason: 'EMPTY: holds no text' }])
  })
})

describe('an article that was read', () => {
  it('is looked at again an hour later, and taken in anew where it was edited', async () => {
    await run()
    web.requests()
    web.listing = [{ kind: 'UNCHANGED' }]
    clock.passHours(1.1)
    expect((await run()).run).toMatchObject({ stored: 0, live: { pages: 2, unchanged: 2 } })
    expect(web.requests()).toEqual(['/feed', '/1', '/2'])
    web.put('/1', { text: `${statement('Four')} Details added.` })
    clock.passHours(6)
    expect((await run()).run).toMatchObject({ stored: 1, live: { pages: 2, unchanged: 1 } })
    const [claim] = (await store.reads.listClaims({}, { first: 9 })).items
    expect(JSON.stringify(claim)).toContain('July')
    expect(await store.reads.revisions(publicationIdOf(`${SITE}/1`))).toHaveLength(2)
  })

  it('is left in peace after a week', async () => {
    await run()
    web.listing = [{ kind: 'UNCHANGED' }]
    for (const hours of [2, 7, 25, 73, 170]) {
      clock.passHours(hours)
      await run()
    }
    web.requests()
    clock.passHours(1000)
    await run()
    expect(web.requests()).toEqual(['/feed'])
    expect(await store.facts.agenda('wire')).toEqual([])
  })

  it('and is gone stays, and says since when; and not any more once it is back', async () => {
    await run()
    const id = publicationIdOf(`${SITE}/1`)
    web.listing = [{ kind: 'UNCHANGED' }]
    web.put('/1', { status: 404 })
    clock.passHours(2)
    expect((await run()).run).toMatchObject({ failed: 0 })
    const [since] = await store.reads.goneSince([id])
    expect(since).toMatch(/^2024-01-01T02/)
    clock.passHours(7)
    await run()
    expect(await store.reads.goneSince([id])).toEqual([since])
    expect(await publications()).toEqual(['/1', '/2'])
    web.put('/1', { text: statement('Two') })
    clock.passHours(25)
    await run()
    expect(await store.reads.goneSince([id])).toEqual([null])
  })

  describe.each([
    ['for good', false],
    ['for now', true],
  ])('and leads %s', (_, isForNow) => {
    it.each(['/', '/az', '/?lang=en', '/news'])('to %s, where no article stands, is gone and stays', async (path) => {
      const entry = source({ homepage: `${SITE}/news` })
      await run({ source: entry })
      const before = await store.reads.listClaims({}, { first: 9 })
      expect(before.items.length).toBeGreaterThan(0)
      web.listing = [{ kind: 'UNCHANGED' }]
      web.put(path, { text: 'All the news of the region.' })
      for (const article of ['/1', '/2']) web.put(article, { redirect: `${SITE}${path}`, isForNow })
      clock.passHours(2)
      expect((await run({ source: entry })).run).toMatchObject({ stored: 0, failed: 0 })
      expect(await publications()).toEqual(['/1', '/2'])
      expect(await store.reads.listClaims({}, { first: 9 })).toEqual(before)
      const since = await store.reads.goneSince(['/1', '/2'].map((article) => publicationIdOf(`${SITE}${article}`)))
      expect(since).toEqual([expect.stringMatching(/^2024-01-01T02/), expect.stringMatching(/^2024-01-01T02/)])
    })
  })
})

it('reads no article where an address that was never read leads to the front page', async () => {
  web.put('/', { text: statement('Nine') })
  web.put('/1', { redirect: `${SITE}/` })
  const { run: done, problems } = await run()
  expect(done).toMatchObject({ stored: 1, failed: 1 })
  expect(problems[0]?.reason).toBe('GONE: the site leads on to https://wire.example/, which is no article')
  expect(await publications()).toEqual(['/2'])
})

describe('a listing that fails', () => {
  it.each(['HTML_FOR_FEED', 'NO_ENTRIES', 'CHALLENGED', 'GONE'] as const)(
    'as %s is an error of the run',
    async (fault) => {
      web.listing = [{ kind: 'FAILED', fault, reason: 'a page stands there', notBefore: null }]
      const { run: done } = await run()
      expect(done.error).toBe(`${fault}: a page stands there`)
      expect(done.findings).toEqual([{ name: fault, explanation: 'a page stands there.' }])
    },
  )

  it('loses nothing of what it listed before', async () => {
    await run()
    const state = await store.facts.sourceState('wire')
    web.listing = [{ kind: 'FAILED', fault: 'TIMED_OUT', reason: 'slow', notBefore: null }]
    await run()
    const { cursor, listed } = (await store.facts.sourceState('wire')) ?? {}
    expect({ cursor, listed }).toEqual({ cursor: state?.cursor, listed: state?.listed })
  })
})

it('finds a source silent that lists far less than it should, and frantic that lists far more', async () => {
  const entry = source({ expectedPerDay: 20 })
  const names = async (): Promise<string[]> =>
    (await run({ source: entry })).run.findings?.map(({ name }) => name) ?? []
  for (let n = 0; n < 10; n++) {
    web.listing = [[`/sport/${n}`]]
    expect(await names(), `run ${n}`).toEqual(n < 8 ? [] : ['SILENT'])
    clock.passHours(6)
  }
  web.listing = [Array.from({ length: 300 }, (_, n) => `/sport/x${n}`)]
  expect(await names()).toEqual(['FRANTIC'])
  web.warnings = ['30 items have one and the same guid; they were told apart by their addresses.']
  clock.passHours(60)
  web.listing = [['/sport/last']]
  expect(await names()).toEqual(['SAME_GUID'])
})

it('goes back as far as it is told, and goes on where a backfill was cut short', async () => {
  web.listing = [['/1'], ['/2'], ['/sport']]
  const since = '2023-01-01'
  const first = await run({ since, mostPages: 1 })
  expect(first).toMatchObject({ cutShort: true, run: { stored: 1 } })
  web.requests()
  expect(await run({ since })).toMatchObject({ cutShort: false, run: { stored: 1, discovered: 2 } })
  expect(web.requests()).toEqual(['/feed', '/2', '/feed'])
  expect(await store.facts.sourceState('wire')).toBeNull()
  expect(await publications()).toEqual(['/1', '/2'])
})
