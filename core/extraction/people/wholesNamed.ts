import type { Outcome } from '../../model/casualties.ts'
import { type Clause, type Quantity, wordAt } from '../words/clause.ts'
import { isOfAnybody } from './groupBeside.ts'
import { amongNumber } from './majorities.ts'
import { isMixed } from './mixedGroups.ts'
import type { PeopleCount, Told } from './people.ts'
import { insideParentheses, isListed, isSource, openingParenthesis } from './peopleParts.ts'
import { predicateGroup } from './predicateGroups.ts'

/** "58 are dead, and among those 58 are ...": a number told before, named again. */
export const isNamedAgain = (clause: Clause, { from, value, noun }: Quantity, before: readonly Told[]): boolean =>
  noun === null &&
  clause.pack.grammar.these?.has(wordAt(clause, from - 1)) === true &&
  before.some((told) => told.value === value)

/** The number before that words like "of the 351 victims, 204 are civilians" take those after it from. */
export function sourceOf(
  clause: Clause,
  { from }: Quantity,
  before: readonly Told[],
  carried: readonly PeopleCount[],
): Told | undefined {
  const source = before.find(
    (told) => told.to < from && clause.quantities.some((one) => one.from === told.from && isSource(clause, one)),
  )
  // "400 people have become victims. Of the 400, 240 are civilians": what befell them, the sentence before tells.
  const outcome = source?.outcome ?? carried.find(({ value }) => value === source?.value)?.outcome ?? null
  return source && { ...source, outcome }
}

const wholeOf = (clause: Clause, part: Quantity): Quantity | undefined =>
  part.partitive
    ? clause.quantities.find(({ from }) => from > part.to && from - part.to <= 2)
    : amongNumber(clause, part)

/**
 * "In all she gives at least 3,429, 358 children and 38 women included": a larger number before, of which the sentence does not say what
 * befell it; or one of things, which a part after it is taken of ("18 explosions were recorded, nine of them in Aghdam").
 */
export const isOfUnread = (
  clause: Clause,
  { from }: Quantity,
  before: readonly Told[],
  carried: readonly PeopleCount[],
): boolean =>
  before.length === 0 &&
  clause.quantities.some(
    (one) =>
      one.to <= from &&
      (countsThings(clause, one) ||
        (clause.pack.grammar.oneMore?.articles !== undefined &&
          one.noun === null &&
          carried.every(({ value }) => value < one.value))),
  )

/** Whether a number counts what its own word names, be that in no vocabulary, and that is nobody. */
function countsThings(clause: Clause, { noun, partitive, to }: Quantity): boolean {
  if (partitive || noun) return noun !== null && !OF_PEOPLE.has(noun.value.is)
  const { and, or, stops, passive, links, adverb, nounsOpen } = clause.pack.grammar
  const word = wordAt(clause, to)
  const isGrammar = [and, or, stops, passive, links].some((words) => words.has(word)) || adverb.test(word)
  return nounsOpen === true && /^\p{L}/u.test(word) && !isGrammar && !clause.markAt.has(to)
}

const OF_PEOPLE: ReadonlySet<string> = new Set(['PERSON', 'OUTCOME', 'CONDITION'])

/** Of the numbers that the sentence before leaves, the one that a part is taken of: by its value ("three of the eight"), else the first. */
export function carriedTo(clause: Clause, part: Quantity, carried: readonly PeopleCount[]): Told | undefined {
  const whole = wholeOf(clause, part)?.value
  const found = carried.find(({ value }) => value === whole) ?? ofBoth(carried) ?? carried[0]
  return found && { ...found, untold: false }
}

/** "3 people died, 32 were injured. Among them were 14 civilians": a part of both together. */
function ofBoth(carried: readonly PeopleCount[]): PeopleCount | undefined {
  const [dead, hurt, ...others] = carried
  const isBoth = dead?.outcome === 'KILLED' && hurt?.outcome === 'INJURED' && dead.population === hurt.population
  return isBoth && others.length === 0 ? { ...dead, outcome: 'CASUALTY', value: dead.value + hurt.value } : undefined
}

/** "Four were killed and 36 injured; six of the 40 are children": the number before that is named again. */
export function wholeNamed(clause: Clause, part: Quantity, before: readonly Told[]): Told | undefined {
  const whole = wholeOf(clause, part)?.value
  return before.findLast((told) => !told.part && told.value === whole)
}

/** "Four of them were injured, and one is missing a finger": a smaller number alone of whom the same is told as of the part before. */
export function isOfPart(
  clause: Clause,
  { noun, value, from }: Quantity,
  own: Outcome | null,
  before: readonly Told[],
): boolean {
  const last = before.at(-1)
  const { oneMore, further } = clause.pack.grammar
  if (!oneMore?.articles || noun !== null || own === null || further?.before.has(wordAt(clause, from))) return false
  return last?.part === true && last.outcome === own && value < last.value
}

