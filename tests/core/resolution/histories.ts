import fc from 'fast-check'
import { withEvidence } from '../../../core/model/claim.ts'
import type { Instant } from '../../../core/model/partialDate.ts'
import { type Publication, type PublicationHistory, silenced } from '../../../core/model/publication.ts'
import { publication, somePublications } from './publications.ts'

/** One fetch of one address. */
export interface Fetch {
  readonly at: Instant
  readonly publication: Publication
}

export const minute = (n: number): Instant => `2026-01-01T00:${String(n).padStart(2, '0')}:00.000Z`

/** The histories that these fetches come to: told plainly, so that the store's own way can be held against it. */
export function historiesOf(
  fetches: readonly Fetch[],
  withdrawn: ReadonlySet<string> = new Set(),
): PublicationHistory[] {
  const sorted = fetches.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  const ids = [...new Set(sorted.map(({ publication: { id } }) => id))]
  return ids.map((id) => {
    const own = sorted.filter((fetch) => fetch.publication.id === id)
    const lastOfInstant = own.filter(({ at }, i) => own[i + 1]?.at !== at)
    const changes = lastOfInstant.filter(
      (fetch, i) => lastOfInstant[i - 1]?.publication.revision !== fetch.publication.revision,
    )
    const taken = withdrawn.has(id)
    const states = changes.map(({ at, publication: read }, i) => {
      const until = changes[i + 1]
      const seen = lastOfInstant.findLast((fetch) => !until || fetch.at < until.at)
      const said = { ...read, retrievedAt: seen?.at ?? at }
      const told = taken ? { ...said, withdrawnFor: 'why', reading: silenced(said.reading) } : said
      return { from: at, publication: told }
    })
    const revisions = [...new Map(own.map(({ publication: read }) => [read.revision, read])).values()]
    return { id, withdrawal: taken ? { reason: 'why', decidedAt: minute(59) } : null, revisions, states }
  })
}

const orderOf = ({ at, publication: { revision } }: Fetch): string => `${at}#${revision}`

/** A few addresses, each fetched several times within ten minutes: now with one text, now with another. */
export const someFetches: fc.Arbitrary<Fetch[]> = fc
  .tuple(
    somePublications,
    fc.array(fc.tuple(fc.nat(3), fc.nat(7), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 9 }),
  )
  .map(([texts, times]) =>
    times.flatMap(([address, n, at]) => {
      const text = n % texts.length
      const read = texts[text]
      return read ? [{ at: minute(at), publication: elsewhere(address, read, `words ${text % 3}`) }] : []
    }),
  )

/** The same text at another address, its claims in these words. */
function elsewhere(address: number, { reading, publishedOn, revision }: Publication, quote: string): Publication {
  const there = publication(`https://b.example/${address}`, { day: publishedOn, text: revision })
  const claims = reading.claims.map((claim) =>
    withEvidence(claim, (spans) => spans.map((span) => ({ ...span, quote }))),
  )
  return { ...there, reading: { ...reading, claims, wording: there.reading.wording } }
}
