import type { CasualtyCount } from '../model/casualties.ts'
import type { Evidence } from '../model/claim.ts'
import type { OrdnanceCount } from '../model/ordnance.ts'
import type { Column } from './column.ts'
import { claimRows, countsOf, ordnanceOf } from './statedClaims.ts'
import { table } from './table.ts'

interface OfClaim {
  readonly claimId: string
  readonly ordinal: number
}
const IN_CLAIM: readonly Column<OfClaim>[] = [
  { name: 'claim', type: 'string', hxl: '#meta+id+claim', about: 'The claim', of: (part) => part.claimId },
  {
    name: 'ordinal',
    type: 'integer',
    hxl: '#meta+num',
    about: 'Which of the claim, from 0',
    of: (part) => part.ordinal,
  },
]

interface CountRow extends OfClaim {
  readonly count: CasualtyCount<Evidence>
}
export const CASUALTY_COUNTS = table<CountRow>({
  name: 'casualty-counts',
  title: 'Numbers of people killed and injured',
  about: 'Each number that a casualty figure or an accident report states. Groups overlap: a child is also a civilian.',
  key: ['claim', 'ordinal'],
  refersTo: { claim: 'claims' },
  rows: (records) =>
    claimRows(records).flatMap(({ stated, claim }) =>
      countsOf(claim).map((count, ordinal) => ({ claimId: stated.id, ordinal, count })),
    ),
  columns: [
    ...IN_CLAIM,
    {
      name: 'population',
      type: 'string',
      hxl: '#affected+group',
      about: 'Who was harmed, as stated',
      of: ({ count }) => count.population,
    },
    {
      name: 'outcome',
      type: 'string',
      hxl: '#affected+outcome',
      about: 'KILLED, INJURED, or CASUALTY for both together (IMAS 04.10)',
      of: ({ count }) => count.outcome,
    },
    {
      name: 'value',
      type: 'integer',
      hxl: '#affected+num',
      about: 'The number stated',
      of: ({ count }) => count.value,
    },
    {
      name: 'certainty',
      type: 'string',
      hxl: '#x_certainty',
      about: 'How the text qualifies it: "more than" is AT_LEAST, "nearly" APPROXIMATE, "up to" AT_MOST',
      of: ({ count }) => count.certainty,
    },
    {
      name: 'quote',
      type: 'string',
      hxl: '#description+quote',
      about: 'The first sentence that states it, verbatim',
      of: ({ count }) => count.evidence[0]?.quote ?? null,
    },
  ],
})

interface OrdnanceRow extends OfClaim {
  readonly found: OrdnanceCount
}
export const ORDNANCE_COUNTS = table<OrdnanceRow>({
  name: 'ordnance-counts',
  title: 'Explosive ordnance found',
  about: 'Each number of a clearance figure. MINE and EXPLOSIVE_ORDNANCE beside narrower types are their stated total.',
  key: ['claim', 'ordinal'],
  refersTo: { claim: 'claims' },
  rows: (records) =>
    claimRows(records).flatMap(({ stated, claim }) =>
      ordnanceOf(claim).map((found, ordinal) => ({ claimId: stated.id, ordinal, found })),
    ),
  columns: [
    ...IN_CLAIM,
    { name: 'type', type: 'string', hxl: '#cause+type', about: 'IMAS 04.10', of: ({ found }) => found.type },
    { name: 'value', type: 'integer', hxl: '#x_found+num', about: 'The number stated', of: ({ found }) => found.value },
    {
      name: 'certainty',
      type: 'string',
      hxl: '#x_certainty',
      about: 'How the text qualifies it',
      of: ({ found }) => found.certainty,
    },
  ],
})

interface EvidenceRow extends OfClaim {
  readonly count: number | null
  readonly evidence: Evidence
  readonly url: string | null
}
export const EVIDENCE = table<EvidenceRow>({
  name: 'evidence',
  title: 'Evidence',
  about:
    'The sentences that state a claim or one of its numbers. The words remain those of the publications that carry them.',
  key: ['claim', 'count', 'ordinal'],
  refersTo: { claim: 'claims', publication: 'publications' },
  rows: (records) =>
    claimRows(records).flatMap(({ stated, claim, urlOf }) =>
      [
        { count: null, spans: claim.evidence },
        ...countsOf(claim).map((c, at) => ({ count: at, spans: c.evidence })),
      ].flatMap(({ count, spans }) =>
        spans.map((evidence, ordinal) => ({
          ...{ claimId: stated.id, ordinal, count, evidence },
          url: urlOf(evidence.publication),
        })),
      ),
    ),
  columns: [
    ...IN_CLAIM,
    {
      name: 'count',
      type: 'integer',
      hxl: '#meta+num+count',
      about: 'Ordinal of the casualty count that it states; empty where it states the claim as a whole',
      of: ({ count }) => count,
    },
    {
      name: 'publication',
      type: 'string',
      hxl: '#meta+id+publication',
      about: 'Where it stands',
      of: ({ evidence }) => evidence.publication,
    },
    {
      name: 'textHash',
      type: 'string',
      hxl: '#meta+hash',
      about: 'SHA-256 of the text that the offsets count in',
      of: ({ evidence }) => evidence.textHash,
    },
    {
      name: 'knownFrom',
      type: 'string',
      hxl: '#date+known+start',
      about: 'Since which fetch the publication has these words without a break',
      of: ({ evidence }) => evidence.knownFrom,
    },
    {
      name: 'knownTo',
      type: 'string',
      hxl: '#date+known+end',
      about: 'The fetch from which on it has them no more; empty where it has',
      of: ({ evidence }) => evidence.knownTo,
    },
    { name: 'url', type: 'string', hxl: '#meta+url', about: 'Address of that publication', of: ({ url }) => url },
    {
      name: 'start',
      type: 'integer',
      hxl: '#x_span+start',
      about: "Where it starts in that publication's text, in UTF-16 code units",
      of: ({ evidence }) => evidence.start,
    },
    { name: 'end', type: 'integer', hxl: '#x_span+end', about: 'Where it ends', of: ({ evidence }) => evidence.end },
    {
      name: 'quote',
      type: 'string',
      hxl: '#description+quote',
      about: 'The words, verbatim',
      of: ({ evidence }) => evidence.quote,
    },
  ],
})
