import type { CasualtyCount } from '../../model/casualties.ts'
import type { Match, Refiner } from '../rule.ts'
import { endsIn } from '../text/endings.ts'

/**
 * "14 people injured by mines since January", above a text by which 14 people have become victims, three of whom died: headlines have no room to
 * tell the dead from the injured, so that a number which the text tells of the same people in the same time otherwise is left to the text.
 */
export const headlineFigures: Refiner = {
  name: 'headline figures',
  refine(matches) {
    if (!matches.some(isHeadline)) return matches
    const body = matches.filter((match) => !isHeadline(match))
    return matches.flatMap((match) => {
      const { draft } = match
      if (!isHeadline(match) || draft.kind !== 'CASUALTY_FIGURE') return [match]
      const counts = draft.counts.filter((count) => !isToldOtherwise(count, draft.period.from, body))
      return counts.length === 0 ? [] : [{ ...match, draft: { ...draft, counts } }]
    })
  },
}

/** Whether a casualty figure stands in the first line of a text, which ends as no sentence does. */
const isHeadline = ({ draft, sentence }: Match): boolean =>
  draft.kind === 'CASUALTY_FIGURE' && sentence.index === 0 && !endsIn(sentence.verbatim, '.!?…:')

/** Whether the text counts as many of the same people from the same day on, but says that something else befell them. */
function isToldOtherwise(count: CasualtyCount<unknown>, from: string | null, body: readonly Match[]): boolean {
  const alike = body.flatMap(({ draft }) =>
    draft.kind === 'CASUALTY_FIGURE' && draft.period.from === from
      ? draft.counts.filter(({ value, population }) => value === count.value && population === count.population)
      : [],
  )
  return alike.length > 0 && alike.every(({ outcome }) => outcome !== count.outcome)
}
