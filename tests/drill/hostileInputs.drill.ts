import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HEAP, type Reading, readApart } from '../../bench/hostile/run.ts'
import { HOSTILE, HOSTILE_OUTLETS, HOSTILE_PAGES } from '../support/site/hostile.ts'
import { OUTLETS } from '../support/site/outlets.ts'
import { type Site, startSite } from '../support/site/site.ts'

/** The time for one fetch, and what reading may add to it. */
const MOST_MS = 15_000
/** Megabytes that a reading may take beside what its program does. */
const MOST_MEGABYTES = 80

let site: Site
beforeAll(async () => {
  site = await startSite({ outlets: [...OUTLETS, ...HOSTILE_OUTLETS] })
})
afterAll(() => site.close())

const read = (ids: readonly string[], isPage: boolean): Promise<Reading> => {
  const { sources, allowedHosts } = site
  return readApart({ drafts: sources.filter(({ id }) => ids.includes(id)), allowedHosts, isPage })
}

describe(`a process with ${HEAP} MB of heap`, () => {
  it.each([...HOSTILE, ...HOSTILE_PAGES])(
    'comes to a named outcome over $id, in bounded time and memory',
    async (input) => {
      const { faults, milliseconds, megabytesBefore, megabytesPeak } = await read(
        [input.id],
        HOSTILE_PAGES.includes(input),
      )
      expect(faults).toEqual({ [input.id]: input.fault })
      expect(milliseconds).toBeLessThan(MOST_MS)
      expect(megabytesPeak - megabytesBefore).toBeLessThan(MOST_MEGABYTES)
    },
  )

  it('reads all other sources while it reads these', async () => {
    const good = OUTLETS.filter(({ source }) => source).map(({ id }) => id)
    const { faults } = await read([...good, ...HOSTILE.map(({ id }) => id)], false)
    const expected = [...good.map((id) => [id, null]), ...HOSTILE.map(({ id, fault }) => [id, fault])]
    expect(faults).toEqual(Object.fromEntries(expected))
  })
})
