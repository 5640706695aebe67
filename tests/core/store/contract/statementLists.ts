import { describe, expect, it } from 'vitest'
import { authorityOf } from '../../../../core/model/authority.ts'
import type { Statement } from '../../../../core/model/statement.ts'
import { statementCard, statementRows } from '../../../../core/store/lists.ts'
import type { StatementFilter } from '../../../../core/store/store.ts'
import type { OpenStore } from '../../../support/testStore.ts'
import type { Open } from '../contract.ts'
import { accidentReport, appeal, card, putRows, statement } from '../records.ts'

const on = (id: string, issuedOn: string | null, over: Partial<Statement> = {}): Statement =>
  statement({ id, issuedOn, ...over })

async function ids({ reads }: OpenStore, filter: StatementFilter = {}): Promise<string[]> {
  const page = await reads.listStatements(filter, { first: 100 })
  expect(page).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
  return page.items.map(({ item }) => item.id)
}

async function stored(open: Open, statements: readonly Statement[]): Promise<OpenStore> {
  const store = await open()
  await putRows(store, statements.flatMap(statementRows))
  return store
}

export function statementListContract(open: Open): void {
  describe('statements', () => {
    it('come newest first, a reduced date after all it contains, a missing one last', async () => {
      const dates = ['2023-07-06', '2023-07-05', '2023-07', '2023-06-30', '2023', '2022-12-31', '2022', '0999', null]
      const store = await stored(open, dates.map((date, at) => on(`p${at}`, date)).reverse())
      expect(await ids(store)).toEqual(dates.map((_, at) => `p${at}`))
      await store.close()
    })

    it('show what lists need', async () => {
      const told = statement(
        {
          publications: [
            card({ id: 'p1', title: null, language: 'az' }),
            card({ id: 'p2', title: 'B', language: 'ru' }),
            card({ id: 'p3', title: 'C', language: 'az' }),
            card({ id: 'p4', title: 'D', language: 'az' }),
          ],
        },
        [accidentReport(), appeal(), accidentReport({ place: 'AZ-FUZ' })],
      )
      const store = await stored(open, [told])
      const page = await store.reads.listStatements({}, { first: 1 })
      expect(page.items[0]?.item).toEqual(statementCard(told))
      expect(page.items[0]?.item).toMatchObject({
        headlines: { '': 'B', ru: 'B', az: 'C' },
        kinds: ['ACCIDENT_REPORT', 'APPEAL'],
        places: ['AZ-AGM', 'AZ-FUZ'],
      })
      await store.close()
    })

    it('are found in ranges that hold all of their date', async () => {
      const dates = ['2023-08-01', '2023-07-31', '2023-07-01', '2023-07', '2023-06', '2023', '2022', null]
      const store = await stored(
        open,
        dates.map((date) => on(`p${date}`, date)),
      )
      const found = async (from: string | null, to: string | null) => ids(store, { issued: { from, to } })
      expect(await found('2023-07', '2023-07')).toEqual(['p2023-07-31', 'p2023-07-01', 'p2023-07'])
      expect(await found('2023-07-02', '2023-07')).toEqual(['p2023-07-31'])
      expect(await found('2023-07', '2023-07-30')).toEqual(['p2023-07-01'])
      expect(await found('2023', '2023')).toEqual(dates.slice(0, 6).map((date) => `p${date}`))
      expect(await found('2023', null)).toEqual(dates.slice(0, 6).map((date) => `p${date}`))
      expect(await found('2023-02', null)).toEqual(dates.slice(0, 5).map((date) => `p${date}`))
      expect(await found(null, '2023-06')).toEqual(['p2023-06', 'p2022'])
      expect(await found('2024', '2023')).toEqual([])
      expect(await found(null, null)).toEqual(dates.map((date) => `p${date}`))
      await store.close()
    })

    it('are found by each field, fields narrowing together and values widening', async () => {
      const store = await stored(open, [
        statement({ id: 'p4', issuedOn: '2024-01-01', issuer: authorityOf('OMBUDSMAN_AZ') }, [accidentReport()]),
        statement({ id: 'p3', issuedOn: '2023-01-01' }, [accidentReport({ place: 'AZ-FUZ' }), appeal()]),
        statement({ id: 'p2', issuedOn: '2022-01-01', issuer: authorityOf('UNITED_NATIONS') }, [appeal()]),
        statement({ id: 'p1', issuedOn: null, issuer: authorityOf('OMBUDSMAN_AZ') }, [appeal()]),
      ])
      expect(await ids(store, { issuer: ['OMBUDSMAN_AZ'] })).toEqual(['p4', 'p1'])
      expect(await ids(store, { issuer: ['OMBUDSMAN_AZ', 'ANAMA'] })).toEqual(['p4', 'p3', 'p1'])
      expect(await ids(store, { kind: ['APPEAL'] })).toEqual(['p3', 'p2', 'p1'])
      expect(await ids(store, { kind: ['APPEAL', 'ACCIDENT_REPORT'] })).toEqual(['p4', 'p3', 'p2', 'p1'])
      expect(await ids(store, { kind: ['APPEAL'], issuer: ['OMBUDSMAN_AZ'] })).toEqual(['p1'])
      expect(await ids(store, { kind: ['ALLEGATION'], issuer: ['OMBUDSMAN_AZ'] })).toEqual([])
      expect(await ids(store, { kind: [], issuer: ['OMBUDSMAN_AZ'] })).toEqual([])
      expect(await ids(store, { place: ['AZ-FUZ'] })).toEqual(['p3'])
      expect(await ids(store, { place: ['AZ'] })).toEqual(['p4', 'p3'])
      expect(await ids(store, { place: ['AZ'], kind: ['APPEAL'] })).toEqual(['p3'])
      expect(await ids(store, { place: null, kind: null, issuer: null, issued: null })).toHaveLength(4)
      await store.close()
    })
  })
}
