import type { PlaceCode } from '../../../model/claim.ts'
import { addDays, isDay } from '../../../model/partialDate.ts'
import type { Context } from '../../rule.ts'
import { partOf, type Sentence } from '../../text/sentences.ts'
import { tells } from '../../words/sentencePatterns.ts'
import { AccidentFacts } from '../accidentFacts.ts'
import { laterDaysIn } from '../days/laterDays.ts'
import { distributedIn } from './distributed.ts'

/** At each joint both sides are read anew: at so many at most, so that a sentence of nothing but joints takes no longer. */
const MOST_JOINTS = 12

/**
 * What a sentence tells of each event: "on 5 May a sapper was killed in Aghdam; on 7 May a shepherd lost a foot in Fuzuli" are two,
 * as each part says whom something befell, on another day or in another district. Of when and where a part says nothing, the
 * part before it does, else the whole sentence.
 */
export function eventsToldIn(sentence: Sentence, context: Context): readonly AccidentFacts[] {
  const whole = new AccidentFacts(sentence, context)
  if (whole.harm === null) return [whole]
  const distributed = distributedIn(whole, context)
  if (distributed) return distributed
  if (!canHoldTwo(whole, context)) return [whole]
  const parts: AccidentFacts[] = []
  let start = 0
  const joints = jointsOf(sentence, context).slice(0, MOST_JOINTS)
  for (const [at, joint] of joints.entries()) {
    const left = partedAt(joint, start, sentence, context)
    if (!left) continue
    // "A mine killed a man in Fuzuli and hurt his son; in Jabrayil ...": what a later joint parts off as well, and gives no day or district, is of the first.
    const next = joints.slice(at + 1).find((later) => partedAt(later, start, sentence, context) !== null)
    if (next && isNowhere(new AccidentFacts(partOf(sentence, joint.to, next.from), context))) continue
    parts.push(left)
    start = joint.to
  }
  const [first] = parts
  if (!first) return [whole]
  parts[0] = withoutLead(first, context)
  parts.push(new AccidentFacts(partOf(sentence, start, sentence.tokens.length), context))
  return parts.map((part, at) => completed(onNextDay(part, parts[at - 1], context), parts[at - 1], whole))
}

/** What a sentence tells from `start` up to a joint, where that and the rest tell of two events. */
function partedAt({ from, to }: Joint, start: number, sentence: Sentence, context: Context): AccidentFacts | null {
  const left = new AccidentFacts(partOf(sentence, start, from), context)
  const right = new AccidentFacts(partOf(sentence, to, sentence.tokens.length), context)
  return tellsWhom(left) && tellsWhom(right) && differ(left, onNextDay(right, left, context)) ? left : null
}

const isNowhere = ({ day, districts }: AccidentFacts): boolean => day === null && districts.length === 0

/** "Mines claimed two victims: on Saturday a shepherd was killed in Jabrayil ...": what leads to the events is none of them. */
function withoutLead(first: AccidentFacts, context: Context): AccidentFacts {
  const { tokens } = first.sentence
  const colon = tokens.findIndex(({ word }) => word === ':')
  if (colon < 0) return first
  const lead = new AccidentFacts(partOf(first.sentence, 0, colon), context)
  const rest = new AccidentFacts(partOf(first.sentence, colon + 1, tokens.length), context)
  const isVague = lead.day === null || (rest.day !== null && lead.day.length < rest.day.length)
  return tellsWhom(rest) && lead.districts.length === 0 && isVague ? rest : first
}

/** Only a sentence with two harms, and with two days or districts, can tell of two events. */
function canHoldTwo(whole: AccidentFacts, context: Context): boolean {
  if (context.pack.grammar.partJoints === undefined) return false
  const { clause, periods } = context.facts(whole.sentence)
  const harms = clause.marks.filter(({ value }) => value.is === 'OUTCOME' && !value.total)
  if (harms.length < 2) return false
  if (whole.districts.length > 1 || periods.some(({ start }) => start !== periods[0]?.start) || whole.events === 2)
    return true
  return laterDaysIn(whole.sentence, context.pack) !== null
}

/** Where the part before a joint ends and the one after it begins. */
interface Joint {
  readonly from: number
  readonly to: number
}

/** Where a sentence can go on to another event: at a semicolon or colon, "and", "while", or a comma before a place or day or the words for one. */
function jointsOf(sentence: Sentence, context: Context): readonly Joint[] {
  const { tokens } = sentence
  const { partJoints, placeBefore, dayOfMonth } = context.pack.grammar
  const { places, periods } = context.facts(sentence)
  const starts = [
    ...places.filter(({ kind }) => kind === 'DISTRICT').map(({ start }) => start),
    ...periods.map(({ from }) => tokens[from]?.start),
    laterDaysIn(sentence, context.pack)?.start ?? -1,
  ]
  return tokens.flatMap(({ word }, at) => {
    const [first, second] = tokens.slice(at + 1)
    const opens =
      starts.includes(first?.start) ||
      starts.includes(second?.start) ||
      dayOfMonth?.test(sentence.folded.slice(first?.start, (first?.start ?? 0) + DAY)) === true
    const isPlaced = word === ',' && (placeBefore.has(first?.word ?? '') || opens)
    const isJoint = partJoints?.has(word) || isPlaced || /^[;:]$/.test(word)
    return isJoint && at > 0 ? [{ from: tokens[at - 1]?.word === ',' ? at - 1 : at, to: at + 1 }] : []
  })
}

/** Most characters of "а 9-го числа". */
const DAY = 15

/** Whether words say of people of their own what befell them: not only of a part of those told of before. */
const tellsWhom = ({ people, singles }: AccidentFacts): boolean =>
  people.some(({ part }) => !part) || singles.some(({ outcome }) => outcome !== null)

const differ = (a: AccidentFacts, b: AccidentFacts): boolean =>
  (a.day !== null && b.day !== null && !a.day.startsWith(b.day) && !b.day.startsWith(a.day)) ||
  isElsewhere(a.districts, b.districts)

const isElsewhere = (a: readonly PlaceCode[], b: readonly PlaceCode[]): boolean =>
  a.length > 0 && b.some((district) => !a.includes(district))

/** "..., and the next day another exploded in Goranboy": a day after the part before it. */
function onNextDay(part: AccidentFacts, before: AccidentFacts | undefined, { pack }: Context): AccidentFacts {
  const days = tells('nextDay', part.sentence, pack) ? 1 : (laterDaysIn(part.sentence, pack)?.days ?? 0)
  const day = before?.day
  return days > 0 && day && isDay(day) && part.day === null ? part.with({ day: addDays(day, days) }) : part
}

const completed = (part: AccidentFacts, before: AccidentFacts | undefined, whole: AccidentFacts): AccidentFacts =>
  part.with({
    day: part.day ?? before?.day ?? whole.day,
    districts: part.districts.length > 0 ? part.districts : (before?.districts ?? whole.districts.slice(0, 1)),
    ordnance: part.ordnance.length > 0 ? part.ordnance : whole.ordnance,
    mines: whole.mines,
    event: part.event || whole.event,
    events: 1,
  })
