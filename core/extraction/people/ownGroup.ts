import type { Population } from '../../model/casualties.ts'
import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Mark } from '../words/lexicon.ts'
import { patternFor } from '../words/sentencePatterns.ts'
import type { Meaning } from '../words/terms.ts'
import { ageBefore, agesAfter } from './ages.ts'
import type { PeopleGrammar } from './peopleGrammar.ts'

/** Somebody in the group that their work or age tells; what fragments did to somebody as an injury. */
export function ofOwnGroup(mark: Mark<Meaning>, sentence: Sentence, pack: LanguagePack): Mark<Meaning> {
  const { value } = mark
  if (value.is === 'OUTCOME')
    return isTorn(mark, sentence, pack) ? { ...mark, value: { ...value, outcome: 'INJURED' } } : mark
  if (value.is !== 'PERSON') return mark
  if (isClearer(mark, sentence, pack)) return inGroup(mark, 'DEMINER')
  if (isFormer(mark, sentence, pack)) return inGroup(mark, 'EVERYONE')
  const aged = isChild(mark, sentence, pack) ? inGroup(mark, 'CHILD') : mark
  return isGrown(aged, sentence, pack) ? inGroup(aged, 'EVERYONE') : aged
}

/** "Shrapnel from a mine struck a man": that only something struck him leaves open what came of it, but of what tears. */
const isTorn = ({ value, from, to }: Mark<Meaning>, { tokens }: Sentence, { grammar }: LanguagePack): boolean =>
  value.is === 'OUTCOME' &&
  value.outcome === 'CASUALTY' &&
  !value.noun &&
  to - from === 1 &&
  tokens.slice(0, from).some(({ word }) => grammar.fragments?.has(word))

export const inGroup = (mark: Mark<Meaning>, population: Population): Mark<Meaning> =>
  mark.value.is === 'PERSON' ? { ...mark, value: { ...mark.value, population } } : mark

/** Most characters of the name of an employer that are looked at. */
const EMPLOYER = 60

/** "Two surveyors of the agency": who works for those who clear mines. */
function isClearer({ value, start, end }: Mark<Meaning>, sentence: Sentence, pack: LanguagePack): boolean {
  if (value.is !== 'PERSON' || value.population !== 'EVERYONE') return false
  const { folded } = sentence
  if (patternFor('clearersAfter', sentence, pack)?.test(folded.slice(end, end + EMPLOYER))) return true
  const before = patternFor('clearersBefore', sentence, pack)
  return before?.test(folded.slice(Math.max(0, start - EMPLOYER), start)) === true
}

/** Groups that people leave, and most characters of the words that say they did. */
const LEFT: ReadonlySet<Population> = new Set(['MILITARY', 'DEMINER'])
const FORMERLY = 30

/** "A former soldier", "майор в отставке": who is of that group no more. */
function isFormer({ value, start, end }: Mark<Meaning>, { folded }: Sentence, { grammar }: LanguagePack): boolean {
  const { formerly } = grammar
  if (!formerly || value.is !== 'PERSON' || !LEFT.has(value.population)) return false
  return (
    formerly.before.test(folded.slice(Math.max(0, start - FORMERLY), start)) ||
    formerly.after?.test(folded.slice(end, end + FORMERLY)) === true
  )
}

const ADULT = 18

/** Whether every age that is told of somebody is a child's. */
function isChild({ value, from, to, start, end }: Mark<Meaning>, sentence: Sentence, pack: LanguagePack): boolean {
  if (value.is !== 'PERSON' || value.population !== 'EVERYONE') return false
  const { young } = pack.grammar
  if (young) return isYoung(young, sentence.folded, start, end)
  if (pack.grammar.underage?.has(sentence.tokens[from - 1]?.word ?? '')) return true
  const own = ageBefore(sentence, from, pack) ?? ageBefore(sentence, to, pack)
  const ages = own === null ? agesAfter(sentence, to, pack) : [own]
  return ages.length > 0 && ages.every((age) => age < ADULT)
}

/** "On doqquz yaşlı oğlan": whom only the noun makes a child, and an age does not. */
function isGrown({ value, start }: Mark<Meaning>, { folded }: Sentence, { grammar }: LanguagePack): boolean {
  if (value.is !== 'PERSON' || value.population !== 'CHILD') return false
  return grammar.grown?.test(folded.slice(Math.max(0, start - AGE), start)) === true
}

/** Most characters of an age beside somebody. */
const AGE = 40

/** Whether the words around somebody give a child's age: "его 12-летний сын", "внук, 7 лет,". */
const isYoung = (
  { before, after, whole }: NonNullable<PeopleGrammar['young']>,
  folded: string,
  start: number,
  end: number,
): boolean =>
  before.test(folded.slice(Math.max(0, start - AGE), start)) ||
  after.test(folded.slice(end, end + AGE)) ||
  whole?.test(folded.slice(Math.max(0, start - AGE), end)) === true
