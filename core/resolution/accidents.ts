import { enclosing } from '../model/places.ts'
import { type Edge, joinByStrength, pairsOf } from './groups.ts'
import { localityBlock, sameLocality } from './locality.ts'
import { byReport, contradict, isDated, isVague, type Report, sharedCounts } from './report.ts'

/**
 * How strongly two reports are held to tell of the same accident, null for not at all. Symmetric. Two that know day and
 * district need no more than not to contradict each other; with a vaguer one they must share a number
 * of people of one group or a locality (one killed somewhere in a district's month is not the deminer killed there), with one that has
 * no date both.
 */
export function accidentEvidence(a: Report, b: Report): readonly number[] | null {
  if (!canJoin(a) || !canJoin(b) || contradict(a, b, isWithin)) return null
  const [counts, locality] = [sharedCounts(a, b), sameLocality(a.claim.locality, b.claim.locality) === 'YES' ? 1 : 0]
  if (!(isDated(a) && isDated(b)) && locality === 0 && sharedCounts(a, b, 'GROUPS') === 0) return null
  const undated = a.claim.occurredOn === null || b.claim.occurredOn === null
  if (undated && (counts * locality === 0 || !shareBlock(a, b))) return null
  return [locality, counts, a.claim.ordnanceType === b.claim.ordnanceType ? 1 : 0]
}

/**
 * The reports, brought together by the accident they tell of. Dated ones are joined first, best evidence first; a vague one
 * joins only where exactly one accident fits, and so never joins two. One known only to the
 * year stays alone.
 */
export function groupAccidents(reports: readonly Report[]): Report[][] {
  const sorted = [...reports].sort(byReport)
  const dated = sorted.filter(isDated)
  const accidents = joinByStrength(dated, edgesOf(dated), contradictAnywhere)
  const byDatedReports = accidents.map((group) => [...group])
  const strays = sorted.filter((report) => {
    if (!isVague(report)) return false
    const fitting = byDatedReports.flatMap((group, i) =>
      group.some((other) => accidentEvidence(report, other)) ? [i] : [],
    )
    const only = fitting.length === 1 ? accidents[fitting[0] ?? -1] : undefined
    if (!only || only.some((other) => contradictAnywhere(report, other))) return true
    only.push(report)
    return false
  })
  const vague = joinByStrength(strays, edgesOf(strays).filter(areAlike), contradictAnywhere)
  const alone = sorted.filter((report) => !canJoin(report)).map((report) => [report])
  return [...accidents, ...vague, ...alone].map((group) => group.sort(byReport))
}

/** Reports without a date find each other by the block of their locality (blocking.ts). */
const shareBlock = (a: Report, b: Report): boolean =>
  localityBlock(a.claim.locality ?? '') === localityBlock(b.claim.locality ?? '') && a.claim.place === b.claim.place

const canJoin = (report: Report): boolean => isDated(report) || isVague(report)

const isWithin = (inner: string, outer: string): boolean => enclosing(inner).includes(outer)

const contradictAnywhere = (a: Report, b: Report): boolean => contradict(a, b, isWithin)

const edgesOf = (reports: readonly Report[]): Edge<Report>[] =>
  pairsOf(reports).flatMap(([a, b]) => {
    const strength = accidentEvidence(a, b)
    return strength ? [{ a, b, strength }] : []
  })

/** Vague reports that no dated one explains are one accident only where they are equally vague. */
const areAlike = ({ a, b }: Edge<Report>): boolean =>
  a.claim.occurredOn === b.claim.occurredOn && a.claim.place === b.claim.place && a.claim.place !== null
