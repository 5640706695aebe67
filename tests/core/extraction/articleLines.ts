import { extract } from '../../../core/extraction/extract.ts'
import type { Claim, Period } from '../../../core/model/claim.ts'

/** A Tuesday, in the middle of a month and a year. */
const PUBLISHED = '2023-09-12'

const spanOf = ({ from, to, cumulative }: Period): string => `${from ?? ''}..${cumulative ? 'running' : (to ?? '')}`
const certaintyOf = (certainty: string | null): string =>
  certainty === 'EXACT' || certainty === null ? '' : ` ${certainty}`

interface Count {
  readonly population: string
  readonly outcome: string
  readonly value: number
  readonly certainty: string
}
const countOf = ({ population, outcome, value, certainty }: Count): string =>
  `${population} ${outcome} ${value}${certaintyOf(certainty)}`

/** What a claim states, a line each fact: "cleared 12 ha 2023-08..2023-08 ANAMA". */
function linesOf(claim: Claim): readonly string[] {
  const by = claim.attributedTo.code
  switch (claim.kind) {
    case 'CASUALTY_FIGURE':
      return claim.counts.map((count) => `casualties ${countOf(count)} ${spanOf(claim.period)} ${by}`)
    case 'CLEARANCE_FIGURE':
      return [
        ...(claim.hectares === null ? [] : [`${claim.hectares} ha${certaintyOf(claim.hectaresCertainty)}`]),
        ...claim.ordnance.map(({ type, value, certainty }) => `${type} ${value}${certaintyOf(certainty)}`),
      ].map((what) => `cleared ${what} ${spanOf(claim.period)} ${by}`)
    case 'ACCIDENT_REPORT':
      return [
        [
          `accident ${claim.occurredOn} ${claim.place} ${claim.ordnanceType} ${by}:`,
          claim.counts.map(countOf).sort().join(', '),
        ]
          .join(' ')
          .trim(),
      ]
    case 'MINE_MAP_REPORT':
      return [['maps', claim.status, claim.mines, claim.accuracyPercent].filter((part) => part !== null).join(' ')]
    case 'DISPLACEMENT_FIGURE':
      return [`displaced ${claim.people}${certaintyOf(claim.certainty)}`]
    case 'APPEAL':
      return [`appeal ${claim.action}`]
    case 'ALLEGATION':
      return [['allegation', claim.conduct, ...claim.instruments].join(' ')]
  }
}

/** All that a short article, published on 12 September 2023, states: sorted, each fact once. Throws where evidence is not verbatim. */
export function articleLines(text: string, language: string): readonly string[] {
  const { claims } = extract(text, { publishedOn: PUBLISHED, language })
  for (const { quote, start, end } of claims.flatMap(({ evidence }) => evidence))
    if (text.slice(start, end) !== quote) throw new Error(`not verbatim: ${quote}`)
  return [...new Set(claims.flatMap(linesOf))].sort()
}
