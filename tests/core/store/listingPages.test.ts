import * as v from 'valibot'
import { expect, it } from 'vitest'
import { rowItem } from '../../../core/store/items/row.ts'
import { ALL, listFamily, yearPartition } from '../../../core/store/keys.ts'
import { readListingPage } from '../../../core/store/listingPages.ts'
import type { Listing } from '../../../core/store/listings.ts'
import { memoryTable } from '../../support/memoryTable.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('')

/** A list of letters, all of one year, with how often its filter was looked at. */
function letters(rows: number) {
  let looks = 0
  const asked = (filter: readonly string[]) => {
    looks++
    return filter
  }
  const listing: Listing<readonly string[], string> = {
    name: 'letters',
    shape: v.string(),
    dated: () => '2023-01-01',
    range: () => ({ from: '2023', to: '2023' }),
    selectors: [{ by: 'letter', asked, of: (letter) => [letter] }],
  }
  const partition = yearPartition(listFamily('letters', ALL, '-'), '2023')
  const items = Array.from({ length: rows }, (_, at) =>
    rowItem({ partition, sort: `2023-01-01#${at}`, view: LETTERS[at % LETTERS.length] ?? '' }, 1),
  )
  const request = { table: memoryTable(items), listing, positions: /./, page: { first: 100 } }
  return {
    read: (filter: readonly string[]) => readListingPage({ ...request, filter }),
    looks: () => looks,
  }
}

const NAMED = LETTERS.filter((letter) => letter < 'm')

it('leaves out the rows that a filter of many values does not name', async () => {
  const { items } = await letters(260).read(NAMED)
  expect(new Set(items.map(({ item }) => item))).toEqual(new Set(NAMED))
  expect(items).toHaveLength(100)
})

it('looks at a filter as often for many rows as for few', async () => {
  const [few, many] = [letters(3), letters(450)]
  await few.read(NAMED)
  await many.read(NAMED)
  expect(many.looks()).toBe(few.looks())
})
