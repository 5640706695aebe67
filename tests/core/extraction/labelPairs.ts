import { fileURLToPath } from 'node:url'
import { extract } from '../../../core/extraction/extract.ts'
import type { Claim, ClaimKind } from '../../../core/model/claim.ts'
import type { PartialDate } from '../../../core/model/partialDate.ts'
import { placeByName } from '../../../core/model/places.ts'
import { type Labelled, labelledIn } from '../../support/labelled.ts'

interface LabelledCount {
  readonly population: string
  readonly outcome: string
  readonly value: number
  readonly certainty: string
}
interface LabelledOrdnance {
  readonly type: string
  readonly value: number
  readonly certainty: string
}

/** A labelled claim: what all kinds may have, side by side. */
export interface Label {
  readonly kind: ClaimKind
  readonly attributedTo: string
  readonly places?: readonly string[]
  readonly period?: { readonly from: PartialDate | null; readonly to: PartialDate | null; readonly cumulative: boolean }
  readonly counts?: readonly LabelledCount[]
  readonly hectares?: number | null
  readonly hectaresCertainty?: string | null
  readonly ordnance?: readonly LabelledOrdnance[] | string
  readonly occurredOn?: PartialDate | null
  readonly place?: string | null
  readonly locality?: string | null
  readonly accidentGroup?: string | null
  readonly status?: string
  readonly mines?: number | null
  readonly accuracyPercent?: number | null
  readonly people?: number
  readonly certainty?: string
  readonly action?: string
  readonly addressees?: string | readonly string[]
  readonly conduct?: string
  readonly accused?: string | readonly string[]
  readonly instruments?: readonly string[]
}

/** A labelled claim and the claim that was read for it. */
export interface Pair {
  readonly article: Labelled
  readonly label: Label
  readonly claim: Claim
}

export const codesOf = (names: readonly string[]): readonly string[] =>
  names.map((name) => placeByName(name)?.code ?? name)

/** A claim in the form of the labels. */
const asLabel = (claim: Claim): Label => ({ ...claim, attributedTo: claim.attributedTo.code })

/** What tells claims of one kind apart, as words. */
function features(label: Label): readonly string[] {
  const { counts = [], ordnance, hectares, people, period, place, places = [] } = label
  const cleared = typeof ordnance === 'object' ? ordnance : []
  const { status, action, conduct, occurredOn, mines, accuracyPercent } = label
  return [
    ...counts.map(({ population, outcome, value }) => `${population} ${outcome} ${value}`),
    ...cleared.map(({ type, value }) => `${type} ${value}`),
    ...(hectares == null ? [] : [`hectares ${hectares}`]),
    ...(people === undefined ? [] : [`people ${people}`]),
    ...[status, action, conduct, occurredOn, mines, accuracyPercent].filter((value) => value != null).map(String),
    ...(place ? codesOf([place]) : []),
    ...(period ? [`${period.from}..${period.to}`] : []),
    ...(label.kind === 'MINE_MAP_REPORT' ? codesOf(places) : []),
  ]
}

/** Whether a claim can be the one that is labelled: what it is about is the same, and no other day is told. */
function isAlike(label: Label, claim: Label): boolean {
  if (label.kind !== claim.kind) return false
  const { status, action, conduct, occurredOn } = label
  if (status !== claim.status || action !== claim.action || conduct !== claim.conduct) return false
  return !occurredOn || !claim.occurredOn || occurredOn === claim.occurredOn
}

function sharedBy(label: Label, claim: Label): number {
  const told = features(claim)
  return features(label).filter((feature) => told.includes(feature)).length
}

/** Each labelled claim beside the claim of its kind that is closest to it, each claim used once. */
function pairsOf(article: Labelled): readonly Pair[] {
  const { claims } = extract(article.text, { publishedOn: article.published, language: article.language })
  const labels: readonly Label[] = article.claims
  const candidates = labels
    .flatMap((label) =>
      claims
        .filter((claim) => isAlike(label, asLabel(claim)))
        .map((claim) => ({ label, claim, shared: sharedBy(label, asLabel(claim)) })),
    )
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
  const used = new Set<Label | Claim>()
  return candidates.flatMap(({ label, claim }) => {
    if (used.has(label) || used.has(claim)) return []
    used.add(label).add(claim)
    return [{ article, label, claim }]
  })
}

const corpus = labelledIn(fileURLToPath(new URL('../../corpus', import.meta.url)))
export const PAIRS: readonly Pair[] = corpus.filter(({ relevant }) => relevant).flatMap(pairsOf)
