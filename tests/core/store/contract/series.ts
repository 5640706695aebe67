import { describe, expect, it } from 'vitest'
import { authorityOf } from '../../../../core/model/authority.ts'
import { statementRows } from '../../../../core/store/lists.ts'
import type { CasualtySeriesFilter } from '../../../../core/store/store.ts'
import type { OpenStore } from '../../../support/testStore.ts'
import type { Open } from '../contract.ts'
import { casualtyFigure, putRows, statement } from '../records.ts'

const figure = (from: string | null, to: string | null, over = {}) =>
  casualtyFigure({ period: { from, to, toInferred: false, words: null, cumulative: true }, ...over })

const defaults = { since: '2020-11-10', population: 'EVERYONE', outcome: 'CASUALTY' } as const

async function days({ reads }: OpenStore, filter: Partial<CasualtySeriesFilter> = {}): Promise<string[]> {
  const page = await reads.listCasualtySeries({ ...defaults, ...filter }, { first: 100 })
  return page.items.map(({ item }) => item.asOf)
}

export function seriesContract(open: Open): void {
  describe('casualty series', () => {
    it('run oldest first over totals of one start, less precise tellings included', async () => {
      const store = await open()
      const claims = [
        figure('2020', '2023-03-01'),
        figure('2020-11-10', '2021-01-01'),
        figure('2020-11', '2022-02-01'),
        figure('2020-12', '2022-03-01'),
        figure('1991', '2022-04-01'),
        figure(null, '2022-05-01'),
        figure('2020-11-10', '2022'),
        figure('2020-11-10', null),
      ]
      await putRows(store, statementRows(statement({ id: 'p1' }, claims)))
      expect(await days(store)).toEqual(['2021-01-01', '2022-02-01', '2023-03-01'])
      expect(await days(store, { since: '2020-11' })).toEqual(['2022-02-01', '2023-03-01'])
      expect(await days(store, { since: '2020' })).toEqual(['2023-03-01'])
      expect(await days(store, { since: '1991' })).toEqual(['2022-04-01'])
      expect(await days(store, { since: null })).toEqual(['2022-05-01'])
      expect(await days(store, { asOf: { from: '2022', to: '2022' } })).toEqual(['2022-02-01'])
      await store.close()
    })

    it('hold totals of one population and outcome, and of no single accident or year', async () => {
      const store = await open()
      const yearly = casualtyFigure({
        period: { from: '2020-11-10', to: '2022-01-01', toInferred: false, words: null, cumulative: false },
      })
      await putRows(store, statementRows(statement({ id: 'p1' }, [figure('2020-11-10', '2021-01-01'), yearly])))
      const page = await store.reads.listCasualtySeries({ ...defaults, outcome: 'KILLED' }, { first: 100 })
      expect(page.items.map(({ item }) => [item.asOf, item.count.value, item.figure.id])).toEqual([
        ['2021-01-01', 57, 'p1.k0'],
      ])
      expect(await days(store, { population: 'CHILD' })).toEqual([])
      await store.close()
    })

    it("can be one authority's alone", async () => {
      const store = await open()
      const attributedTo = authorityOf('OMBUDSMAN_AZ')
      const claims = [figure('2020', '2022-01-01', { attributedTo }), figure('2020', '2023-01-01')]
      await putRows(store, statementRows(statement({ id: 'p1' }, claims)))
      expect(await days(store, { attributedTo: ['OMBUDSMAN_AZ'] })).toEqual(['2022-01-01'])
      expect(await days(store, { attributedTo: ['OMBUDSMAN_AZ', 'ANAMA'] })).toEqual(['2022-01-01', '2023-01-01'])
      expect(await days(store, { attributedTo: [] })).toEqual([])
      const last = { ...defaults, attributedTo: ['OMBUDSMAN_AZ'] as const }
      const page = await store.reads.listCasualtySeries(last, { last: 1 })
      expect(page.items.map(({ item }) => item.asOf)).toEqual(['2022-01-01'])
      await store.close()
    })
  })
}
