import { documentReader } from '../document/document.ts'
import { AZERBAIJANI_CALENDAR } from '../vocabulary/az/calendar.ts'
import { AZERBAIJANI_OUTCOMES, AZERBAIJANI_SUBSETS } from '../vocabulary/az/casualties.ts'
import { AZERBAIJANI_CERTAINTY, AZERBAIJANI_CLEARANCE, AZERBAIJANI_UNHARMED } from '../vocabulary/az/clearance.ts'
import { AZERBAIJANI_CONCEPTS } from '../vocabulary/az/concepts.ts'
import { AZERBAIJANI_DOCUMENT } from '../vocabulary/az/document.ts'
import { AZERBAIJANI_GRAMMAR } from '../vocabulary/az/grammar.ts'
import { AZERBAIJANI_CONDITIONS } from '../vocabulary/az/injuries.ts'
import { NOUN_ENDINGS } from '../vocabulary/az/morphology.ts'
import { AZERBAIJANI_NUMBERS } from '../vocabulary/az/numbers.ts'
import { AZERBAIJANI_ORDNANCE } from '../vocabulary/az/ordnance.ts'
import { AZERBAIJANI_EMPLOYERS, AZERBAIJANI_PERSONS } from '../vocabulary/az/persons.ts'
import { AZERBAIJANI_PLACE_SUFFIXES } from '../vocabulary/az/places.ts'
import { AZERBAIJANI_TIMES } from '../vocabulary/az/time.ts'
import { conceptReader } from '../words/concepts.ts'
import { lexiconOf } from '../words/lexicon.ts'
import { LexiconGroup } from '../words/lexiconGroup.ts'
import type { LanguagePack } from './language.ts'
import { RULES } from './rules.ts'

/** Compiles the vocabulary of the language. */
export function azerbaijaniPack(): LanguagePack {
  const words = new LexiconGroup()
  return {
    code: 'az',
    numbers: AZERBAIJANI_NUMBERS,
    calendar: AZERBAIJANI_CALENDAR,
    words,
    times: lexiconOf(AZERBAIJANI_TIMES, NOUN_ENDINGS, words),
    terms: lexiconOf(
      [
        ...AZERBAIJANI_UNHARMED,
        ...AZERBAIJANI_PERSONS,
        ...AZERBAIJANI_EMPLOYERS,
        ...AZERBAIJANI_OUTCOMES,
        ...AZERBAIJANI_CONDITIONS,
        ...AZERBAIJANI_SUBSETS,
        ...AZERBAIJANI_ORDNANCE,
        ...AZERBAIJANI_CLEARANCE,
        ...AZERBAIJANI_CERTAINTY,
      ],
      NOUN_ENDINGS,
      words,
    ),
    grammar: AZERBAIJANI_GRAMMAR,
    placeSuffixes: AZERBAIJANI_PLACE_SUFFIXES,
    document: documentReader(AZERBAIJANI_DOCUMENT, { words, placeSuffixes: AZERBAIJANI_PLACE_SUFFIXES }),
    concepts: conceptReader(AZERBAIJANI_CONCEPTS, NOUN_ENDINGS, words),
    asksLast: true,
    agentWords: new Set(['tərəfindən']),
    ...RULES,
  }
}
