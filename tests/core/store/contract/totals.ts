import { describe, expect, it } from 'vitest'
import type { ClearanceFigure, Evidence } from '../../../../core/model/claim.ts'
import type { CellKey } from '../../../../core/store/factStore.ts'
import { accidentRows, statementRows } from '../../../../core/store/lists.ts'
import type { Row } from '../../../../core/store/rows.ts'
import type { OpenStore } from '../../../support/testStore.ts'
import type { Open } from '../contract.ts'
import { accident, card, clearanceFigure, putRows, statement } from '../records.ts'

const AUGUST: CellKey = { list: 'accidents', span: '2023-08' }
const inAugust = (id: string, day = '2023-08-05'): Row[] => accidentRows(accident({ id, occurredOn: day }))

/** Folds these cells, then those of their years, and writes them. */
async function count({ facts }: OpenStore, list: CellKey['list'], spans: readonly string[], epoch = 1): Promise<void> {
  const years = spans.filter((span) => span !== 'undated').map((span) => span.slice(0, 4))
  const others = spans.filter((span) => !years.includes(span))
  for (const span of [...others, ...new Set(years)]) await facts.putCell(await facts.foldCell({ list, span }), epoch)
}
const accidentsIn = async ({ reads }: OpenStore): Promise<number | undefined> =>
  (await reads.accidentTotals([], {}))[0]?.accidents

