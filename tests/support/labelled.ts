import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  AUTHORITIES,
  type Authority,
  type AuthorityCode,
  authorityOf,
  type CodedAuthority,
  NOT_STATED,
} from '../../core/model/authority.ts'
import type { Claim, ClaimKind, Span } from '../../core/model/claim.ts'
import { idOf, publicationIdOf, textHashOf } from '../../core/model/id.ts'
import { placeByName } from '../../core/model/places.ts'
import type { Publication } from '../../core/model/publication.ts'
import { sketchOf } from '../../core/resolution/wording.ts'

/** A hand-labelled article, in the form of the labels' conventions (../shared/eval/GOLD.md). */
export interface Labelled {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly published: string | null
  readonly language: string
  readonly text: string
  readonly relevant: boolean
  readonly issuer: AuthorityCode | null
  readonly issuedOn: string | null
  readonly statementGroup: string | null
  readonly claims: readonly LabelledClaim[]
}
type LabelledClaim = {
  readonly kind: ClaimKind
  readonly attributedTo: AuthorityCode
  readonly accidentGroup?: string
} & Record<string, unknown>

/** The labelled articles of a folder, without those of folders inside it, by id. */
export const labelledIn = (folder: string): Labelled[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))

/** The publication as a perfect extractor would read it: resolution can be tested apart from extraction. */
export function publicationOf(article: Labelled): Publication {
  const { url, text } = article
  return {
    id: publicationIdOf(url),
    url,
    sourceId: 'import',
    title: article.title,
    publishedOn: article.published,
    retrievedAt: '2026-01-01T00:00:00.000Z',
    textHash: textHashOf(text),
    revision: idOf(text),
    withdrawnFor: null,
    reading: {
      extraction: 1,
      language: article.language,
      relevant: article.relevant,
      issuer: article.issuer ? bodyOf(article.issuer) : NOT_STATED,
      coIssuers: [],
      issuedOn: article.issuedOn,
      claims: article.claims.map(claimOf),
      wording: sketchOf(text),
    },
  }
}

const bodyOf = (code: AuthorityCode): Authority =>
  code in AUTHORITIES ? authorityOf(code as CodedAuthority) : { code: 'OTHER', name: 'A body without a code' }

/** The n-th claim; its evidence stands for the n-th sentence of the text. */
function claimOf(label: LabelledClaim, ordinal: number): Claim<Span> {
  const evidence = [{ start: ordinal, end: ordinal + 1, quote: '.' }]
  const places = ((label.places as string[]) ?? []).map(codeOf)
  const counts = ((label.counts as object[]) ?? []).map((count) => ({ ...count, evidence }))
  const defaults = {
    ACCIDENT_REPORT: {
      accidentCount: 1,
      locality: (label.locality as string) ?? null,
      ordnanceType: label.ordnance,
      counts,
      place: label.place ? codeOf(label.place as string) : null,
    },
    CASUALTY_FIGURE: { places, counts, period: { words: null, toInferred: false, ...(label.period as object) } },
    CLEARANCE_FIGURE: {
      hectares: null,
      hectaresCertainty: null,
      ...label,
      places,
      period: { words: null, toInferred: false, ...(label.period as object) },
    },
    MINE_MAP_REPORT: {
      mines: null,
      minesCertainty: null,
      accuracyPercent: null,
      accuracyCertainty: null,
      ...label,
      places,
    },
    DISPLACEMENT_FIGURE: {},
    APPEAL: { addressees: [] },
    ALLEGATION: { accused: [], instruments: [] },
  }[label.kind]
  const claim = {
    ...label,
    ...defaults,
    key: `${label.kind}-${ordinal}`,
    attributedTo: bodyOf(label.attributedTo),
    evidence,
  }
  return claim as Claim<Span>
}

const codeOf = (name: string): string => {
  const place = placeByName(name)
  if (!place) throw new RangeError(`no place is called ${name}`)
  return place.code
}