/** "Three deminers were hurt. One of them died, two others were treated": those who are left of all. */
export const isRest = (
  clause: Clause,
  quantity: Quantity,
  last: Told | undefined,
  carried: readonly PeopleCount[],
): boolean =>
  quantity.noun !== null &&
  clause.pack.grammar.somebodyElse?.has(wordAt(clause, quantity.noun.from)) === true &&
  last?.part === true &&
  carriedTo(clause, quantity, carried)?.value === last.value + quantity.value

/** "400 people have become victims. By category, 240 were civilians": a number alone of whom only the group is said, in a sentence that tells of no harm. */
export const isGroupOfAll = (clause: Clause, quantity: Quantity, [whole]: readonly PeopleCount[]): boolean =>
  whole !== undefined &&
  clause.pack.grammar.oneMore?.articles !== undefined &&
  quantity.noun === null &&
  quantity.value < whole.value &&
  !clause.marks.some(({ value }) => value.is === 'OUTCOME') &&
  predicateGroup(clause, quantity) !== null

/** The part that a part is listed with: "of the dead two were civilians, one a serviceman" tells the same of both. */
export function siblingOf(clause: Clause, quantity: Quantity, before: readonly Told[]): Told | undefined {
  const last = before.at(-1)
  return last?.part && isListed(clause, quantity) && !insideParentheses(clause, quantity.from) ? last : undefined
}

/** Most tokens from a part to the words of a part of its own: "69 из них, в том числе 54". */
const NEXT = 4

/** Whether the words of a part stand right before a number, and soon after the part before it. */
const isRightAfter = (clause: Clause, { from }: Quantity, { to }: Told): boolean => {
  const subset = clause.markAt.get(from - 1)
  return subset?.value.is === 'SUBSET' && wordAt(clause, subset.from - 1) === ',' && subset.from - to <= NEXT
}

/** The number that a part belongs to, or that an unnamed group goes on with: the last one before it that is no part itself. */
export function parentOf(clause: Clause, quantity: Quantity, before: readonly Told[]): Told | undefined {
  const open = openingParenthesis(clause, quantity.from)
  if (open !== null) return before.findLast((told) => told.to <= open)
  // "69 of them died, among them 54 civilians": those of the part right before.
  const last = before.at(-1)
  const isOfLast =
    last?.part && last.outcome !== null && last.outcome !== 'CASUALTY' && isRightAfter(clause, quantity, last)
  if (isOfLast && last.value > quantity.value) return last
  // "Of them, 65 (people) died, including 50 civilians, and 278 were injured": the 278 go on from the 65.
  const ungrouped = (told: Told): boolean => !told.grouped || told.population === 'EVERYONE'
  return before.findLast((told) => !told.part) ?? before.findLast(ungrouped) ?? before.at(-1)
}

/** Of those among whom a number counts a part ("among the 350"), what was told of so many before. */
export function toldOfNumber(
  { value }: Quantity,
  before: readonly Told[],
  carried: readonly PeopleCount[],
): Told | undefined {
  const same = carried.find((one) => one.value === value)
  return before.find((one) => one.value === value) ?? (same && { ...same, untold: false })
}

/** "5 ANAMA əməkdaşı həlak olub, 8 nəfəri yaralanıb": whether the ending of a word for people takes them from the group told of right before; not where a verb makes them its object. */
function isOfGroupBefore(clause: Clause, { noun }: Quantity, before: readonly Told[]): boolean {
  const { ofThem } = clause.pack.grammar
  if (!noun || !ofThem?.words.has(wordAt(clause, noun.to - 1)) || isMixed(before)) return false
  const verb = clause.marks.find(({ from, value }) => from >= noun.to && value.is === 'OUTCOME')
  return verb !== undefined && !ofThem.objectOf.test(wordAt(clause, verb.from))
}

/** "Of those women 65 people died, 280 people were hurt": the part before that a number of just "people" shares its whole with, which is large enough for both. */
export function sharedWith(
  clause: Clause,
  quantity: Quantity,
  before: readonly Told[],
  carried: readonly PeopleCount[],
): Told | undefined {
  const last = before.at(-1)
  if (!last || !isOfAnybody(quantity) || insideParentheses(clause, quantity.from)) return undefined
  if (!last.part) return isOfGroupBefore(clause, quantity, before) ? last : undefined
  const isOpen = clause.quantities.some(
    (one) => one.from === last.from && (one.noun?.value.is !== 'PERSON' || isOfAnybody(one)),
  )
  const whole = before.find(({ part }) => !part) ?? carriedTo(clause, quantity, carried)
  return isOpen && whole?.population === last.population && last.value + quantity.value <= whole.value
    ? last
    : undefined
}