export function totalsContract(open: Open): void {
  describe('cells', () => {
    it('hold what the rows of their span show, and nothing of other spans and of tombstones', async () => {
      const store = await open()
      const lost = inAugust('p9.a').map((row) => ({ ...row, view: null }))
      await putRows(store, [
        ...[...inAugust('p1.a'), ...inAugust('p2.a', '2023-08'), ...lost],
        ...[...inAugust('p3.a', '2023-09-01'), ...inAugust('p4.a', '2023'), ...inAugust('p5.a', '2022-08-05')],
        ...accidentRows(accident({ id: 'p6.a', occurredOn: null })),
      ])
      const datesIn = async (span: string): Promise<unknown[]> => {
        const { groups } = await store.facts.foldCell({ list: 'accidents', span })
        return groups.map((group) => JSON.parse(JSON.stringify(group)).occurredOn)
      }
      expect(await datesIn('2023-08')).toEqual(['2023-08', '2023-08-05'])
      expect(await datesIn('2023-09')).toEqual(['2023-09-01'])
      expect(await datesIn('2023')).toEqual(['2023'])
      expect(await datesIn('undated')).toEqual([null])
      expect(await datesIn('2024')).toEqual([])
      await store.close()
    })

    it('stand as they were written', async () => {
      const store = await open()
      const { facts } = store
      await putRows(store, inAugust('p1.a'))
      expect(await facts.cell(AUGUST)).toBeNull()
      const folded = await facts.foldCell(AUGUST)
      await facts.putCell(folded, 1)
      expect(folded.groups).toHaveLength(1)
      expect(await facts.cell(AUGUST)).toEqual(folded)
      await store.close()
    })

    it('of a year hold by months what its months hold by days, and what tells no month', async () => {
      const store = await open()
      const days = ['2023-08-05', '2023-08-06', '2023-08', '2023-09-01', '2023', '2022-08-05']
      await putRows(
        store,
        days.flatMap((occurredOn, at) => accidentRows(accident({ id: `p${at}.a`, occurredOn }))),
      )
      await count(store, 'accidents', ['2022-08', '2023-08', '2023-09'])
      const year: CellKey = { list: 'accidents', span: '2023' }
      const cell = await store.facts.cell(year)
      expect(cell?.groups).toMatchObject([
        { occurredOn: '2023', accidents: 1 },
        { occurredOn: '2023-08', accidents: 3, injured: { min: 6, max: 6 } },
        { occurredOn: '2023-09', accidents: 1 },
      ])
      expect(await store.facts.foldCell(year)).toEqual(cell)
      await store.close()
    })

    it('are overwritten by a higher epoch only', async () => {
      const store = await open()
      await putRows(store, inAugust('p1.a'))
      await count(store, 'accidents', ['2023-08'], 5)
      await putRows(store, inAugust('p2.a'))
      await count(store, 'accidents', ['2023-08'], 5)
      await count(store, 'accidents', ['2023-08'], 4)
      expect(await accidentsIn(store)).toBe(1)
      await count(store, 'accidents', ['2023-08'], 6)
      expect(await accidentsIn(store)).toBe(2)
      await store.close()
    })
  })

  describe('totals', () => {
    it('of accidents take ends inside months, reduced dates and undated ones as lists do', async () => {
      const store = await open()
      const dates = ['2022-12-31', '2023', '2023-02', '2023-02-10', '2023-02-20', '2023-03-01', null]
      await putRows(
        store,
        dates.flatMap((occurredOn, at) => accidentRows(accident({ id: `p${at}.a`, occurredOn }))),
      )
      await count(store, 'accidents', ['2022-12', '2023', '2023-02', '2023-03', 'undated'])
      const ranges = [
        {},
        { from: '2023', to: '2023' },
        { from: '2023-02', to: '2023-02-28' },
        { from: '2023-02-02' },
        { to: '2023-02-19' },
        { from: '2023-02-10', to: '2023-02-10' },
        { from: '2023-03', to: '2023-02' },
        { from: '2025' },
      ]
      for (const occurred of ranges) {
        const { items } = await store.reads.listAccidents({ occurred }, { first: 100 })
        const [head] = await store.reads.accidentTotals([], { occurred })
        expect(head?.accidents, JSON.stringify(occurred)).toBe(items.length)
      }
      const years = await store.reads.accidentTotals(['YEAR'], {})
      expect(years.map((row) => [row.period, row.accidents])).toEqual([
        ['2022', 1],
        ['2023', 5],
        [null, 1],
      ])
      const months = await store.reads.accidentTotals(['MONTH'], { occurred: { from: '2023' } })
      expect(months.map((row) => [row.period, row.accidents])).toEqual([
        ['2023-02', 3],
        ['2023-03', 1],
        [null, 1],
      ])
      await store.close()
    })

    it('of accidents stand in the row of their own place, and are found from the places around it', async () => {
      const store = await open()
      const places = ['AZ-AGM', 'AZ-AGM', 'region-karabakh', 'AZ-BA', null]
      await putRows(
        store,
        places.flatMap((place, at) => accidentRows(accident({ id: `p${at}.a`, place, occurredOn: '2023-08-05' }))),
      )
      await count(store, 'accidents', ['2023-08'])
      const inKarabakh = await store.reads.accidentTotals(['PLACE'], { place: ['region-karabakh'] })
      expect(inKarabakh).toMatchObject([
        { place: 'region-karabakh', accidents: 1, injured: { min: 2, max: 2 } },
        { place: 'AZ-AGM', accidents: 2, injured: { min: 4, max: 4 } },
      ])
      expect(await store.reads.accidentTotals(['PLACE', 'MONTH'], { place: [] })).toEqual([])
      expect(await store.reads.accidentTotals([], { place: [] })).toMatchObject([{ accidents: 0 }])
      await store.close()
    })

    it('of statements count one that two sources carry once, and by source in both', async () => {
      const store = await open()
      const publications = [card({ id: 'p1' }), card({ id: 'p2' }), card({ id: 'p3', sourceId: 'other' })]
      await putRows(store, [...statementRows(statement({ publications })), ...statementRows(statement({ id: 'p4' }))])
      await count(store, 'statements', ['2023-07'])
      const { reads } = store
      expect(await reads.statementTotals([], {})).toMatchObject([{ statements: 2, publications: 4 }])
      expect(await reads.statementTotals(['SOURCE'], {})).toMatchObject([
        { source: 'news', statements: 2, publications: 3 },
        { source: 'other', statements: 1, publications: 1 },
      ])
      expect(await reads.statementTotals(['ISSUER', 'MONTH'], {})).toMatchObject([
        { issuer: { code: 'ANAMA' }, period: '2023-07', source: null, statements: 2 },
      ])
      expect(await reads.statementTotals(['YEAR'], { issuer: ['OTHER'] })).toEqual([])
      await store.close()
    })

    it('of clearance add the figures of one authority that lie side by side', async () => {
      const store = await open()
      const figure = (from: string, to: string, hectares: number, over: Partial<ClearanceFigure<Evidence>> = {}) =>
        clearanceFigure({
          period: { from, to, toInferred: false, words: null, cumulative: false },
          hectares,
          ...over,
        })
      const told = [
        figure('2023-07', '2023-07', 640),
        figure('2023-07-01', '2023-07-31', 640, { places: ['AZ-AGM'] }),
        figure('2023-07-03', '2023-07-09', 150),
        figure('2023-08', '2023-08', 610.5, { hectaresCertainty: 'AT_MOST' }),
        figure('2023-12-28', '2024-01-03', 9),
      ]
      await putRows(store, statementRows(statement({}, told)))
      await count(store, 'clearance', ['2023-07', '2023-08'])
      expect(await store.reads.clearanceTotals('MONTH', {})).toMatchObject([
        { period: '2023-07', hectares: 640, hectaresCertainty: 'EXACT', figures: [{ id: 'p1.k0' }] },
        { period: '2023-08', hectares: 610.5, hectaresCertainty: 'AT_MOST', figures: [{ id: 'p1.k3' }] },
      ])
      expect(await store.reads.clearanceTotals('YEAR', {})).toMatchObject([
        { period: '2023', hectares: 1250.5, hectaresCertainty: 'AT_MOST', figures: [{ id: 'p1.k0' }, { id: 'p1.k3' }] },
      ])
      const week = { from: '2023-07-02', to: '2023-07-30' }
      expect(await store.reads.clearanceTotals('YEAR', { period: week })).toMatchObject([{ hectares: 150 }])
      expect(await store.reads.clearanceTotals('YEAR', { attributedTo: ['OTHER'] })).toEqual([])
      await store.close()
    })
  })
}
