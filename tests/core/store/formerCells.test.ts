import { describe, expect, it } from 'vitest'
import { factStoreOn } from '../../../core/store/factStoreOn.ts'
import { cellKey } from '../../../core/store/keys.ts'
import { accidentRows, statementRows } from '../../../core/store/lists.ts'
import { pack } from '../../../core/store/packed.ts'
import { readStoreOn } from '../../../core/store/readStoreOn.ts'
import type { AccidentFilter } from '../../../core/store/store.ts'
import { memoryTable } from '../../support/memoryTable.ts'
import { accident, clearanceFigure, statement } from './records.ts'

const figureOf = (month: string, hectares: number) =>
  clearanceFigure({ period: { from: month, to: month, toInferred: false, words: null, cumulative: false }, hectares })

/** What a version left that kept no cells of years, no directory of clearance and rows of bare numbers. */
async function formerStore() {
  const table = memoryTable()
  const facts = factStoreOn(table)
  const rows = [
    ...accidentRows(accident({ id: 'p1.a', occurredOn: '2023-07-05' })),
    ...accidentRows(accident({ id: 'p2.a', occurredOn: '2023-08-05' })),
    ...statementRows(statement({}, [figureOf('2021-07', 640)])),
  ]
  for (const row of rows) {
    const { view } = row
    const former = typeof view === 'object' && view && 'numbers' in view ? { ...row, view: view.numbers } : row
    await facts.putRow(former, 1)
  }
  await table.remove({ pk: 'YEARS#CLEARANCE', sk: '2021' }, { attribute: 'v', is: '=', value: 1, orAbsent: false })
  for (const [list, span] of [
    ['accidents', '2023-07'],
    ['accidents', '2023-08'],
    ['clearance', '2021-07'],
  ] as const)
    await table.put({ ...cellKey(list, span), v: 1, epoch: 1, groups: pack([]) })
  return { table, facts: factStoreOn(table), reads: readStoreOn(table) }
}

const REBUILD = {
  name: 'StoreError',
  fault: 'UNREADABLE_ITEM',
  message: expect.stringMatching(/ is of version 1, not 2\. Rebuild\.$/),
}

describe('totals that an earlier version folded', () => {
  it('are not taken for nothing: every question says what to do', async () => {
    const { reads } = await formerStore()
    const filters: readonly AccidentFilter[] = [
      {},
      { occurred: { from: '2023', to: '2023' } },
      { occurred: { from: '2023-07-02', to: '2023-07-20' } },
    ]
    for (const filter of filters) await expect(reads.accidentTotals([], filter)).rejects.toMatchObject(REBUILD)
    await expect(reads.clearanceTotals('YEAR', {})).rejects.toMatchObject(REBUILD)
  })

  it('are counted from their rows where something joins them in their year', async () => {
    const { facts, reads } = await formerStore()
    for (const row of accidentRows(accident({ id: 'p3.a', occurredOn: '2023-07-06' }))) await facts.putRow(row, 2)
    for (const span of ['2023-07', '2023']) await facts.putCell(await facts.foldCell({ list: 'accidents', span }), 3)
    expect(await reads.accidentTotals(['MONTH'], {})).toMatchObject([
      { period: '2023-07', accidents: 2 },
      { period: '2023-08', accidents: 1 },
    ])
  })

  it('say so still when clearance of another year has come', async () => {
    const { facts, reads } = await formerStore()
    for (const row of statementRows(statement({ id: 'p9' }, [figureOf('2024-02', 70)]))) await facts.putRow(row, 2)
    for (const span of ['2024-02', '2024']) await facts.putCell(await facts.foldCell({ list: 'clearance', span }), 3)
    await expect(reads.clearanceTotals('YEAR', {})).rejects.toMatchObject(REBUILD)
    const year = await reads.clearanceTotals('YEAR', { period: { from: '2024', to: '2024' } })
    expect(year).toMatchObject([{ hectares: 70, figures: [{ id: 'p9.k0', claim: { issuedOn: '2023-07-05' } }] }])
  })

  it('of clearance are added from rows of bare numbers, whose figures are looked up by their ids', async () => {
    const { facts, reads } = await formerStore()
    for (const span of ['2021-07', '2021']) await facts.putCell(await facts.foldCell({ list: 'clearance', span }), 3)
    const totals = await reads.clearanceTotals('YEAR', { period: { from: '2021', to: '2021' } })
    expect(totals).toMatchObject([{ hectares: 640, figures: [{ id: 'p1.k0', claim: null }] }])
  })
})
