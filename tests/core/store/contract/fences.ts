import { describe, expect, it } from 'vitest'
import { publicationRows } from '../../../../core/store/lists.ts'
import type { Row } from '../../../../core/store/rows.ts'
import type { Open } from '../contract.ts'
import { accident, card, slotOfAccident, slotOfStatement, statement } from '../records.ts'

const [row] = publicationRows(card({ title: 'first' })) as [Row]
const rewritten: Row = { ...row, view: card({ title: 'second' }) }
const tombstone: Row = { ...row, view: null }

export function fenceContract(open: Open): void {
  describe('slots', () => {
    it('hold what was written', async () => {
      const { facts, close } = await open()
      const rows = [{ partition: 'LIST#a#b#c#2023', sort: '2023#p1' }]
      const written = slotOfStatement(statement(), { epoch: 3, rows, formerRows: [...rows, ...rows] })
      expect(await facts.slot(written.key)).toBeNull()
      expect(await facts.putSlot(written, null)).toBe(true)
      expect(await facts.slot(written.key)).toEqual(written)
      const other = slotOfAccident(accident())
      expect(await facts.putSlot(other, null)).toBe(true)
      expect(await facts.slot(other.key)).toEqual(other)
      await close()
    })

    it('are written over what was read only', async () => {
      const { facts, close } = await open()
      const first = slotOfStatement(statement(), { epoch: 1 })
      const second = { ...first, epoch: 2 }
      const third = { ...first, epoch: 3, head: null, record: null }
      expect(await facts.putSlot(first, null)).toBe(true)
      expect(await facts.putSlot(second, null)).toBe(false)
      expect(await facts.putSlot({ ...second, key: 'STATEMENT#p2' }, { ...first, key: 'STATEMENT#p2' })).toBe(false)
      expect(await facts.putSlot(second, first)).toBe(true)
      expect(await facts.putSlot(third, first)).toBe(false)
      expect(await facts.putSlot(third, second)).toBe(true)
      expect(await facts.slot(first.key)).toEqual(third)
      await close()
    })

    it('count as written when the same write comes a second time', async () => {
      const { facts, close } = await open()
      const written = slotOfStatement(statement(), { epoch: 1 })
      expect(await facts.putSlot(written, null)).toBe(true)
      expect(await facts.putSlot(written, null)).toBe(true)
      expect(await facts.putSlot({ ...written, head: null }, null)).toBe(false)
      await close()
    })

    it('go to one of many writers at once', async () => {
      const { facts, close } = await open()
      const writers = Array.from({ length: 10 }, (_, at) => slotOfStatement(statement(), { epoch: at + 1 }))
      const won = await Promise.all(writers.map((slot) => facts.putSlot(slot, null)))
      expect(won.filter(Boolean)).toHaveLength(1)
      expect(await facts.slot('STATEMENT#p1')).toEqual(writers[won.indexOf(true)])
      await close()
    })
  })

  describe('rows', () => {
    const titles = async (store: Awaited<ReturnType<Open>>): Promise<(string | null)[]> => {
      const page = await store.reads.listPublications({}, { first: 10 })
      return page.items.map(({ item }) => item.title)
    }

    it('are not overwritten by a lower epoch, but by an equal and a higher one', async () => {
      const store = await open()
      await store.facts.putRow(row, 5)
      await store.facts.putRow(rewritten, 4)
      expect(await titles(store)).toEqual(['first'])
      await store.facts.putRow(rewritten, 5)
      expect(await titles(store)).toEqual(['second'])
      await store.facts.putRow(row, 6)
      expect(await titles(store)).toEqual(['first'])
      await store.close()
    })

    it('stay away once they are lost, whatever a slower pass writes', async () => {
      const store = await open()
      await store.facts.putRow(row, 5)
      await store.facts.putRow(tombstone, 6)
      await store.facts.putRow(rewritten, 5)
      expect(await titles(store)).toEqual([])
      await store.facts.putRow(rewritten, 7)
      expect(await titles(store)).toEqual(['second'])
      await store.close()
    })

    it('can be looked up by their keys, tombstones included', async () => {
      const { facts, close } = await open()
      const [other] = publicationRows(card({ id: 'p2' })) as [Row]
      await facts.putRow(row, 5)
      await facts.putRow({ ...other, view: null }, 5)
      const unknown = { ...row, sort: 'none' }
      expect(await facts.rows([unknown, other, row, other])).toEqual([
        ...[null, { ...other, view: null }],
        ...[row, { ...other, view: null }],
      ])
      expect(await facts.rows([])).toEqual([])
      await close()
    })

    it('can be lost before they were written', async () => {
      const store = await open()
      await store.facts.putRow(tombstone, 6)
      await store.facts.putRow(row, 5)
      expect(await titles(store)).toEqual([])
      await store.close()
    })
  })
}
