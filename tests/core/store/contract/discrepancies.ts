import { describe, expect, it } from 'vitest'
import type { CodedAuthority } from '../../../../core/model/authority.ts'
import type { Claim, Evidence } from '../../../../core/model/claim.ts'
import type { KnownDiscrepancy } from '../../../../core/model/discrepancy.ts'
import { lastDay } from '../../../../core/model/partialDate.ts'
import type { Statement } from '../../../../core/model/statement.ts'
import { comparedIn, comparedRow } from '../../../../core/store/compared.ts'
import type { FoldedComparison } from '../../../../core/store/comparisons.ts'
import type { Slot } from '../../../../core/store/factStore.ts'
import { comparisonName, comparisonSlot } from '../../../../core/store/keys.ts'
import { comparisonRows, formerClaimRows } from '../../../../core/store/lists.ts'
import type { DiscrepancyFilter } from '../../../../core/store/store.ts'
import type { OpenStore } from '../../../support/testStore.ts'
import { saying, type Told } from '../../aggregates/discrepancies/figures.ts'
import type { Open } from '../contract.ts'
import { clearanceFigure, putRows, rowsOfStatement, slotOfStatement, statement } from '../records.ts'

const OVER_TIME = 'TOTALS_OVER_TIME#2020-11-10##ANAMA'
const total = (id: string, day: string, told: Told, by: CodedAuthority = 'ANAMA') =>
  saying(id, day, { 'EVERYONE CASUALTY': told }, { by })

async function stored(store: OpenStore, statements: readonly Statement[]): Promise<void> {
  for (const one of statements) await store.facts.putSlot(slotOfStatement(one), null)
  await putRows(store, statements.flatMap(rowsOfStatement))
}

/** What the comparison of a partition, or of one year of it, comes to. */
async function folded({ facts }: OpenStore, partition: string, year?: string): Promise<FoldedComparison> {
  const [first] = await facts.foldComparisons({ partition, years: year ? [year] : [] })
  expect(first?.name).toBe(comparisonName(partition, year ?? null))
  return first ?? { name: '', discrepancies: [], former: [] }
}

/** Folds a comparison and writes what it comes to, as ingest does. */
async function compare(store: OpenStore, partition: string, year?: string): Promise<readonly KnownDiscrepancy[]> {
  const comparison = await folded(store, partition, year)
  const { name, discrepancies } = comparison
  const rows = comparisonRows(comparison)
  const key = comparisonSlot(name)
  const slot: Slot = { key, epoch: 2, head: key, record: { discrepancies }, rows, formerRows: [] }
  expect(
    await store.facts.putSlot({ ...slot, rows: rows.map(({ partition: p, sort }) => ({ partition: p, sort })) }, null),
  ).toBe(true)
  await putRows(store, rows, 2)
  return discrepancies
}

const kindsOf = async ({ reads }: OpenStore, filter: DiscrepancyFilter = {}) =>
  (await reads.listDiscrepancies(filter, { first: 100 })).items.map(({ item }) => `${item.kind} ${item.asOf}`)

/** 345 against 65 + 278. */
const disagreeing = (id: string, day: string | null): Statement => {
  const claim = saying(id, '2024-02-12', { 'EVERYONE CASUALTY': 345, 'EVERYONE KILLED': 65, 'EVERYONE INJURED': 278 })
  return statement(
    { id, issuedOn: day },
    claim.claims.map((stated): Claim<Evidence> => stated.claim),
  )
}

