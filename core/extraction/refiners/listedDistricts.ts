import type { PlaceCode } from '../../model/claim.ts'
import { clearanceIn } from '../clearance/clearanceFacts.ts'
import type { Context, DraftOf, Match, Refiner } from '../rule.ts'
import type { Sentence } from '../text/sentences.ts'
import { anyOf } from '../words/concepts.ts'

type Figure = DraftOf<'CLEARANCE_FIGURE'>

/** A sentence that speaks of demining says with two districts where; another sentence needs a list of them. */
const FEWEST = { demining: 2, other: 4 }
/** How many characters of text may stand between the list and the figure. */
const NEAR = 300

/** "The work went on in Aghdam, Fuzuli, Lachin and Shusha": a list of districts without a figure of its own belongs to the one beside it. */
export const listedDistricts: Refiner = {
  name: 'districts listed beside a clearance figure',
  refine(matches, context) {
    if (!matches.some(({ draft }) => isOpen(draft))) return matches
    return context.sentences.reduce<readonly Match[]>((known, sentence) => {
      const places = listIn(sentence, context)
      const beside = places.length > 0 ? figureBeside(sentence, known) : null
      return beside && isOfThen(beside, sentence, context)
        ? known.map((match) => (match === beside ? withPlaces(match, places) : match))
        : known
    }, matches)
  },
}

const isOpen = (draft: Match['draft']): draft is Figure =>
  draft.kind === 'CLEARANCE_FIGURE' && draft.places.length === 0 && !draft.period.cumulative

const MAPS_OR_LAYING = anyOf('MAP', 'LAY', 'LAID')

function listIn(sentence: Sentence, context: Context): readonly PlaceCode[] {
  const { places, people, means } = context.facts(sentence)
  if (places.length < FEWEST.demining || people.length > 0 || means.has('WAR') || means.has('EVENT')) return []
  const districts = [...new Set(places.filter(({ kind }) => kind === 'DISTRICT').map(({ place }) => place))]
  if (districts.length < FEWEST.demining) return []
  const concepts = context.pack.concepts(sentence)
  const isDemining = concepts.has('DEMINING')
  if (districts.length < (isDemining ? FEWEST.demining : FEWEST.other)) return []
  if (concepts.has(MAPS_OR_LAYING) || context.pack.grammar.returning.test(sentence.folded)) return []
  const { areas, ordnance } = clearanceIn(sentence, context)
  return areas.length + ordnance.length > 0 ? [] : districts
}

/** Whether a list that tells when, and not of demining, tells the period of the figure: "Over the week of 4-10 November operations were conducted in ...". */
function isOfThen({ draft }: Match, sentence: Sentence, context: Context): boolean {
  const { periods } = context.facts(sentence)
  if (periods.length === 0 || context.pack.concepts(sentence).has('DEMINING')) return true
  return isOpen(draft) && periods.some(({ start, end }) => draft.period.from === start && draft.period.to === end)
}

/** The figure whose words stand nearest to the list; one without places of its own. */
function figureBeside({ start, end }: Sentence, matches: readonly Match[]): Match | null {
  const distance = ({ draft }: Match): number =>
    Math.min(...draft.evidence.map((words) => Math.max(start - words.end, words.start - end)))
  const figures = matches
    .filter(({ draft }) => draft.kind === 'CLEARANCE_FIGURE')
    .toSorted((a, b) => distance(a) - distance(b))
  const nearest = figures[0]
  return nearest && isOpen(nearest.draft) && distance(nearest) <= NEAR ? nearest : null
}

const withPlaces = (match: Match, places: readonly PlaceCode[]): Match =>
  isOpen(match.draft) ? { ...match, draft: { ...match.draft, places } } : match
