import { describe, expect, it } from 'vitest'
import { publicationRows } from '../../../../core/store/lists.ts'
import type { PublicationFilter } from '../../../../core/store/store.ts'
import type { Open } from '../contract.ts'
import { card, putRows } from '../records.ts'

export function publicationListContract(open: Open): void {
  describe('publications', () => {
    it('are found by source, language and day, those without a statement apart', async () => {
      const store = await open()
      await putRows(store, [
        ...publicationRows(card({ id: 'p1', sourceId: 'one', language: 'en-GB', publishedOn: '2024-01-01' })),
        ...publicationRows(card({ id: 'p2', sourceId: 'two', language: 'az', publishedOn: '2023-01-01' })),
        ...publicationRows(card({ id: 'p3', sourceId: 'two', language: 'en', publishedOn: null })),
        ...publicationRows(card({ id: 'p4', sourceId: 'two', language: 'en', relevant: false })),
      ])
      const ids = async (filter: PublicationFilter): Promise<string[]> => {
        const page = await store.reads.listPublications(filter, { first: 100 })
        return page.items.map(({ item }) => item.id)
      }
      expect(await ids({})).toEqual(['p1', 'p2', 'p3'])
      expect(await ids({ relevant: null })).toEqual(['p1', 'p2', 'p3'])
      expect(await ids({ relevant: false })).toEqual(['p4'])
      expect(await ids({ source: ['two'] })).toEqual(['p2', 'p3'])
      expect(await ids({ language: ['en'] })).toEqual(['p1', 'p3'])
      expect(await ids({ source: ['two'], language: ['en'] })).toEqual(['p3'])
      expect(await ids({ source: ['two'], language: ['en'], relevant: false })).toEqual(['p4'])
      expect(await ids({ language: ['en', 'az'], published: { from: '2023', to: '2023' } })).toEqual(['p2'])
      await store.close()
    })
  })
}