export function discrepancyContract(open: Open): void {
  describe('discrepancies', () => {
    it('inside statements stand in their list, latest first, undated last', async () => {
      const store = await open()
      await stored(store, [disagreeing('p1', '2022-03-01'), disagreeing('p2', null), disagreeing('p3', '2024-02-12')])
      expect(await kindsOf(store)).toEqual(['ARITHMETIC 2024-02-12', 'ARITHMETIC 2022-03-01', 'ARITHMETIC null'])
      expect(await kindsOf(store, { asOf: { from: '2022', to: '2022-12' } })).toEqual(['ARITHMETIC 2022-03-01'])
      expect(await kindsOf(store, { attributedTo: ['ANAMA'], kind: ['ARITHMETIC', 'CONFLICT'] })).toHaveLength(3)
      expect(await kindsOf(store, { attributedTo: ['OMBUDSMAN_AZ'] })).toEqual([])
      expect(await kindsOf(store, { kind: ['DECREASE'] })).toEqual([])
      const page = await store.reads.listDiscrepancies({}, { first: 1 })
      expect(page).toMatchObject({
        hasNextPage: true,
        items: [{ item: { value: 345, against: 343, claims: ['p3.k0'] } }],
      })
      const next = await store.reads.listDiscrepancies({}, { first: 5, after: page.endPosition })
      expect(next.items.map(({ item }) => item.asOf)).toEqual(['2022-03-01', null])
      await store.close()
    })

    it('between statements are folded from what each of them brings', async () => {
      const store = await open()
      const statements = [
        total('p1', '2024-02-12', 345),
        total('p2', '2024-03-01', 340),
        total('p3', '2024-03-01', 341, 'PRESIDENCY_AZ'),
      ]
      await stored(store, statements)
      expect(await compare(store, OVER_TIME, '2024')).toMatchObject([{ kind: 'DECREASE', value: 340, against: 345 }])
      const ofDay = 'TOTALS_OF_DAY#2020-11-10##2024-03-01'
      expect(await compare(store, ofDay)).toMatchObject([{ kind: 'CONFLICT', value: 341, against: 340 }])
      expect((await folded(store, 'TOTALS_OF_DAY#2020-11-10##2024-02-12')).discrepancies).toEqual([])
      expect(await kindsOf(store)).toHaveLength(2)
      expect(await kindsOf(store, { attributedTo: ['PRESIDENCY_AZ'] })).toEqual(['CONFLICT 2024-03-01'])
      const taking = await store.reads.discrepanciesOf(['p1.k0', 'p2.k0', 'p3.k0', 'p9.k0', 'p2.k0'])
      expect(taking.map((all) => all.map(({ kind }) => kind))).toEqual([
        ['DECREASE'],
        ['DECREASE', 'CONFLICT'],
        ['CONFLICT'],
        [],
        ['DECREASE', 'CONFLICT'],
      ])
      const [slot] = [await store.facts.slot(comparisonSlot(`${OVER_TIME}#2024`))]
      expect(slot).toMatchObject({ epoch: 2, record: { discrepancies: [{ id: 'p2.k0.DECREASE-EVERYONE-CASUALTY' }] } })
      await store.close()
    })

    it('of a year are folded from it and the three before, and those of years that look back to it with them', async () => {
      const store = await open()
      const years = ['2019', '2020', '2023', '2024', '2026']
      await stored(
        store,
        years.map((year, at) => total(`p${at}`, `${year}-06-01`, 345 - at)),
      )
      const folds = (...touched: string[]) =>
        store.facts
          .foldComparisons({ partition: OVER_TIME, years: touched })
          .then((all) =>
            all.map(({ name, discrepancies }) => [name.slice(-4), ...discrepancies.map(({ against }) => against)]),
          )
      expect(await folds('2020')).toEqual([
        ['2020', 345],
        ['2023', 344],
      ])
      expect(await folds('2021')).toEqual([['2021'], ['2023', 344], ['2024', 343]])
      expect(await folds('2030', '2022')).toEqual([['2022'], ['2023', 344], ['2024', 343], ['2030']])
      expect(await folds('2023', '2026')).toEqual([
        ['2023', 344],
        ['2026', 342],
        ['2024', 343],
      ])
      expect(await folds('2035')).toEqual([['2035']])
      const lost = rowsOfStatement(total('p2', '2023-06-01', 343)).filter(({ partition }) => partition === OVER_TIME)
      await putRows(
        store,
        lost.map((row) => ({ ...row, view: null })),
      )
      expect(await folds('2022')).toEqual([['2022'], ['2024']])
      await store.close()
    })

    it('are told as they were at an instant, with their claims as they stood then', async () => {
      const store = await open()
      const at = (minute: number) => `2024-01-01T00:0${minute}:00.000Z`
      const ended = at(5)
      const [earlier, later] = [total('p1', '2024-02-12', 345), total('p2', '2024-03-01', 340)]
      await stored(store, [earlier])
      const [told] = later.claims
      if (!told) throw new RangeError('it states a total')
      const former = { stated: { ...told, stoodFrom: at(3), stoodTo: ended, knownTo: ended }, ordinal: 0, last: true }
      await putRows(store, [
        ...formerClaimRows(former),
        ...comparedIn(later).map((value) => comparedRow('p2', { value, from: at(3), to: ended })),
      ])
      expect(await compare(store, OVER_TIME, '2024')).toEqual([])
      const known = async (knownAt: string | null) =>
        (await store.reads.listDiscrepancies({ knownAt, kind: ['DECREASE'] }, { first: 9 })).items.map(
          ({ item }) => item,
        )
      expect(await known(null)).toEqual([])
      expect(await known(at(2))).toEqual([])
      const then = await known(at(3))
      expect(then).toMatchObject([{ value: 340, against: 345, knownFrom: at(3), knownTo: ended }])
      expect(await known(at(4))).toEqual(then)
      expect(await known(ended)).toEqual([])
      const ids = ['p2.k0', 'p1.k0', 'p9.k0']
      expect(await store.reads.discrepanciesOf(ids, at(4))).toEqual([then, then, []])
      expect(await store.reads.discrepanciesOf(ids, ended)).toEqual([[], [], []])
      expect(await store.reads.discrepanciesOf(ids)).toEqual([[], [], []])
      expect(await store.reads.claimsAt(ids, at(4))).toMatchObject([
        former.stated,
        { id: 'p1.k0', stoodTo: null },
        null,
      ])
      expect(await store.reads.claimsAt(ids, ended)).toMatchObject([null, { id: 'p1.k0' }, null])
      await store.close()
    })

    it('of a report lead from all claims that it is made of', async () => {
      const store = await open()
      const report = (id: string, month: string, flow: number, stock: number) =>
        statement({ id, issuedOn: lastDay(month) }, [
          clearanceFigure({
            hectares: flow,
            ordnance: [],
            period: { from: month, to: month, toInferred: false, words: null, cumulative: false },
          }),
          clearanceFigure({
            hectares: stock,
            ordnance: [],
            period: { from: null, to: `${month}-28`, toInferred: true, words: null, cumulative: true },
          }),
        ])
      await stored(store, [report('p1', '2023-08', 640, 31_334), report('p2', '2023-09', 610, 32_285)])
      expect(await compare(store, 'REPORTS_OVER_TIME#none#ANAMA', '2023')).toMatchObject([{ value: 951, against: 610 }])
      const taking = await store.reads.discrepanciesOf(['p1.k0', 'p1.k1', 'p2.k0', 'p2.k1'])
      expect(taking.map((all) => all.length)).toEqual([0, 1, 1, 1])
      await store.close()
    })

    it('go with the rows they were folded from', async () => {
      const store = await open()
      const [earlier, later] = [total('p1', '2024-02-12', 345), total('p2', '2024-03-01', 340)]
      await stored(store, [earlier, later])
      expect((await folded(store, OVER_TIME, '2024')).discrepancies).toHaveLength(1)
      await putRows(
        store,
        rowsOfStatement(earlier).map((row) => ({ ...row, view: null })),
      )
      expect((await folded(store, OVER_TIME, '2024')).discrepancies).toEqual([])
      await store.close()
    })
  })
}
