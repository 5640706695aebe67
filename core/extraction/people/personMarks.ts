import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import { markAtOf } from '../words/clause.ts'
import type { Mark } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'
import { withAged } from './agedNames.ts'
import { namedByAge } from './agedPeople.ts'
import { groupOfFellow, groupOfOneOfThem } from './fellows.ts'
import { costsIn, lossesIn } from './losses.ts'
import { isMaiming, maimedIn } from './maimed.ts'
import { namedPeople, wordsOfNames } from './names.ts'
import { namesAlone } from './namesAlone.ts'
import { namedBeforeVerbs } from './namesBeforeVerbs.ts'
import { isNobody, isRecalled } from './nobody.ts'
import { inGroup, ofOwnGroup } from './ownGroup.ts'
import { tokens as placesBetween } from './peopleParts.ts'
import { isOfThing } from './personAdjectives.ts'
import { isTallyOfThings } from './talliesOfThings.ts'
import { tradeNouns } from './tradeNouns.ts'
import { isWitness } from './witnesses.ts'

/**
 * The meanings in a sentence as its grammar mends those that its words have alone: what is denied befell nobody; people of whom
 * only their trade is told are people; those of an age are children.
 */
export function mended(
  marks: readonly Mark<Meaning>[],
  sentence: Sentence,
  pack: LanguagePack,
): readonly Mark<Meaning>[] {
  const { agents, young, fellows, losing, costing, maiming, adjectives } = pack.grammar
  const holdsWord = (words: ReadonlySet<string> | undefined): boolean =>
    words !== undefined && pack.words.holds(sentence, words)
  const tellsHarm =
    marks.some(({ value }) => value.is === 'OUTCOME') ||
    holdsWord(losing) ||
    holdsWord(costing) ||
    (maiming !== undefined && isMaiming(sentence, maiming, pack.words))
  if (!tellsHarm && !marks.some(({ value }) => value.is === 'PERSON')) return marks
  if (!(agents || young || fellows)) return marks
  const told = marks.filter(
    (mark) =>
      !isNobody(mark, sentence, pack) &&
      !isAttribute(mark, sentence, pack) &&
      !isTallyOfThings(mark, sentence, pack, marks) &&
      !(adjectives && isOfThing(mark, sentence, pack, marks)),
  )
  // "Two brothers, 9 and 12 years old, found a shell": what befell them, the next sentence tells.
  if (!tellsHarm) return told.map((mark) => ofOwnGroup(mark, sentence, pack))
  const maims = maimedIn(sentence, pack, told)
  const harmed = maims.length > 0 ? [...told, ...maims].toSorted((a, b) => a.from - b.from) : told
  const known = agents ? withAgents(harmed, sentence, pack) : harmed
  const aged = withAged(sentence, pack, known)
  const names = wordsOfNames(sentence, aged, pack)
  const people = [
    ...aged,
    ...tradeNouns(sentence, pack, aged),
    ...namedPeople(sentence, pack, aged, names),
    ...namesAlone(sentence, pack, aged, names),
    ...namedBeforeVerbs(sentence, pack, aged, names),
  ].filter((mark) => !isRecalled(mark, sentence, pack))
  const losses = lossesIn(sentence, pack, people)
  // "Потеряло на минах и боеприпасах девять": what it was lost on is part of those words.
  const free = losses.length === 0 ? people : people.filter((mark) => !losses.some((loss) => holds(loss, mark)))
  return [...free, ...losses, ...costsIn(sentence, pack, people)]
    .toSorted((a, b) => a.from - b.from)
    .map((mark) => ofOwnGroup(mark, sentence, pack))
    .map((mark, _, all) => {
      const group =
        groupOfFellow(mark, sentence, pack.grammar, all) ?? groupOfOneOfThem(mark, sentence, pack.grammar, all)
      return group === null ? mark : inGroup(mark, group)
    })
}

const holds = (whole: Mark<Meaning>, { from, to }: Mark<Meaning>): boolean => from >= whole.from && to <= whole.to

/** Without what is denied and what people only own; with those of whom only their trade or age is told. */
function withAgents(marks: readonly Mark<Meaning>[], sentence: Sentence, pack: LanguagePack): readonly Mark<Meaning>[] {
  const asserted = marks.filter(
    (mark) =>
      !isDenied(mark, sentence, pack) &&
      !isOwner(mark, sentence, pack, marks) &&
      !isWitness(mark, sentence, pack, marks),
  )
  const agents = agentsIn(sentence, pack, marks).filter((mark) => !isOwner(mark, sentence, pack, marks))
  return [...asserted, ...agents, ...namedByAge(sentence, pack, asserted)]
}

/** "A civilian car", "a private company", "minor injuries": nobody is counted there. */
const isAttribute = ({ value, from, to }: Mark<Meaning>, { tokens }: Sentence, { grammar }: LanguagePack): boolean =>
  value.is === 'PERSON' &&
  grammar.attributive?.words.has(tokens[from]?.word ?? '') === true &&
  grammar.attributive.things.has(tokens[to]?.word ?? '')

/** Most words between "of" and whose somebody is: "employees of a road-building contractor". */
const OWNED = 4

