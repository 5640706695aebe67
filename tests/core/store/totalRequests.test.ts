import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { authorityOf, type CodedAuthority } from '../../../core/model/authority.ts'
import { ORDNANCE_TYPES } from '../../../core/model/ordnance.ts'
import { PLACES as ALL_PLACES } from '../../../core/model/places.ts'
import { cellsOfRow } from '../../../core/store/cellFolds.ts'
import type { CellKey } from '../../../core/store/factStore.ts'
import { cellItem } from '../../../core/store/items/cell.ts'
import { accidentRows, statementRows } from '../../../core/store/lists.ts'
import type { Row } from '../../../core/store/rows.ts'
import type { ReadStore } from '../../../core/store/store.ts'
import { emptyStoresOn, type TestStore } from '../../support/testStore.ts'
import { accident, clearanceFigure, putRows, statement } from './records.ts'
import { recordRequests, type Sent } from './sdk.ts'

const stores = emptyStoresOn()
beforeAll(stores.start)
afterAll(stores.stop)

const MONTHS = ['2022-11', '2022-12', '2023-01', '2023-02', '2023-03']
const PLACES = ['AZ-AGM', 'AZ-FUZ', 'AZ-LAC', 'AZ-TAR']
const PLACES_KNOWN = ALL_PLACES.map(({ code }) => code)
const ISSUERS: readonly CodedAuthority[] = ['ANAMA', 'OMBUDSMAN_AZ', 'MINISTRY_OF_DEFENCE_AZ']

const pick = <T>(all: readonly T[], at: number): T => {
  const one = all[at % all.length]
  if (one === undefined) throw new RangeError('nothing to pick from')
  return one
}
const dayOf = (month: string, at: number): string => `${month}-${String(1 + (at % 28)).padStart(2, '0')}`

/** What happened and was said in a month, of so many of each, no two alike. */
function rowsOf(month: string, many: number): Row[] {
  const nth = Array.from({ length: many }, (_, at) => at)
  const accidents = nth.map((at) =>
    accident({
      id: `p${at}.${month}`,
      occurredOn: dayOf(month, at),
      place: pick(PLACES, at),
      ordnanceType: pick(ORDNANCE_TYPES, Math.floor(at / PLACES.length)),
      injured: { min: at, max: at + 1 },
    }),
  )
  const statements = nth.map((at) => {
    const figure = clearanceFigure({
      attributedTo: authorityOf(pick(ISSUERS, at)),
      period: { from: month, to: month, toInferred: false, words: null, cumulative: false },
      hectares: 100 + at,
    })
    const id = `${month}p${at}`
    return statement({ id, issuer: authorityOf(pick(ISSUERS, at)), issuedOn: dayOf(month, at) }, [figure])
  })
  const counted = [...accidents.flatMap(accidentRows), ...statements.flatMap((told) => statementRows(told))]
  return counted.filter((row) => cellsOfRow(row).length > 0)
}

async function filled(aMonth: number): Promise<TestStore> {
  const store = await stores.open()
  const rows = MONTHS.flatMap((month) => rowsOf(month, aMonth))
  await putRows(store, rows)
  const cells = new Map(rows.flatMap(cellsOfRow).map((cell): [string, CellKey] => [`${cell.list} ${cell.span}`, cell]))
  // Years come after their months.
  const keys = [...cells.values()].toSorted((a, b) => b.span.length - a.span.length)
  for (const key of keys) await store.facts.putCell(await store.facts.foldCell(key), 1)
  return store
}

