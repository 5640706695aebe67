import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../../core/model/claim.ts'
import type { Revision } from '../../../../core/model/publication.ts'
import type { FactStore } from '../../../../core/store/factStore.ts'
import type { Open } from '../contract.ts'
import { appeal, reading, revision } from '../records.ts'

const factsOf = ({ text: _, ...facts }: Revision): Omit<Revision, 'text'> => facts

/** As ingest does it: revision, reading, then the current revision. */
async function add(facts: FactStore, added: Revision): Promise<void> {
  await facts.addRevision(added)
  await facts.putReading(added.publication, added.id, reading())
  await facts.makeCurrent(factsOf(added))
}

export function factsContract(open: Open): void {
  describe('revisions', () => {
    it('are kept as they were fetched, texts included', async () => {
      const { facts, close } = await open()
      const first = revision({ text: 'Xəbər: "два" \u{1F6A7} \u0000 end', title: null, publishedOn: null })
      await facts.addRevision(first)
      await facts.addRevision({ ...first, retrievedAt: '2025-01-01T00:00:00.000Z' })
      expect(await facts.revision('p1', 'r1')).toEqual(first)
      expect(await facts.revision('p1', 'r2')).toBeNull()
      await close()
    })

    it('become current by the time they were fetched, whatever the order of writing', async () => {
      const { facts, close } = await open()
      await add(facts, revision({ id: 'r2', retrievedAt: '2024-01-02T00:00:00.000Z', title: 'Later' }))
      await add(facts, revision({ id: 'r1', retrievedAt: '2024-01-01T00:00:00.000Z', title: 'Earlier' }))
      expect((await facts.current(['p1']))[0]).toMatchObject({ revision: 'r2', title: 'Later' })
      await close()
    })

    it('fetched at one moment become current by their id', async () => {
      const { facts, close } = await open()
      await add(facts, revision({ id: 'r2' }))
      await add(facts, revision({ id: 'r1' }))
      expect((await facts.current(['p1']))[0]).toMatchObject({ revision: 'r2' })
      await close()
    })

    it('become current again when they are seen again', async () => {
      const { facts, close } = await open()
      await add(facts, revision({ id: 'r1', retrievedAt: '2024-01-01T00:00:00.000Z' }))
      await add(facts, revision({ id: 'r2', retrievedAt: '2024-01-02T00:00:00.000Z' }))
      await add(facts, revision({ id: 'r1', retrievedAt: '2024-01-03T00:00:00.000Z' }))
      const [current] = await facts.current(['p1'])
      expect(current).toMatchObject({ revision: 'r1', retrievedAt: '2024-01-03T00:00:00.000Z' })
      await close()
    })

    it('move on in time while they are current, and only then', async () => {
      const { facts, close } = await open()
      const later = { retrievedAt: '2024-01-05T00:00:00.000Z' }
      expect(await facts.seenAgain(factsOf(revision()))).toBe(false)
      await add(facts, revision({ id: 'r1' }))
      expect(await facts.seenAgain(factsOf(revision({ id: 'r1', ...later })))).toBe(true)
      expect((await facts.current(['p1']))[0]).toMatchObject({ revision: 'r1', ...later })
      expect(await facts.seenAgain(factsOf(revision({ id: 'r1', ...later })))).toBe(true)
      expect(await facts.seenAgain(factsOf(revision({ id: 'r1' })))).toBe(false)
      expect((await facts.current(['p1']))[0]).toMatchObject({ revision: 'r1', ...later })
      await add(facts, revision({ id: 'r2', retrievedAt: '2024-01-06T00:00:00.000Z' }))
      const latest = { retrievedAt: '2024-01-07T00:00:00.000Z' }
      expect(await facts.seenAgain(factsOf(revision({ id: 'r1', ...latest })))).toBe(false)
      expect((await facts.current(['p1']))[0]).toMatchObject({ revision: 'r2' })
      await close()
    })
  })

  describe('the history of a publication', () => {
    it('tells oldest first which claims each revision brought and took', async () => {
      const { facts, reads, close } = await open()
      const claims = [appeal({ key: 'k1' }), appeal({ key: 'k2' }), appeal({ key: 'k3' })]
      const corrected = appeal({ key: 'k2', action: 'PROVIDE_MINE_MAPS' })
      const told = async (id: string, minute: number, stated: readonly Claim[]): Promise<void> => {
        await facts.addRevision(
          revision({ id, textHash: `hash of ${id}`, retrievedAt: `2024-01-01T00:0${minute}:00.000Z` }),
        )
        await facts.putReading('p1', id, reading({ claims: stated }))
      }
      await told('r2', 2, [corrected, ...claims.slice(2)])
      await told('r1', 1, claims.slice(0, 2))
      await facts.addRevision(revision({ id: 'unread', retrievedAt: '2024-01-01T00:03:00.000Z' }))
      expect(await reads.revisions('p1')).toEqual([
        {
          ...{ id: 'r1', textHash: 'hash of r1', retrievedAt: '2024-01-01T00:01:00.000Z', extraction: 1 },
          claimsAdded: [
            { id: 'p1.k1', kind: 'APPEAL' },
            { id: 'p1.k2', kind: 'APPEAL' },
          ],
          claimsRemoved: [],
          claimsChanged: [],
        },
        {
          ...{ id: 'r2', textHash: 'hash of r2', retrievedAt: '2024-01-01T00:02:00.000Z', extraction: 1 },
          claimsAdded: [{ id: 'p1.k3', kind: 'APPEAL' }],
          claimsRemoved: [{ id: 'p1.k1', kind: 'APPEAL' }],
          claimsChanged: [{ id: 'p1.k2', kind: 'APPEAL' }],
        },
      ])
      expect(await reads.revisions('unknown')).toEqual([])
      await close()
    })
  })

  describe('readings', () => {
    it('give way to readings of a higher extraction only', async () => {
      const { facts, close } = await open()
      const second = reading({ extraction: 2, claims: [appeal()] })
      await facts.putReading('p1', 'r1', second)
      await facts.putReading('p1', 'r1', reading({ extraction: 1 }))
      await facts.putReading('p1', 'r1', reading({ extraction: 2 }))
      expect((await facts.reading('p1', 'r1'))?.claims).toHaveLength(1)
      await facts.putReading('p1', 'r1', reading({ extraction: 3 }))
      expect(await facts.reading('p1', 'r1')).toEqual(reading({ extraction: 3 }))
      expect(await facts.reading('p1', 'r9')).toBeNull()
      await close()
    })
  })

  describe('publications', () => {
    it('come in the order asked for, with the reading of their current revision', async () => {
      const { facts, reads, close } = await open()
      await add(facts, revision({ publication: 'p1', url: 'https://news.example/1' }))
      await add(facts, revision({ publication: 'p2', url: 'https://news.example/2' }))
      const current = await facts.current(['p2', 'unknown', 'p1', 'p2'])
      expect(current.map((one) => one?.url.slice(-1))).toEqual(['2', undefined, '1', '2'])
      expect(current[0]?.reading).toEqual(reading())
      const cards = await reads.publications(['p2', 'unknown', 'p1', 'p2'])
      expect(cards.map((one) => one?.url.slice(-1))).toEqual(['2', undefined, '1', '2'])
      await close()
    })

    it('show the language and the relevance that were read', async () => {
      const { facts, reads, close } = await open()
      const added = revision({ language: 'ru' })
      await facts.addRevision(added)
      await facts.putReading('p1', 'r1', reading({ language: 'az', relevant: false }))
      await facts.makeCurrent(factsOf(added))
      const { id: _, publication: id, ...rest } = factsOf(added)
      expect(await reads.publications(['p1'])).toEqual([
        { ...rest, id, language: 'az', relevant: false, withdrawnFor: null },
      ])
      await close()
    })

    it('that were withdrawn stay, silent, until a later decision', async () => {
      const { facts, reads, close } = await open()
      await add(facts, revision())
      const states = async (): Promise<unknown[]> => {
        const [current] = await facts.current(['p1'])
        const [shown] = await reads.publications(['p1'])
        return [current?.withdrawnFor, current?.reading.relevant, shown?.withdrawnFor, shown?.relevant]
      }
      expect(await states()).toEqual([null, true, null, true])
      expect(await facts.withdrawal('p1')).toBeNull()
      const hoax = { reason: 'a hoax', decidedAt: '2024-01-02T00:00:00.000Z' }
      expect(await facts.decideWithdrawal('p1', hoax)).toBe(true)
      expect(await facts.decideWithdrawal('p1', hoax)).toBe(true)
      expect(await facts.decideWithdrawal('p1', { ...hoax, reason: null })).toBe(false)
      expect(await facts.decideWithdrawal('p1', { reason: null, decidedAt: '2024-01-01T00:00:00.000Z' })).toBe(false)
      expect(await facts.withdrawal('p1')).toEqual({ reason: 'a hoax', decidedAt: '2024-01-02T00:00:00.000Z' })
      expect(await states()).toEqual(['a hoax', false, 'a hoax', false])
      await add(facts, revision({ id: 'r2', retrievedAt: '2024-01-03T00:00:00.000Z' }))
      expect(await states()).toEqual(['a hoax', false, 'a hoax', false])
      await facts.decideWithdrawal('p1', { reason: null, decidedAt: '2024-01-04T00:00:00.000Z' })
      expect(await states()).toEqual([null, true, null, true])
      await close()
    })

    it('are all listed, more than one answer holds', async () => {
      const { facts, close } = await open()
      const ids = Array.from({ length: 130 }, (_, at) => `p${1000 + at}`)
      await Promise.all(ids.map((publication) => add(facts, revision({ publication }))))
      const listed: string[] = []
      for await (const id of facts.publicationIds()) listed.push(id)
      expect(listed).toEqual(ids)
      const current = await facts.current(ids)
      expect(current.map((one) => one?.id)).toEqual(ids)
      await close()
    })
  })

  describe('blocking rows', () => {
    it('lead from every key to every publication that ever had it', async () => {
      const { facts, close } = await open()
      const keys = Array.from({ length: 60 }, (_, at) => `day#${at}`)
      await facts.addBlocks('p2', keys)
      await facts.addBlocks('p1', ['day#3', 'day#3', 'other'])
      await facts.addBlocks('p1', [])
      expect(await facts.publicationsWithBlocks(['day#3', 'day#59', 'day#3'])).toEqual(['p1', 'p2'])
      expect(await facts.publicationsWithBlocks(['day#5'])).toEqual(['p2'])
      expect(await facts.publicationsWithBlocks(['day#99'])).toEqual([])
      expect(await facts.publicationsWithBlocks([])).toEqual([])
      await close()
    })
  })
}