/** "The girl's grandfather", "three employees of a contractor": whose the people are, who is not told of. */
function isOwner(
  { value, from, to }: Mark<Meaning>,
  { tokens }: Sentence,
  { grammar }: LanguagePack,
  marks: readonly Mark<Meaning>[],
): boolean {
  if (value.is !== 'PERSON' || !value.one || value.population === 'DEMINER') return false
  const word = (at: number): string => tokens[at]?.word ?? ''
  if (word(to) === "'s") return grammar.own?.has(word(to + 1)) !== true
  for (let at = from - 1; at >= 0 && at >= from - OWNED; at--) {
    if (grammar.of.has(word(at))) {
      const isLed = grammar.agents?.articles.has(word(at + 1)) || grammar.articles?.has(word(at + 1))
      return isLed === true && marks.some((mark) => mark.to === at && mark.value.is === 'PERSON')
    }
    if (!/^[\p{L}-]/u.test(word(at)) || grammar.passive.has(word(at)) || grammar.and.has(word(at))) return false
  }
  return false
}

/** Most words between a denial and what it denies: "not seriously injured", "no one else was hurt". */
const DENIED = 4

/** "Was not hurt", "nobody was injured", "without injuring anybody". */
function isDenied({ value, from, to }: Mark<Meaning>, { tokens }: Sentence, { grammar }: LanguagePack): boolean {
  if (value.is !== 'OUTCOME' || value.noun || value.total || value.abstract) return false
  // "Claimed no lives"
  if (tokens.slice(from + 1, to).some(({ word }) => word === 'no' && grammar.denials?.has(word))) return true
  // "Killing none", "injured nobody"
  if (grammar.denials?.has(tokens[to]?.word ?? '') && NONE.test(tokens[to]?.word ?? '')) return true
  for (let at = from - 1; at >= 0 && at >= from - DENIED; at--) {
    const word = tokens[at]?.word ?? ''
    if (grammar.denials?.has(word)) return true
    if (!grammar.bridges.has(word) && !grammar.adverb.test(word) && !grammar.passive.has(word) && !NOBODY.has(word))
      return false
  }
  return false
}

const NONE = /^(?:none|nobody)$/
const NOBODY = new Set(['one', 'else', 'of', 'them', 'those', 'him', 'her', 'any', 'person'])

/** Words between an article or number and the word for a trade. */
const TRADE = 3
/** Most words of where somebody is from. */
const ORIGIN = 3

/** Most tokens from the word for somebody to what befell them: where they are from, and one before the verb. */
const BEFORE_HARM = 3 + ORIGIN

const isHarm = ({ value }: Mark<Meaning>): boolean =>
  value.is === 'OUTCOME' && value.outcome !== 'CASUALTY' && !value.noun

/** "A bystander was injured", "two onlookers died": whoever is not in the vocabulary, by the ending of the word and what befell them. */
function agentsIn(sentence: Sentence, pack: LanguagePack, marks: readonly Mark<Meaning>[]): readonly Mark<Meaning>[] {
  const { agents, passive, oneMore, sources } = pack.grammar
  const { tokens } = sentence
  const harms = marks.filter(isHarm)
  const [first, last] = [harms[0], harms.at(-1)]
  if (!first || !last) return []
  const marked = markAtOf(marks)
  const isHarmed = (at: number): boolean => {
    const word = tokens[at]?.word ?? ''
    const next = passive.has(word) || oneMore?.before.has(word) ? marked.get(at + 1) : marked.get(at)
    return next !== undefined && isHarm(next)
  }
  /** "Two pilgrims from Barda were killed". */
  const isHarmedFrom = (at: number): boolean =>
    sources?.has(tokens[at]?.word ?? '') === true && placesBetween(at + 2, at + 2 + ORIGIN).some(isHarmed)
  /** "The doctor and the driver were killed". */
  const isHarmedWith = (at: number): boolean => {
    const other = marked.get(at + 2)
    const isListed = pack.grammar.and.has(tokens[at]?.word ?? '') && agents?.articles.has(tokens[at + 1]?.word ?? '')
    return isListed === true && other?.value.is === 'PERSON' && isHarmed(other.to)
  }
  const found: Mark<Meaning>[] = []
  for (let at = Math.max(0, first.from - BEFORE_HARM); at < last.to; at++) {
    if (marked.has(at) || !(isHarmed(at + 1) || isHarmedFrom(at + 1) || isHarmedWith(at + 1))) continue
    const agent = agentAt(at)
    if (agent) found.push(agent)
  }
  return found

  function agentAt(at: number): Mark<Meaning> | null {
    const { word = '', start = 0, end = 0 } = tokens[at] ?? {}
    if (pack.numbers.words.has(word) || oneMore?.words.has(word) || agents?.things.has(word)) return null
    const kind = agents?.one.test(word) ? 'one' : agents?.many.test(word) ? 'many' : null
    if (kind === null) return null
    for (let before = at - 1; before >= 0 && before >= at - TRADE; before--) {
      const lead = tokens[before]?.word ?? ''
      if (marked.has(before)) return null
      const isLead =
        kind === 'one' ? agents?.articles.has(lead) : pack.numbers.words.has(lead) || /^\d{1,2}$/.test(lead)
      if (isLead) {
        const value: Meaning = { is: 'PERSON', population: 'EVERYONE', ...(kind === 'one' && { one: true }) }
        return { value, from: at, to: at + 1, start, end }
      }
      if (!/^\p{L}/u.test(lead) || pack.grammar.stops.has(lead)) return null
    }
    return null
  }
}
