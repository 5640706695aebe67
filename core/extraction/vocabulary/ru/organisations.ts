import type { OrganisationWords } from '../../document/authorityWords.ts'
import { inflected } from './inflection.ts'

const NOUNS = new Set(
  inflected(
    'фонд~m, ассоциаци~fi, компани~fi, фирм~f, ооо, оао, зао, общество, объединени~ni, организаци~fi, нпо, движени~ni, институт~m, предприяти~ni, союз~m',
  ),
)
const SUBJECTS = new Set(
  'фонд ассоциация компания фирма ооо оао зао общество объединение организация нпо движение институт предприятие союз'.split(
    ' ',
  ),
)

/** How Russian names of organisations are formed: a noun, and the name in quotation marks after it. */
export const RUSSIAN_ORGANISATIONS: OrganisationWords = {
  nouns: new Set(),
  joints: new Set(),
  press: new Set(),
  quoted: { nouns: NOUNS, last: false, oblique: new Set([...NOUNS].filter((noun) => !SUBJECTS.has(noun))) },
}
