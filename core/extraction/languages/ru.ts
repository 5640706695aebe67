import { documentReader } from '../document/document.ts'
import { RUSSIAN_CALENDAR } from '../vocabulary/ru/calendar.ts'
import { RUSSIAN_CONDITIONS, RUSSIAN_OUTCOMES, RUSSIAN_SUBSETS } from '../vocabulary/ru/casualties.ts'
import { RUSSIAN_CERTAINTY, RUSSIAN_CLEARANCE } from '../vocabulary/ru/clearance.ts'
import { RUSSIAN_CONCEPTS } from '../vocabulary/ru/concepts.ts'
import { RUSSIAN_DOCUMENT } from '../vocabulary/ru/document.ts'
import { RUSSIAN_GRAMMAR } from '../vocabulary/ru/grammar.ts'
import { RUSSIAN_NUMBERS } from '../vocabulary/ru/numbers.ts'
import { RUSSIAN_ORDNANCE } from '../vocabulary/ru/ordnance.ts'
import { RUSSIAN_PERSONS } from '../vocabulary/ru/persons.ts'
import { RUSSIAN_PLACE_ADJECTIVES, RUSSIAN_PLACE_SUFFIXES } from '../vocabulary/ru/places.ts'
import { RUSSIAN_TIMES } from '../vocabulary/ru/time.ts'
import { conceptReader } from '../words/concepts.ts'
import { lexiconOf } from '../words/lexicon.ts'
import { LexiconGroup } from '../words/lexiconGroup.ts'
import type { LanguagePack } from './language.ts'
import { RULES } from './rules.ts'

const PLACES = { placeSuffixes: RUSSIAN_PLACE_SUFFIXES, placeAdjectives: RUSSIAN_PLACE_ADJECTIVES }

/** Compiles the vocabulary of the language. */
export function russianPack(): LanguagePack {
  const words = new LexiconGroup()
  return {
    code: 'ru',
    numbers: RUSSIAN_NUMBERS,
    calendar: RUSSIAN_CALENDAR,
    words,
    times: lexiconOf(RUSSIAN_TIMES, undefined, words),
    terms: lexiconOf(
      [
        ...RUSSIAN_PERSONS,
        ...RUSSIAN_OUTCOMES,
        ...RUSSIAN_CONDITIONS,
        ...RUSSIAN_SUBSETS,
        ...RUSSIAN_ORDNANCE,
        ...RUSSIAN_CLEARANCE,
        ...RUSSIAN_CERTAINTY,
      ],
      undefined,
      words,
    ),
    grammar: RUSSIAN_GRAMMAR,
    ...PLACES,
    document: documentReader(RUSSIAN_DOCUMENT, { words, ...PLACES }),
    concepts: conceptReader(RUSSIAN_CONCEPTS, undefined, words),
    asksLast: false,
    agentWords: new Set(['со', 'стороны']),
    ...RULES,
  }
}
