import { describe, expect, it } from 'vitest'
import { accidentSlot, statementSlot } from '../../../../core/store/keys.ts'
import type { Open } from '../contract.ts'
import { accident, appeal, casualtyFigure, recordOf, slotOfAccident, slotOfStatement, statement } from '../records.ts'

const emptyOf = (key: string, head: string | null) => ({
  ...{ key, head, epoch: 1, record: null },
  ...{ rows: [], formerRows: [] },
})

export function recordContract(open: Open): void {
  describe('records by id', () => {
    it('are found through any publication that carries them', async () => {
      const { facts, reads, close } = await open()
      const record = recordOf(statement({ id: 'p1' }))
      await facts.putSlot(slotOfStatement(record), null)
      await facts.putSlot(emptyOf(statementSlot('p2'), statementSlot('p1')), null)
      await facts.putSlot(emptyOf(statementSlot('p3'), null), null)
      expect(await reads.statements(['p3', 'p2', 'nobody', 'p1', 'p2'])).toEqual([null, record, null, record, record])
      expect(await reads.statements([])).toEqual([])
      await close()
    })

    it('are found through heads that move, and never in a circle', async () => {
      const { facts, reads, close } = await open()
      const record = recordOf(statement({ id: 'p3' }))
      await facts.putSlot(emptyOf(statementSlot('p1'), statementSlot('p2')), null)
      await facts.putSlot(emptyOf(statementSlot('p2'), statementSlot('p3')), null)
      await facts.putSlot(slotOfStatement(record), null)
      await facts.putSlot(emptyOf(statementSlot('a'), statementSlot('b')), null)
      await facts.putSlot(emptyOf(statementSlot('b'), statementSlot('a')), null)
      await facts.putSlot(emptyOf(statementSlot('c'), statementSlot('gone')), null)
      expect(await reads.statements(['p1', 'a', 'b', 'c'])).toEqual([record, null, null, null])
      await close()
    })

    it('give the claim that an id is a member of, whole', async () => {
      const { facts, reads, close } = await open()
      const record = statement({ id: 'p1' }, [appeal(), casualtyFigure()])
      const [first, second] = record.claims
      if (!first || !second) throw new Error('The statement has two claims.')
      const merged = { ...second, members: ['p1.k1', 'p2.x'] }
      await facts.putSlot(slotOfStatement({ ...record, claims: [first, merged] }), null)
      await facts.putSlot(emptyOf(statementSlot('p2'), statementSlot('p1')), null)
      const claims = await reads.claims(['p2.x', 'p1.k0', 'p2.k0', 'p9.k0', 'p2.x', '', '.'])
      expect(claims).toEqual([merged, first, null, null, merged, null, null])
      await close()
    })

    it('give the accident that a report tells of', async () => {
      const { facts, reads, close } = await open()
      const record = accident({ id: 'p1.k1' })
      await facts.putSlot(slotOfAccident(record), null)
      await facts.putSlot(emptyOf(accidentSlot('p2.k1'), accidentSlot('p1.k1')), null)
      expect(await reads.accidents(['p2.k1', 'p1.k1', 'p1.k2'])).toEqual([record, record, null])
      await close()
    })

    it('of which more are asked than one request holds', async () => {
      const { facts, reads, close } = await open()
      const ids = Array.from({ length: 230 }, (_, at) => `p${at}`)
      await Promise.all(ids.map((id) => facts.putSlot(slotOfStatement(statement({ id })), null)))
      const found = await reads.statements(ids)
      expect(found.map((one) => one?.id)).toEqual(ids)
      await close()
    })

    it('know nothing of ids that are none', async () => {
      const { reads, close } = await open()
      const odd = ['', '#', 'x'.repeat(100_000), '\u0000', '../..', 'ə'.repeat(5000)]
      for (const read of [reads.statements, reads.claims, reads.accidents, reads.publications]) {
        expect(await read(odd)).toEqual(odd.map(() => null))
      }
      await close()
    })
  })
}
