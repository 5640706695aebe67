import { authorityKey } from '../../model/authority.ts'
import type { CasualtyCount } from '../../model/casualties.ts'
import type { Span } from '../../model/claim.ts'
import type { DraftOf, Match, Refiner } from '../rule.ts'

type Figure = DraftOf<'CASUALTY_FIGURE'>
type Count = CasualtyCount<Span>
/** How many sentences further on a figure can still be told. */
const NEAR = 4

/** Joins parts told in the sentences after a total with it, and a figure that a text repeats with its first telling. */
export const mergeCasualties: Refiner = {
  name: 'merge casualty figures',
  refine(matches) {
    const merged: Match[] = []
    for (const match of matches.filter((one) => !isRepeatedUndated(one, matches))) {
      const at = merged.findLastIndex((earlier) => joins(earlier, match))
      const earlier = merged[at]
      if (earlier?.draft.kind === 'CASUALTY_FIGURE' && match.draft.kind === 'CASUALTY_FIGURE')
        merged[at] = { ...earlier, sentence: match.sentence, draft: join(earlier.draft, match.draft) }
      else merged.push(match)
    }
    return merged
  },
}

/** Whether a figure without a period only repeats what a dated one tells. */
function isRepeatedUndated({ draft }: Match, matches: readonly Match[]): boolean {
  if (draft.kind !== 'CASUALTY_FIGURE' || draft.period.cumulative || draft.period.from !== null) return false
  return matches.some(
    ({ draft: other }) =>
      other.kind === 'CASUALTY_FIGURE' &&
      (other.period.cumulative || other.period.from !== null) &&
      draft.counts.every((count) => other.counts.some((known) => sameCount(known, count))),
  )
}

function joins(earlier: Match, later: Match): boolean {
  const [a, b] = [earlier.draft, later.draft]
  if (a.kind !== 'CASUALTY_FIGURE' || b.kind !== 'CASUALTY_FIGURE') return false
  if (authorityKey(a.attributedTo) !== authorityKey(b.attributedTo)) return false
  if (a.period.from !== b.period.from || a.period.to !== b.period.to || a.period.cumulative !== b.period.cumulative)
    return false
  if (b.counts.every((count) => a.counts.some((known) => sameCount(known, count)))) return true
  const close = later.sentence.index - earlier.sentence.index <= NEAR
  return later.continues && close && !b.counts.some((count) => a.counts.some((known) => sameGroup(known, count)))
}

const sameGroup = (a: Count, b: Count): boolean => a.population === b.population && a.outcome === b.outcome
const sameCount = (a: Count, b: Count): boolean => sameGroup(a, b) && a.value === b.value

function join(a: Figure, b: Figure): Figure {
  const known = new Set(a.evidence.map(({ start }) => start))
  const counts = b.counts.filter((count) => !a.counts.some((other) => sameGroup(other, count)))
  const repeated = (count: Count): readonly Span[] => b.counts.find((other) => sameCount(other, count))?.evidence ?? []
  return {
    ...a,
    evidence: [...a.evidence, ...b.evidence.filter(({ start }) => !known.has(start))],
    places: [...new Set([...a.places, ...b.places])],
    counts: [
      ...a.counts.map((count) => ({ ...count, evidence: joinSpans(count.evidence, repeated(count)) })),
      ...counts,
    ],
  }
}

const joinSpans = (a: readonly Span[], b: readonly Span[]): readonly Span[] => [
  ...a,
  ...b.filter((span) => !a.some((other) => other.start === span.start)),
]
