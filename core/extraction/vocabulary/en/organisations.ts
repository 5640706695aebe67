import type { OrganisationWords } from '../../document/authorityWords.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** How English names of organisations are formed. News agencies and outlets carry what others say, so "agency" and "media" make none. */
export const ENGLISH_ORGANISATIONS: OrganisationWords = {
  nouns: set(
    'institute foundation centre center association society fund trust network movement initiative campaign coalition organisation organization commission federation alliance lab laboratory relief charity ministry university academy observatory watch council company llc consortium confederation',
  ),
  joints: set('of for and the on to against &'),
  press: set(
    'news press tv radio media post herald times daily broadcasting television journal gazette review newspaper trend report',
  ),
}
