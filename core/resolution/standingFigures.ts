import type { Claim, Span } from '../model/claim.ts'
import type { Publication } from '../model/publication.ts'
import { figuresOf } from './figures.ts'

/** Acts that both texts must tell, and the share of the fewer, for one running total to show them to be of one statement. */
const SHARED_ACTS = 2
const SHARE_OF_ACTS = 0.5

/**
 * Whether all that two texts of different days have in common is one running total: a body repeats it in each of its
 * statements, also where it speaks of another matter the next day. Symmetric. Two totals, a figure of a stretch, an accident,
 * or most of what is asked and alleged are more than that.
 */
export function repeatsOneTotal(a: Publication, b: Publication): boolean {
  if (a.reading.issuedOn === b.reading.issuedOn) return false
  return isOneTotal(a, b) && isOneTotal(b, a) && !shareActs(a, b)
}

/** Whether the figures of `a` that stand in `b` too are those of one running total, and standing ones. */
function isOneTotal(a: Publication, b: Publication): boolean {
  const theirs = new Set(b.reading.claims.flatMap(figuresOf))
  const shared = a.reading.claims.filter((claim) => figuresOf(claim).some((figure) => theirs.has(figure)))
  const totals = shared.filter((claim) => claim.kind === 'CASUALTY_FIGURE' && claim.period.cumulative)
  return totals.length === 1 && shared.every((claim) => totals.includes(claim) || isStanding(claim))
}

/**
 * Whether two texts count the same people over the same running time and come to different numbers: 388 harmed since November 2020, and
 * 390. A part that both state ("70 of them died") shows no statement that they share then. Symmetric.
 */
export function countOtherTotals(a: Publication, b: Publication): boolean {
  const [mine, theirs] = [totalsOf(a), totalsOf(b)]
  const common = [...mine].flatMap(([what, values]) => {
    const others = theirs.get(what)
    return others ? [values.some((value) => others.includes(value))] : []
  })
  return common.length > 0 && common.every((agrees) => !agrees)
}

/** The exact numbers of all people harmed, by when they are counted from. */
function totalsOf({ reading }: Publication): ReadonlyMap<string, readonly number[]> {
  const totals = reading.claims.flatMap((claim) => {
    if (claim.kind !== 'CASUALTY_FIGURE' || !claim.period.cumulative || claim.period.from === null) return []
    const { from } = claim.period
    return claim.counts
      .filter((c) => c.population === 'EVERYONE' && c.outcome === 'CASUALTY' && c.certainty === 'EXACT')
      .map(({ value }) => ({ from, value }))
  })
  const byStart = Map.groupBy(totals, ({ from }) => from)
  return new Map([...byStart].map(([from, all]) => [from, all.map(({ value }) => value)]))
}

/** Maps' accuracy and numbers of displaced stand in a body's statements for years. */
const isStanding = ({ kind }: Claim<Span>): boolean => kind === 'MINE_MAP_REPORT' || kind === 'DISPLACEMENT_FIGURE'

function shareActs(a: Publication, b: Publication): boolean {
  const [mine, theirs] = [actsOf(a), actsOf(b)]
  const shared = [...mine].filter((act) => theirs.has(act)).length
  return shared >= SHARED_ACTS && shared >= SHARE_OF_ACTS * Math.min(mine.size, theirs.size)
}

/** What a text asks for, alleges and says of maps. */
const actsOf = ({ reading }: Publication): ReadonlySet<string> =>
  new Set(
    reading.claims.flatMap((claim) => {
      if (claim.kind === 'APPEAL') return [`asks ${claim.action}`]
      if (claim.kind === 'ALLEGATION') return [`alleges ${claim.conduct}`]
      return claim.kind === 'MINE_MAP_REPORT' ? [`maps ${claim.status}`] : []
    }),
  )
