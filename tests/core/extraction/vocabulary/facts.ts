import type { Extract } from '../../../../core/extraction/extract.ts'
import type { Authority } from '../../../../core/model/authority.ts'
import type { CasualtyFigure, Claim } from '../../../../core/model/claim.ts'

/** One thing that a reading says, in a line ("total CIVILIAN KILLED 5"), with the words that state it. */
export interface Fact {
  readonly line: string
  /** Empty for what is told of the text as a whole. */
  readonly quotes: readonly string[]
  /** Of a period that words tell: those words. */
  readonly words?: string
}

const bodyOf = ({ code, name }: Authority): string => (code === 'OTHER' ? `OTHER ${name}` : code)

/** All that a reading says, one fact a line. */
export function factsOf({ claims, issuer, coIssuers, issuedOn, relevant }: Extract): readonly Fact[] {
  const whole = [
    `issuer ${bodyOf(issuer)}`,
    `issued ${issuedOn}`,
    ...coIssuers.map((body) => `with ${bodyOf(body)}`),
    ...(relevant ? ['relevant'] : []),
  ]
  return [
    ...whole.map((line) => ({ line, quotes: [] })),
    ...claims.flatMap((claim) => {
      const quotes = claim.evidence.map(({ quote }) => quote)
      const lines = [`according to ${bodyOf(claim.attributedTo)}`, ...linesOf(claim)]
      return [...lines.map((line) => ({ line, quotes })), ...periodsOf(claim).map((fact) => ({ ...fact, quotes }))]
    }),
  ]
}

interface Counted {
  readonly population: string
  readonly outcome: string
  readonly value: number
  readonly certainty: string
}
const peopleIn = (what: string, counts: readonly Counted[]): readonly string[] =>
  counts.flatMap(({ population, outcome, value, certainty }) => [
    `${what} ${population} ${outcome} ${value}`,
    `${what} ${certainty} ${value}`,
  ])

const periodOf = ({ period: { from, to, cumulative, toInferred } }: Pick<CasualtyFigure<unknown>, 'period'>): string =>
  `period ${from ?? ''}..${toInferred ? '' : (to ?? '')}${cumulative ? ' running' : ''}`

const periodsOf = (claim: Claim): readonly Omit<Fact, 'quotes'>[] =>
  claim.kind === 'CASUALTY_FIGURE' || claim.kind === 'CLEARANCE_FIGURE'
    ? [{ line: periodOf(claim), ...(claim.period.words !== null && { words: claim.period.words }) }]
    : []

function linesOf(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case 'CASUALTY_FIGURE':
      return [...peopleIn('total', claim.counts), ...claim.places.map((place) => `place ${place}`)]
    case 'CLEARANCE_FIGURE':
      return [
        ...(claim.hectares === null ? [] : [`cleared ${claim.hectares} ha`, `cleared ${claim.hectaresCertainty}`]),
        ...claim.ordnance.flatMap(({ type, value, certainty }) => [
          `found ${type} ${value}`,
          `found ${certainty} ${value}`,
        ]),
        ...claim.places.map((place) => `place ${place}`),
      ]
    case 'ACCIDENT_REPORT':
      return [
        ...peopleIn('harmed', claim.counts),
        'accident',
        `accidents ${claim.accidentCount}`,
        `accident of ${claim.ordnanceType}`,
        `accident in ${claim.place}`,
        `accident on ${claim.occurredOn}`,
        `accident at ${claim.locality}`,
      ]
    case 'MINE_MAP_REPORT':
      return [`maps ${claim.status}`, `maps of ${claim.mines} mines`, `maps ${claim.accuracyPercent} percent right`]
    case 'DISPLACEMENT_FIGURE':
      return [`displaced ${claim.people}`, `displaced ${claim.certainty}`]
    case 'APPEAL':
      return [`asks ${claim.action}`, ...claim.addressees.map((name) => `asks ${claim.action} of ${name}`)]
    case 'ALLEGATION':
      return [
        `alleges ${claim.conduct}`,
        ...claim.accused.map((name) => `alleges ${claim.conduct} of ${name}`),
        ...claim.instruments.map((instrument) => `alleges ${claim.conduct} by ${instrument}`),
      ]
  }
}
