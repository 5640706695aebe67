import { authorityKey } from '../../model/authority.ts'
import type { CasualtyCount } from '../../model/casualties.ts'
import type { Span } from '../../model/claim.ts'
import { joinEvidence } from '../evidence.ts'
import { lastIndexAmong } from '../lookingBack.ts'
import type { DraftOf, Match, Refiner } from '../rule.ts'

type Figure = DraftOf<'CASUALTY_FIGURE'>
type Count = CasualtyCount<Span>
/** How many sentences further on a figure can still be told. */
const NEAR = 4

/** Joins parts told in the sentences after a total with it, and a figure that a text repeats with its first telling. */
export const mergeCasualties: Refiner = {
  name: 'merge casualty figures',
  refine(matches) {
    const isRepeated = repeatTest(matches)
    const merged: Match[] = []
    for (const match of matches.filter((one) => !isRepeated(one))) {
      const at = match.draft.kind === 'CASUALTY_FIGURE' ? lastIndexAmong(merged, (one) => joins(one, match)) : -1
      const earlier = at < 0 ? undefined : merged[at]
      if (earlier?.draft.kind === 'CASUALTY_FIGURE' && match.draft.kind === 'CASUALTY_FIGURE')
        merged[at] = { ...earlier, sentence: match.sentence, draft: join(earlier.draft, match.draft) }
      else merged.push(match)
    }
    return merged
  },
}

/** Tells whether a figure without a period only repeats what a dated one tells. */
function repeatTest(matches: readonly Match[]): (match: Match) => boolean {
  if (!matches.some(({ draft }) => draft.kind === 'CASUALTY_FIGURE' && !isDated(draft))) return () => false
  const dated = new Map<string, Figure[]>()
  for (const { draft } of matches)
    if (draft.kind === 'CASUALTY_FIGURE' && isDated(draft))
      for (const name of new Set(draft.counts.map(nameOf))) {
        const figures = dated.get(name)
        if (figures) figures.push(draft)
        else dated.set(name, [draft])
      }
  return ({ draft }) => {
    const [first] = draft.kind === 'CASUALTY_FIGURE' && !isDated(draft) ? draft.counts : []
    if (draft.kind !== 'CASUALTY_FIGURE' || !first) return false
    return (
      lastIndexAmong(dated.get(nameOf(first)) ?? [], (other) =>
        draft.counts.every((count) => other.counts.some((known) => sameCount(known, count))),
      ) >= 0
    )
  }
}

const isDated = ({ period }: Figure): boolean => period.cumulative || period.from !== null
const nameOf = ({ population, outcome, value }: Count): string => `${population} ${outcome} ${value}`

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
  const counts = b.counts.filter((count) => !a.counts.some((other) => sameGroup(other, count)))
  const repeated = (count: Count): readonly Span[] => b.counts.find((other) => sameCount(other, count))?.evidence ?? []
  return {
    ...a,
    evidence: joinEvidence(a.evidence, b.evidence),
    places: [...new Set([...a.places, ...b.places])],
    counts: [
      ...a.counts.map((count) => ({ ...count, evidence: joinEvidence(count.evidence, repeated(count)) })),
      ...counts,
    ],
  }
}
