import { describe, expect, it } from 'vitest'
import type { Claim, Evidence } from '../../../../core/model/claim.ts'
import type { StatedClaim } from '../../../../core/model/statement.ts'
import { formerClaimRows, statementRows } from '../../../../core/store/lists.ts'
import type { ClaimFilter } from '../../../../core/store/store.ts'
import type { OpenStore } from '../../../support/testStore.ts'
import type { Open } from '../contract.ts'
import { appeal, casualtyFigure, evidence, putRows, reading, revision, standing, statement } from '../records.ts'

const at = (minute: number): string => `2024-01-01T00:0${minute}:00.000Z`

/** The first claim of statement p1, as it stood from one minute to another. */
function former(from: number, to: number, over: Partial<StatedClaim> = {}, claim: Claim<Evidence> = casualtyFigure()) {
  const [stated] = statement({ id: 'p1' }, [claim]).claims
  if (!stated) throw new RangeError('the statement has a claim')
  const state = { stoodFrom: at(from), stoodTo: at(to), knownFrom: at(from), knownTo: at(to), changedAt: at(to) }
  return { stated: { ...stated, ...state, ...over }, ordinal: 0, last: false }
}

async function told({ reads }: OpenStore, filter: ClaimFilter): Promise<string[]> {
  const page = await reads.listClaims(filter, { first: 100 })
  return page.items.map(({ item }) => `${item.id} ${item.stoodFrom.slice(14, 16)}`)
}

export function historyContract(open: Open): void {
  describe('claims that stand no more', () => {
    it('are in no list but that of an instant at which they stood, and in that of withdrawn ones', async () => {
      const store = await open()
      const now = statement({ id: 'p1' }, [appeal()])
      const begun = { ...standing, stoodFrom: at(5), knownFrom: at(5) }
      const present = { ...now, claims: now.claims.map((stated) => ({ ...stated, ...begun })) }
      await putRows(store, [
        ...statementRows(present),
        ...[former(1, 3), former(3, 5), former(5, 6, { knownTo: null })].flatMap(formerClaimRows),
      ])
      expect(await told(store, {})).toEqual(['p1.k0 05'])
      expect(await told(store, { knownAt: at(0) })).toEqual([])
      expect(await told(store, { knownAt: at(1) })).toEqual(['p1.k0 01'])
      expect(await told(store, { knownAt: at(3) })).toEqual(['p1.k0 03'])
      expect(await told(store, { knownAt: at(4), kind: ['CASUALTY_FIGURE'] })).toEqual(['p1.k0 03'])
      expect(await told(store, { knownAt: at(4), kind: ['APPEAL'] })).toEqual([])
      expect(await told(store, { knownAt: at(9) })).toEqual(['p1.k0 05'])
      expect((await told(store, { withdrawn: true })).sort()).toEqual(['p1.k0 01', 'p1.k0 03'])
      await store.close()
    })

    it('are told with the sentences that had been fetched, and can be read whole', async () => {
      const store = await open()
      const sentences = [4, 1, 2, 3, 1].map((minute, n) => evidence(n, { knownFrom: at(minute) }))
      await putRows(store, formerClaimRows(former(1, 5, {}, appeal({ evidence: sentences }))))
      const shown = async (minute: number) => {
        const { items } = await store.reads.listClaims({ knownAt: at(minute) }, { first: 1 })
        return items.map(({ item }) => [item.clipped, item.claim.evidence.map(({ start }) => start)])
      }
      expect(await shown(1)).toEqual([[true, [1]]])
      expect(await shown(4)).toEqual([[true, [0, 1, 2]]])
      const [whole, other] = await store.reads.formerClaims([
        { id: 'p1.k0', statement: 'p1', stoodFrom: at(1) },
        { id: 'p1.k0', statement: 'p1', stoodFrom: at(2) },
      ])
      expect(whole?.claim.evidence).toEqual(sentences)
      expect(other).toBeNull()
      await store.close()
    })

    it('are points of the series of an instant', async () => {
      const store = await open()
      await putRows(store, [
        ...statementRows(statement({ id: 'p2' }, [casualtyFigure()])),
        ...formerClaimRows(former(2, 4)),
      ])
      const filter = { since: '2020-11-10', population: 'EVERYONE', outcome: 'CASUALTY' } as const
      const points = async (knownAt: string | null) => {
        const { items } = await store.reads.listCasualtySeries({ ...filter, knownAt }, { first: 9 })
        return items.map(({ item }) => item.figure.statement)
      }
      expect(await points(null)).toEqual(['p2'])
      expect(await points(at(1))).toEqual(['p2'])
      expect(await points(at(3))).toEqual(['p1', 'p2'])
      expect(await points(at(4))).toEqual(['p2'])
      await store.close()
    })
  })

  describe('the history of a publication', () => {
    it('is every fetch of it, in whatever order they are told of', async () => {
      const fetches = [
        ['r1', 1],
        ['r2', 2],
        ['r1', 3],
        ['r1', 4],
        ['r2', 6],
      ] as const
      const histories = await Promise.all(
        [fetches, fetches.toReversed(), [3, 0, 4, 1, 2].flatMap((n) => fetches.slice(n, n + 1))].map(async (order) => {
          const { facts, close } = await open()
          for (const [id, minute] of order) {
            const { text, ...head } = revision({ id, retrievedAt: at(minute) })
            await facts.addRevision({ ...head, text })
            await facts.putReading('p1', id, reading())
            await facts.makeCurrent(head)
          }
          const [history, unknown] = await facts.histories(['p1', 'p2'])
          await close()
          expect(unknown).toBeNull()
          return history?.states.map(({ from, publication }) => [publication.revision, from, publication.retrievedAt])
        }),
      )
      const expected = [
        ['r1', at(1), at(1)],
        ['r2', at(2), at(2)],
        ['r1', at(3), at(4)],
        ['r2', at(6), at(6)],
      ]
      expect(histories).toEqual([expected, expected, expected])
    })

    it('leaves out what has not been read, and silences what was taken out', async () => {
      const { facts, close } = await open()
      const { text: _, ...head } = revision()
      await facts.addRevision(revision())
      expect(await facts.histories(['p1'])).toEqual([null])
      await facts.putReading('p1', 'r1', reading({ claims: [appeal()] }))
      await facts.makeCurrent(head)
      await facts.decideWithdrawal('p1', { reason: 'a hoax', decidedAt: at(9) })
      const [history] = await facts.histories(['p1'])
      expect(history?.states[0]?.publication).toMatchObject({ withdrawnFor: 'a hoax', reading: { claims: [] } })
      expect(history?.revisions[0]?.reading.claims).toHaveLength(1)
      await close()
    })
  })
}
