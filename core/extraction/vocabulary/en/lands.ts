import type { SpeakingLands } from '../../document/authorityWords.ts'
import { phrases } from '../../words/phrases.ts'

export const ENGLISH_LANDS: SpeakingLands = {
  bodies: [
    {
      value: { code: 'GOVERNMENT_AM', name: null, kind: 'ORGANISATION', national: false, isPerson: false },
      phrases: phrases('yerevan | armenia | armenian side | armenian officials | armenian diplomats'),
    },
  ],
  speaks:
    /according to(?: the)? \n|\n,?(?: (?:for its part|in turn|however|meanwhile|itself|also),?)?(?: has| have)? (?:says?|said|insist|maintain|claim|contend|argue|assert|replied|responded|stated|answered|countered)/,
}