const ALL = { from: null, to: null }
const CUT = { from: '2022-11-14', to: '2023-03-20' }
const ONE_YEAR = { from: '2023-01', to: '2023-03' }
const questions: Readonly<Record<string, (reads: ReadStore) => Promise<unknown>>> = {
  'accidents ever': (reads) => reads.accidentTotals(['MONTH', 'PLACE'], {}),
  'accidents of a time cut at both ends': (reads) => reads.accidentTotals(['MONTH', 'PLACE'], { occurred: CUT }),
  'accidents inside one month': (reads) =>
    reads.accidentTotals([], { occurred: { from: '2023-02-03', to: '2023-02-20' } }),
  'accidents of some places, types and people': (reads) =>
    reads.accidentTotals(['ORDNANCE_TYPE'], {
      ...{ occurred: { from: '2022-12' }, place: ['AZ-AGM', 'region-karabakh'] },
      ...{ ordnanceType: ['MINE'], population: ['CHILD', 'CIVILIAN'] },
    }),
  'statements of a year by issuer': (reads) => reads.statementTotals(['ISSUER', 'MONTH'], { issued: ONE_YEAR }),
  'statements of a time cut at both ends': (reads) => reads.statementTotals(['SOURCE'], { issued: CUT }),
  'clearance ever': (reads) => reads.clearanceTotals('MONTH', { period: ALL }),
  'clearance of some weeks': (reads) => reads.clearanceTotals('MONTH', { period: CUT }),
}

async function costs(store: TestStore): Promise<Record<string, Sent[]>> {
  const sent = recordRequests(store.client)
  const spent: Record<string, Sent[]> = {}
  for (const [name, ask] of Object.entries(questions)) {
    await ask(store.reads)
    spent[name] = sent.splice(0)
  }
  return spent
}

describe('what a total costs', () => {
  it('is told by the question: units and requests are those of a store that holds twelve times as much', async () => {
    const [few, many] = [await filled(12), await filled(144)]
    expect(await few.reads.accidentTotals([], {})).toMatchObject([{ accidents: 60 }])
    expect(await many.reads.accidentTotals([], {})).toMatchObject([{ accidents: 720 }])
    expect(await many.reads.statementTotals([], {})).toMatchObject([{ statements: 720 }])
    expect(await many.reads.clearanceTotals('YEAR', {})).toHaveLength(2 * ISSUERS.length)
    const spent = await costs(many)
    expect(spent).toEqual(await costs(few))
    const [directory, cells] = ['QueryCommand', 'BatchGetItemCommand']
    const asRead = (sent: readonly Sent[]) => sent.map(({ name, units }) => `${name} ${units}`)
    expect(Object.entries(spent).map(([name, sent]) => [name, asRead(sent)])).toEqual([
      ['accidents ever', [`${directory} 0.5`, `${cells} 1`]],
      ['accidents of a time cut at both ends', [`${directory} 0.5`, `${cells} 2`]],
      ['accidents inside one month', [`${cells} 0.5`]],
      ['accidents of some places, types and people', [`${directory} 0.5`, `${cells} 1`]],
      ['statements of a year by issuer', [`${cells} 0.5`]],
      ['statements of a time cut at both ends', [`${directory} 0.5`, `${cells} 2`]],
      ['clearance ever', [`${directory} 0.5`, `${cells} 1`]],
      ['clearance of some weeks', [`${directory} 0.5`, `${cells} 1`]],
      // dynalite reckons nothing for what is not there.
    ])
    await few.close()
    await many.close()
  })

  it('is half a unit a year as long as a thousand combinations of month, place, type and people occur in it', () => {
    const many = [12, 17, 5].reduce((product, count) => product * count)
    const groups = Array.from({ length: many }, (_, at) => {
      const people = { min: (at * 7) % 23, max: (at * 7) % 23 }
      return {
        occurredOn: `2023-${String(1 + Math.floor(at / 85)).padStart(2, '0')}`,
        place: PLACES_KNOWN[at % 17],
        ordnanceType: pick(ORDNANCE_TYPES, Math.floor(at / 17)),
        populations: ['CIVILIAN'],
        accidents: 1 + (at % 11),
        ...{ killed: { min: 0, max: 0 }, injured: people, casualties: people },
      }
    })
    expect(groups).toHaveLength(1020)
    const { groups: packed } = cellItem({ list: 'accidents', span: '2023', groups }, 1)
    expect(packed).toBeInstanceOf(Uint8Array)
    expect(packed instanceof Uint8Array && packed.byteLength).toBeLessThan(4000)
  })
})
