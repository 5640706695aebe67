import { authorityKey, NOT_STATED } from '../model/authority.ts'
import { daysBetween } from '../model/partialDate.ts'
import type { Publication } from '../model/publication.ts'
import { figuresOf, isClearance } from './figures.ts'
import { type Edge, joinByStrength, pairsOf } from './groups.ts'
import { byPublication } from './order.ts'
import { countOtherTotals, repeatsOneTotal } from './standingFigures.ts'
import { sharedWording } from './wording.ts'

/** Share of the shorter text's wording from which one text is held to repeat the other. */
const REPEATED_WORDING = 0.4
/** Share of the fewer figures that both texts must state, and the lower one that will do where they share several. */
const SHARED_FIGURES = 0.5
const SEVERAL_SHARED_FIGURES = 1 / 3
/** Share of wording that shows two texts with one running total in common, or with totals that differ, to be of one statement all the same. */
const ECHOED_WORDING = 0.1

/**
 * How strongly two publications are held to carry the same statement, null for not at all: same issuer, at most one day
 * apart, and shared figures or wording. Symmetric.
 */
export function statementEvidence(a: Publication, b: Publication): readonly number[] | null {
  if (contradicts(a, b)) return null
  // A dated and an undated text find each other by a figure only (blocking.ts).
  if ((a.reading.issuedOn === null) !== (b.reading.issuedOn === null) && !shareAFigure(a, b)) return null
  const wording = sharedWording(a.reading.wording, b.reading.wording)
  const isRepeated = wording < ECHOED_WORDING && (repeatsOneTotal(a, b) || countOtherTotals(a, b))
  const figures = isOwnReport(a) || isRepeated ? 0 : sharedFigures(a, b)
  return wording >= REPEATED_WORDING || figures > 0 ? [figures, wording] : null
}

/** How strongly two publications are held to carry the same statement (`statementEvidence`). */
export type StatementEvidence = typeof statementEvidence

/**
 * The publications, brought together by the statement they carry. Those that carry none are left out.
 * Undated ones join last, and only where exactly one dated statement fits.
 */
export function groupStatements(
  publications: readonly Publication[],
  evidence: StatementEvidence = statementEvidence,
): Publication[][] {
  const relevant = publications.filter((p) => p.reading.relevant).sort(byPublication)
  const dated = relevant.filter((p) => p.reading.issuedOn !== null)
  const groups = joinByStrength(dated, edgesOf(dated, evidence), contradicts)
  const strays = relevant.filter((p) => {
    if (p.reading.issuedOn !== null) return false
    const fitting = groups.filter((group) => group.some((q) => dated.includes(q) && evidence(p, q)))
    const [only] = fitting
    if (fitting.length === 1 && only?.every((q) => !contradicts(p, q))) only.push(p)
    else return true
    return false
  })
  return [...groups, ...joinByStrength(strays, edgesOf(strays, evidence), contradicts)].map((group) =>
    group.sort(byPublication),
  )
}

const edgesOf = (nodes: readonly Publication[], evidence: StatementEvidence): Edge<Publication>[] =>
  pairsOf(nodes).flatMap(([a, b]) => {
    const strength = evidence(a, b)
    return strength ? [{ a, b, strength }] : []
  })

/** An outlet's own report is no body's statement: only a copy of its words carries it again. */
const isOwnReport = (p: Publication): boolean => authorityKey(p.reading.issuer) === authorityKey(NOT_STATED)

function contradicts(a: Publication, b: Publication): boolean {
  if (!a.reading.relevant || !b.reading.relevant) return true
  if (authorityKey(a.reading.issuer) !== authorityKey(b.reading.issuer)) return true
  const [dayA, dayB] = [a.reading.issuedOn, b.reading.issuedOn]
  if (dayA !== null && dayB !== null && Math.abs(daysBetween(dayA, dayB)) > 1) return true
  return tellOtherAccidents(a, b)
}

/** Whether both lead with an accident of known day and district, and none of one is any of the other. */
function tellOtherAccidents(a: Publication, b: Publication): boolean {
  const [mine, theirs] = [accidentsOf(a), accidentsOf(b)]
  return mine.length > 0 && theirs.length > 0 && !mine.some((x) => theirs.includes(x))
}

const accidentsOf = (p: Publication): string[] =>
  p.reading.claims.flatMap((claim) =>
    claim.kind === 'ACCIDENT_REPORT' && claim.place !== null ? figuresOf(claim) : [],
  )

/** The share of the fewer figures that both state, 0 where it is too small to mean anything. */
function sharedFigures(a: Publication, b: Publication): number {
  const bothLeadWithClearance = leadsWithClearance(a) && leadsWithClearance(b)
  const mine = figuresIn(a, bothLeadWithClearance)
  const theirs = figuresIn(b, bothLeadWithClearance)
  const shared = [...mine].filter((figure) => theirs.has(figure)).length
  const share = shared === 0 ? 0 : shared / Math.min(mine.size, theirs.size)
  return share >= (shared > 1 ? SEVERAL_SHARED_FIGURES : SHARED_FIGURES) ? share : 0
}

const shareAFigure = (a: Publication, b: Publication): boolean => {
  const theirs = figuresIn(b, true)
  return [...figuresIn(a, true)].some((figure) => theirs.has(figure))
}

const figuresIn = (p: Publication, withClearance: boolean): Set<string> =>
  new Set(p.reading.claims.filter((claim) => withClearance || !isClearance(claim)).flatMap(figuresOf))

/** Whether the first figure of the text is one of clearance. */
function leadsWithClearance(p: Publication): boolean {
  const lead = p.reading.claims
    .filter((claim) => figuresOf(claim).length > 0)
    .toSorted((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))[0]
  return lead !== undefined && isClearance(lead)
}
