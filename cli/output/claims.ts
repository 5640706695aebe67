import { styleText } from 'node:util'
import type { Extract } from '../../core/extraction/extract.ts'
import type { Draft } from '../../core/extraction/rule.ts'
import { type Authority, authorityKey } from '../../core/model/authority.ts'
import type { CasualtyCount, Certainty } from '../../core/model/casualties.ts'
import type { Period, Span } from '../../core/model/claim.ts'
import type { Article } from '../../core/model/publication.ts'
import { printable } from './terminal.ts'

const SIGNS: Readonly<Record<Certainty, string>> = { EXACT: '', AT_LEAST: '≥ ', AT_MOST: '≤ ', APPROXIMATE: '≈ ' }

/** What was read in an article, for people: its head, then each claim with the sentences that state it. */
export function describeReading(article: Article, reading: Extract, { colour }: { colour: boolean }): string[] {
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const { claims, relevant } = reading
  const head = [
    paint('bold', printable(article.title ?? 'Untitled')),
    `${printable(article.url)} · published ${article.publishedOn ?? 'on an unknown day'} · ${reading.language}`,
    relevant
      ? `Statement of ${nameOf(reading.issuer)}, ${reading.issuedOn ?? 'day unknown'}`
      : 'No statement in scope.',
  ]
  const body = claims.flatMap((claim, at) => [
    '',
    `${at + 1} ${paint('cyan', claim.kind)} · ${nameOf(claim.attributedTo)}`,
    ...detailsOf(claim).map((detail) => `  ${detail}`),
    ...claim.evidence.map(({ quote, start, end }) => paint('dim', `  “${printable(quote)}” ${start}–${end}`)),
  ])
  return [...head, ...body]
}

const nameOf = (authority: Authority): string =>
  authority.code === 'OTHER' ? printable(authority.name) : authorityKey(authority)

/** What a claim says, a line a part. */
export function detailsOf(claim: Draft): string[] {
  switch (claim.kind) {
    case 'CASUALTY_FIGURE':
      return [periodOf(claim.period), listOf(claim.places), ...claim.counts.map(countOf)].filter(isSaid)
    case 'CLEARANCE_FIGURE':
      return [
        periodOf(claim.period),
        listOf(claim.places),
        claim.hectares === null ? '' : `${SIGNS[claim.hectaresCertainty ?? 'EXACT']}${claim.hectares} ha`,
        ...claim.ordnance.map(({ type, value, certainty }) => `${type} ${SIGNS[certainty]}${value}`),
      ].filter(isSaid)
    case 'ACCIDENT_REPORT':
      return [
        [claim.occurredOn ?? 'day unknown', claim.place, claim.locality, claim.ordnanceType]
          .filter(Boolean)
          .join(' · '),
        claim.accidentCount === 1 ? '' : `${claim.accidentCount ?? 'several'} accidents together`,
        ...claim.counts.map(countOf),
      ].filter(isSaid)
    case 'MINE_MAP_REPORT':
      return [
        [claim.status, ...claim.places].join(' · '),
        claim.mines === null ? '' : `${SIGNS[claim.minesCertainty ?? 'EXACT']}${claim.mines} mines`,
        claim.accuracyPercent === null
          ? ''
          : `${SIGNS[claim.accuracyCertainty ?? 'EXACT']}${claim.accuracyPercent} % accurate`,
      ].filter(isSaid)
    case 'DISPLACEMENT_FIGURE':
      return [`${SIGNS[claim.certainty]}${claim.people} people`]
    case 'APPEAL':
      return [[claim.action, ...claim.addressees.map(printable)].join(' · ')]
    case 'ALLEGATION':
      return [[claim.conduct, ...claim.accused.map(printable), ...claim.instruments].join(' · ')]
  }
}

const countOf = ({ population, outcome, value, certainty }: CasualtyCount<Span>): string =>
  `${population} ${outcome} ${SIGNS[certainty]}${value}`

function periodOf({ from, to, toInferred, cumulative }: Period): string {
  if (from === null && to === null) return ''
  const stretch = `${from ?? '…'} – ${to ?? '…'}${toInferred ? ' (day of the statement)' : ''}`
  return cumulative ? `${stretch}, running total` : stretch
}

const listOf = (places: readonly string[]): string => places.join(', ')
const isSaid = (text: string): boolean => text !== ''
