import { extract } from '../../../../core/extraction/extract.ts'
import { placeByCode } from '../../../../core/model/places.ts'

/** The day, district and people of each accident of a text published on Thursday, 16 May 2024. */
export const accidents = (language: string, text: string): readonly string[] =>
  extract(text, { publishedOn: '2024-05-16', language }).claims.flatMap((claim) => {
    if (claim.kind !== 'ACCIDENT_REPORT') return []
    const people = claim.counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`)
    return [
      `${claim.occurredOn ?? '-'} ${placeByCode(claim.place ?? '')?.name ?? '-'}: ${people.toSorted().join(', ')}`,
    ]
  })
