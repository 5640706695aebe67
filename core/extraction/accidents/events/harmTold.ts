import type { Outcome, Population } from '../../../model/casualties.ts'
import type { OrdnanceType } from '../../../model/ordnance.ts'
import { leadsOn } from '../../people/outcomeLists.ts'
import type { PeopleCount } from '../../people/people.ts'
import { narrower } from '../../people/singles.ts'
import type { Context } from '../../rule.ts'
import type { Sentence } from '../../text/sentences.ts'
import { type Clause, wordAt } from '../../words/clause.ts'
import type { Mark } from '../../words/lexicon.ts'
import { tells } from '../../words/sentencePatterns.ts'
import type { Meaning } from '../../words/terms.ts'
import { dayTold } from '../days/dayTold.ts'
import { districtsIn } from '../places/placesTold.ts'
import { isAboutMines, isToldOfMines } from './subject.ts'

/** What a sentence first says befell somebody, else whose number it counts where it tells of an event. */
export function harmTold(sentence: Sentence, context: Context): Outcome | null {
  const { clause, people } = context.facts(sentence)
  const harm = harmIn(clause)
  if (harm !== null) return harm
  const toll = tollIn(clause, people)
  return toll !== null && tellsOfEvent(sentence, context) ? toll : null
}

/** Whether it says that something happened: "The vehicle was torn apart on Tuesday near Aghband" tells where or when what was told before did. */
export function tellsThatItHappened(sentence: Sentence, context: Context): boolean {
  if (context.facts(sentence).means.has('HAPPENED')) return true
  if (context.pack.grammar.resumes?.test(sentence.folded) !== true) return false
  return districtsIn(sentence, context).length > 0 || dayTold(sentence, context) !== null
}

/** The first harm told; what only says that somebody set off a mine, or leads to another verb, comes after what says how it ended for them. */
function harmIn(clause: Clause): Outcome | null {
  const isControlled = tells('controlled', clause.sentence, clause.pack)
  // "The wounded man died in hospital", but "1 wounded".
  const isSomebody = ({ from, to }: Mark<Meaning>): boolean =>
    to - from === 1 &&
    clause.pack.grammar.pronouns?.has(wordAt(clause, from)) === true &&
    !clause.quantities.some(({ noun }) => noun?.from === from)
  let told: Harm | undefined
  for (const mark of clause.marks) {
    const { value } = mark
    if (value.is !== 'OUTCOME' || value.total || (isControlled && value.vague) || isSomebody(mark)) continue
    if (!value.event && !leadsOn(clause, mark)) {
      told = value
      break
    }
    if (!told || !value.event) told = value
  }
  const isFaring = (told === undefined || told.outcome === 'CASUALTY') && clause.marks.some(isCondition)
  return isFaring ? 'INJURED' : (told?.outcome ?? null)
}

type Harm = Extract<Meaning, { is: 'OUTCOME' }>

const isCondition = ({ value }: Mark<Meaning>): boolean => value.is === 'CONDITION'

/** "The death toll from the blast has risen to three": the harm whose number a word of counting tells. */
const tollIn = ({ marks }: Clause, people: readonly PeopleCount[]): Outcome | null =>
  marks.some(({ value }) => value.is === 'OUTCOME' && value.total)
    ? (people.find(({ part }) => !part)?.outcome ?? null)
    : null

/** Whether something went off: neither ordnance that clearers blew up ("blew up 64 mines"), nor any event at all ("every accident"). */
export const tellsOfEvent = (sentence: Sentence, context: Context): boolean =>
  wentOff(sentence, context) ||
  (tells('severalEvents', sentence, context.pack) &&
    (isAboutMines(sentence, context) || isToldOfMines(sentence, context)))

function wentOff(sentence: Sentence, context: Context): boolean {
  const { clause } = context.facts(sentence)
  if (tells('anyEvent', sentence, context.pack)) return false
  // "A truck was blown up by a mine"
  const isByMine = (): boolean =>
    tells('oneMine', sentence, context.pack) && !tells('controlled', sentence, context.pack)
  const isControlled = (to: number): boolean =>
    clause.quantities.some(
      ({ from, value, noun }) => from >= to && from - to <= 2 && value > 1 && noun?.value.is === 'ORDNANCE',
    )
  return clause.marks.some(
    ({ value, to }) =>
      (value.is === 'EVENT' && !isControlled(to)) ||
      (value.is === 'OUTCOME' && (value.event === true || (value.vague === true && isByMine()))),
  )
}

/** Types of ordnance named; a mine's own explosion or injury ("landmine blast", "a mine injury") names a mine. */
export function ordnanceTypes({ marks, sentence, pack }: Clause): readonly OrdnanceType[] {
  const types: OrdnanceType[] = []
  for (const { value, start, end } of marks) {
    if (value.is === 'ORDNANCE') types.push(value.type)
    else if (value.is === 'OUTCOME' || value.is === 'EVENT') {
      if (value.ordnance) types.push(value.ordnance)
      else if (pack.grammar.subject.test(sentence.folded.slice(start, end))) types.push('MINE')
    }
  }
  return types
}

/** Where somebody is named in the singular, what others are says nothing of them ("a man of 46 stepped where sappers had not been yet"). */
export function groupIn({ marks }: Clause): Population | null {
  let single: Population | null = null
  let group: Population | null = null
  for (const { value } of marks) {
    if (value.is !== 'PERSON') continue
    if (value.one) single = narrower(single ?? 'EVERYONE', value.population)
    group = narrower(group ?? 'EVERYONE', value.population)
  }
  return single ?? group
}

export function isOfAll({ pack: { grammar, words }, sentence, marks }: Clause): boolean {
  if (!grammar.verbLast || !grammar.everyone || !words.holds(sentence, grammar.everyone)) return false
  return marks.some(({ value }) => value.is === 'PERSON' && value.population !== 'EVERYONE')
}
