import { documentReader } from '../document/document.ts'
import { ENGLISH_CALENDAR } from '../vocabulary/en/calendar.ts'
import { ENGLISH_OUTCOMES, ENGLISH_PERSONS, ENGLISH_SUBSETS } from '../vocabulary/en/casualties.ts'
import { ENGLISH_CERTAINTY, ENGLISH_CLEARANCE } from '../vocabulary/en/clearance.ts'
import { ENGLISH_CLEARERS } from '../vocabulary/en/clearers.ts'
import { ENGLISH_CONCEPTS, ENGLISH_SMALL_WORDS } from '../vocabulary/en/concepts.ts'
import { ENGLISH_DOCUMENT } from '../vocabulary/en/document.ts'
import { ENGLISH_GRAMMAR } from '../vocabulary/en/grammar.ts'
import { ENGLISH_HOSPITAL } from '../vocabulary/en/hospital.ts'
import { ENGLISH_LIMBS } from '../vocabulary/en/limbs.ts'
import { ENGLISH_NUMBERS } from '../vocabulary/en/numbers.ts'
import { ENGLISH_ORDNANCE } from '../vocabulary/en/ordnance.ts'
import { ENGLISH_OTHER_CAUSES } from '../vocabulary/en/otherCauses.ts'
import { ENGLISH_OUTCOMES_TOLD } from '../vocabulary/en/outcomesTold.ts'
import { ENGLISH_PLACE_SUFFIXES } from '../vocabulary/en/places.ts'
import { ENGLISH_STRIKES } from '../vocabulary/en/strikes.ts'
import { ENGLISH_TIMES } from '../vocabulary/en/time.ts'
import { ENGLISH_TRADES } from '../vocabulary/en/trades.ts'
import { conceptReader } from '../words/concepts.ts'
import { lexiconOf } from '../words/lexicon.ts'
import { LexiconGroup } from '../words/lexiconGroup.ts'
import type { LanguagePack } from './language.ts'
import { RULES } from './rules.ts'

/** Compiles the vocabulary of the language. */
export function englishPack(): LanguagePack {
  const words = new LexiconGroup()
  return {
    code: 'en',
    numbers: ENGLISH_NUMBERS,
    calendar: ENGLISH_CALENDAR,
    words,
    times: lexiconOf(ENGLISH_TIMES, undefined, words),
    terms: lexiconOf(
      [
        ...ENGLISH_PERSONS,
        ...ENGLISH_OUTCOMES,
        ...ENGLISH_SUBSETS,
        ...ENGLISH_TRADES,
        ...ENGLISH_CLEARERS,
        ...ENGLISH_STRIKES,
        ...ENGLISH_LIMBS,
        ...ENGLISH_OUTCOMES_TOLD,
        ...ENGLISH_HOSPITAL,
        ...ENGLISH_OTHER_CAUSES,
        ...ENGLISH_ORDNANCE,
        ...ENGLISH_CLEARANCE,
        ...ENGLISH_CERTAINTY,
      ],
      undefined,
      words,
    ),
    grammar: ENGLISH_GRAMMAR,
    placeSuffixes: ENGLISH_PLACE_SUFFIXES,
    document: documentReader(ENGLISH_DOCUMENT, { words, placeSuffixes: ENGLISH_PLACE_SUFFIXES }),
    concepts: conceptReader(ENGLISH_CONCEPTS, undefined, words, ENGLISH_SMALL_WORDS),
    asksLast: false,
    agentWords: new Set(['by', 'the', 'members', 'of']),
    ...RULES,
  }
}
