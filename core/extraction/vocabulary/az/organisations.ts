import type { OrganisationWords } from '../../document/authorityWords.ts'
import { formsOf, NOUN_ENDINGS } from './morphology.ts'

const set = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => formsOf(word, NOUN_ENDINGS)))

/** How Azerbaijani names of organisations are formed: a name in quotation marks, and the noun after it. */
export const AZERBAIJANI_ORGANISATIONS: OrganisationWords = {
  nouns: new Set(),
  joints: new Set(),
  press: set('qəzet qəzeti jurnal jurnalı sayt saytı portal portalı kanal kanalı agentlik agentliyi media radio'),
  quoted: {
    nouns: set(
      'birlik birliyi fond fondu mmc qsc asc qht şirkət şirkəti mərkəz mərkəzi assosiasiya assosiasiyası cəmiyyət cəmiyyəti təşkilat təşkilatı',
    ),
    last: true,
    oblique: new Set(),
  },
}
