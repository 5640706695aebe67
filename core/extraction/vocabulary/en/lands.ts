import type { SpeakingLands } from '../../document/authorityWords.ts'
import { phrases } from '../../words/phrases.ts'

export const ENGLISH_LANDS: SpeakingLands = {
  bodies: [
    {
      value: { code: 'GOVERNMENT_AM', name: null, kind: 'ORGANISATION', national: false, isPerson: false },
      phrases: phrases('yerevan | armenia | armenian side | armenian officials | armenian diplomats'),
    },
  ],
  says: /^,?(?: (?:for its part|in turn|in its turn|however|itself|also|meanwhile),?)?(?: has| have)? (?:says?|said|insist|maintain|claim|assert|contend|argue|repl(?:y|ies|ied)|respond|state[sd]|answered|countered)/,
  cites: /(?:according to|in the words of)(?: the)? $/,
}
