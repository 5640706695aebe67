import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Accident } from '../../../../core/model/accident.ts'
import { POPULATIONS } from '../../../../core/model/casualties.ts'
import { enclosing } from '../../../../core/model/places.ts'
import { liesInside } from '../../../../core/store/dateRange.ts'
import { accidentRows } from '../../../../core/store/lists.ts'
import type { AccidentFilter, Page, ReadStore } from '../../../../core/store/store.ts'
import type { Open } from '../contract.ts'
import { accident, putRows } from '../records.ts'

const PLACES = ['AZ-AGM', 'AZ-FUZ', 'AZ-TOV', 'AZ']
const DATES = [
  '2021',
  '2021-03',
  '2021-03-01',
  '2021-03-31',
  '2021-12-31',
  '2022-01',
  '2022-01-01',
  '2024-02-29',
  '2024',
]

const anyAccident = fc.record({
  occurredOn: fc.constantFrom(...DATES, null),
  place: fc.constantFrom(...PLACES, null),
  populations: fc.subarray([...POPULATIONS]),
  gone: fc.boolean(),
})
const anyFilter = fc.record({
  occurred: fc.option(fc.record({ from: fc.constantFrom(...DATES, null), to: fc.constantFrom(...DATES, null) }), {
    freq: 2,
  }),
  place: fc.option(fc.subarray(PLACES)),
  population: fc.option(fc.subarray([...POPULATIONS])),
})

/** The definition of the order and the filter, written down a second time. */
function expected(accidents: readonly Accident[], filter: AccidentFilter): string[] {
  // Blanks are lower than any character of a date: a reduced one sinks below what it contains, a missing one below all.
  const key = (one: Accident): string => `${(one.occurredOn ?? '').padEnd(10)}|${one.id}`
  return accidents
    .filter((one) => liesInside(one.occurredOn, filter.occurred))
    .filter(
      (one) => !filter.place || (one.place && enclosing(one.place).some((place) => filter.place?.includes(place))),
    )
    .filter((one) => !filter.population || one.populations.some((who) => filter.population?.includes(who)))
    .sort((a, b) => (key(a) < key(b) ? 1 : -1))
    .map((one) => one.id)
}

type Told = Pick<Accident, 'occurredOn' | 'place' | 'populations'> & { readonly gone: boolean }

const accidentsOf = (told: readonly Told[], areGone: boolean): Accident[] =>
  told.flatMap(({ gone, ...facts }, at) => (gone === areGone ? accident({ ...facts, id: `p${at}.a` }) : []))

type Going = 'forward' | 'backward'

async function walk(reads: ReadStore, filter: AccidentFilter, size: number, going: Going): Promise<string[]> {
  const ids: string[] = []
  let at: string | null = null
  for (let pages = 0; pages < 200; pages++) {
    const request = going === 'forward' ? { first: size, after: at } : { last: size, before: at }
    const page: Page<Accident> = await reads.listAccidents(filter, request)
    const found = page.items.map(({ item }) => item.id)
    if (going === 'forward') ids.push(...found)
    else ids.unshift(...found)
    const more = going === 'forward' ? page.hasNextPage : page.hasPreviousPage
    if (!more) return ids
    at = going === 'forward' ? page.endPosition : page.startPosition
  }
  throw new Error('The walk does not end.')
}

export function pageWalkContract(open: Open): void {
  describe('walks through pages', () => {
    it('give the whole list, in both directions, for any filter and page size', async () => {
      const run = async (told: readonly Told[], filter: AccidentFilter, size: number): Promise<void> => {
        const store = await open()
        const there = accidentsOf(told, false)
        const gone = accidentsOf(told, true).flatMap(accidentRows)
        await putRows(store, [...there.flatMap(accidentRows), ...gone], 1)
        await putRows(
          store,
          gone.map((row) => ({ ...row, view: null })),
          2,
        )
        const whole = expected(there, filter)
        expect(await walk(store.reads, filter, size, 'forward')).toEqual(whole)
        expect(await walk(store.reads, filter, size, 'backward')).toEqual(whole)
        await store.close()
      }
      const cases = fc.asyncProperty(
        fc.array(anyAccident, { maxLength: 12 }),
        anyFilter,
        fc.integer({ min: 1, max: 4 }),
        run,
      )
      await fc.assert(cases, { numRuns: 25, seed: 20_231_110 })
    })
  })
}
