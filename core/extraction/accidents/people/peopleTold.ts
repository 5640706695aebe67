import { type PeopleTold, withoutAsides } from '../../people/asides.ts'
import { countedByAges } from '../../people/countedByAges.ts'
import { asFellows } from '../../people/fellows.ts'
import { groupLeft } from '../../people/groupBeside.ts'
import { asStaff, ownStaff } from '../../people/ownStaff.ts'
import type { PeopleCount } from '../../people/people.ts'
import { untoldIn } from '../../people/people.ts'
import { singleParts } from '../../people/singleParts.ts'
import { type Single, singlesIn } from '../../people/singles.ts'
import type { Context } from '../../rule.ts'
import { precedingSentences, sentencesBefore } from '../../text/paragraph.ts'
import type { Sentence } from '../../text/sentences.ts'
import { isToll } from '../events/tolls.ts'

/** How many sentences back the group is told of whom one more was harmed ("a third guard"). */
const GROUP_MEMORY = 3

/** The people that a sentence tells of, each once: as a number, in the singular, or in the singular as part of a number, with its outcome. */
export function peopleToldIn(sentence: Sentence, context: Context): PeopleTold {
  const { clause, people: told } = context.facts(sentence)
  const staff = ownStaff(sentence, context)
  const own = [...told.filter((count) => !isToll(clause, count)), ...untoldIn(clause), ...countedByAges(clause)]
  const counted = asStaff(own, staff)
  const last = precedingSentences(sentence, context, GROUP_MEMORY).find((other) =>
    context.facts(other).means.has('PERSON'),
  )
  const group = last ? groupLeft(context.facts(last).clause) : null
  const named = asFellows(clause, asStaff(singlesIn(clause, group), staff), group)
  const { people, singles, parts: members } = withoutAsides(clause, asFellows(clause, counted, group), named)
  const [earlier] = sentencesBefore(sentence, context, 1)
  const before = earlier ? context.facts(earlier).people : []
  const parts = [...singleParts(clause, singles, people, before), ...members]
  return {
    people,
    singles: singles.filter((single) => !parts.some(({ from }) => from === single.from) && !isCounted(single, people)),
    parts,
  }
}

/** Most tokens from "one" to who that was: "one of whom is a minor". */
const ONE_OF = 6

/** "One of whom is a minor": whom a number tells of already. */
const isCounted = ({ outcome, population, from }: Single, people: readonly PeopleCount[]): boolean =>
  outcome === null &&
  people.some(
    ({ part, value, ...one }) =>
      part && value === 1 && one.population === population && one.to <= from && from - one.to <= ONE_OF,
  )
