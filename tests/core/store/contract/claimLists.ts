import { describe, expect, it } from 'vitest'
import { authorityOf } from '../../../../core/model/authority.ts'
import type { Statement } from '../../../../core/model/statement.ts'
import { statementRows } from '../../../../core/store/lists.ts'
import type { ClaimFilter } from '../../../../core/store/store.ts'
import type { OpenStore } from '../../../support/testStore.ts'
import type { Open } from '../contract.ts'
import { accidentReport, appeal, casualtyFigure, evidence, putRows, statement } from '../records.ts'

async function ids({ reads }: OpenStore, filter: ClaimFilter = {}): Promise<string[]> {
  const page = await reads.listClaims(filter, { first: 100 })
  return page.items.map(({ item }) => item.id)
}

async function stored(open: Open, statements: readonly Statement[]): Promise<OpenStore> {
  const store = await open()
  await putRows(store, statements.flatMap(statementRows))
  return store
}

export function claimListContract(open: Open): void {
  describe('claims', () => {
    it('come newest statement first, those of one statement in the order of its text', async () => {
      const claims = Array.from({ length: 12 }, () => appeal())
      const store = await stored(open, [
        statement({ id: 'p1', issuedOn: '2023-01-01' }, claims),
        statement({ id: 'p2', issuedOn: '2024-01-01' }, claims.slice(0, 2)),
        statement({ id: 'p3', issuedOn: null }, claims.slice(0, 2)),
      ])
      const first = Array.from({ length: 12 }, (_, at) => `p1.k${at}`)
      expect(await ids(store)).toEqual(['p2.k0', 'p2.k1', ...first, 'p3.k0', 'p3.k1'])
      expect(await ids(store, { issued: { to: '2023' } })).toEqual(first)
      await store.close()
    })

    it('are found by each field', async () => {
      const un = authorityOf('UNITED_NATIONS')
      const claims = [
        appeal({ attributedTo: un }),
        accidentReport({ place: 'AZ-FUZ' }),
        accidentReport({ place: null }),
        casualtyFigure({ places: ['AZ-AGM', 'AZ-FUZ'] }),
      ]
      const store = await stored(open, [statement({ id: 'p1' }, claims)])
      expect(await ids(store, { kind: ['APPEAL', 'CASUALTY_FIGURE'] })).toEqual(['p1.k0', 'p1.k3'])
      expect(await ids(store, { attributedTo: ['UNITED_NATIONS'] })).toEqual(['p1.k0'])
      expect(await ids(store, { place: ['AZ-FUZ'] })).toEqual(['p1.k1', 'p1.k3'])
      expect(await ids(store, { place: ['AZ-FUZ', 'AZ-AGM', 'AZ'] })).toEqual(['p1.k1', 'p1.k3'])
      expect(await ids(store, { place: ['AZ'], kind: ['ACCIDENT_REPORT'] })).toEqual(['p1.k1'])
      expect(await ids(store, { place: ['AZ-FUZ'], attributedTo: ['UNITED_NATIONS'] })).toEqual([])
      await store.close()
    })

    it('that a fuller one contains are in no list', async () => {
      const told = statement({ id: 'p1' }, [casualtyFigure(), casualtyFigure()])
      const claims = told.claims.map((stated, at) => ({ ...stated, contained: at === 1 }))
      const store = await stored(open, [{ ...told, claims }])
      expect(await ids(store)).toEqual(['p1.k0'])
      const filter = { since: '2020-11-10', population: 'EVERYONE', outcome: 'KILLED' } as const
      expect((await store.reads.listCasualtySeries(filter, { first: 9 })).items).toHaveLength(1)
      await store.close()
    })

    it('carry the first of their evidence, and say where that is not all', async () => {
      const five = [0, 1, 2, 3, 4].map((start) => evidence(start))
      const claims = [appeal({ evidence: five }), appeal({ evidence: five.slice(0, 3) })]
      const store = await stored(open, [statement({ id: 'p1' }, claims)])
      const page = await store.reads.listClaims({}, { first: 2 })
      const [long, short] = page.items.map(({ item }) => item)
      expect(long).toMatchObject({ clipped: true, claim: { evidence: five.slice(0, 3) } })
      expect(short).toMatchObject({ clipped: false, claim: { evidence: five.slice(0, 3) } })
      await store.close()
    })
  })
}
