import type { PeopleGrammar } from '../../people/peopleGrammar.ts'

/** What words around people and verbs of harm tell of others than those harmed: animals, who helped, a share of all. */
export const ENGLISH_NOT_HARMED: Pick<PeopleGrammar, 'shareOf' | 'animals' | 'helping' | 'worldwide' | 'formerly'> = {
  shareOf: /(?:%|(?<!\p{L})(?:per ?cent|half|thirds?|quarters?|fifths?|majority|most)) of (?:all )?(?:the )?$/u,
  animals: new Set(
    'cow cows bull calf calves ox sheep goat goats horse horses mare donkey dog dogs cattle animals'.split(' '),
  ),
  helping: {
    before: /(?<!\p{L})(?:found|carried|rescued|helped|spotted)(?: [\p{L}\d]+){0,4} by (?:\p{L}+ ){0,2}$/u,
    after: /^ (?:\p{L}+ )?(?:carried|rescued|pulled|evacuated|helped|found|dragged) (?:him|her|them)(?!\p{L})/u,
  },
  worldwide: /(?<!\p{Nd})\p{Nd}{2,3} (?:countries|states)(?!\p{L})/u,
  formerly: { before: /(?<!\p{L})(?:former|retired|demobili[sz]ed) (?:\p{L}+ )?$/u },
}
