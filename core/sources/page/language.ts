import { readLanguage } from '../files/fields.ts'

/** Letters of a text that are looked at. */
const SAMPLE = 4000
/** Letters by which the sites' languages are told apart: shares of all letters. */
const SCHWA = /[əƏ]/g
const CYRILLIC = /\p{Script=Cyrillic}/gu
const LEAST_SCHWA = 0.005

/**
 * The first language that the page declares of itself and that its text can be in. Pages in Azerbaijani are often served as
 * English or Turkish ones, and Russian ones as English: such a declaration is not believed, and the text is left to tell.
 */
export function declaredLanguage(declared: readonly string[], text: string): string | null {
  const letters = text.slice(0, SAMPLE).match(/\p{L}/gu)?.join('') ?? ''
  if (letters === '') return null
  const share = (of: RegExp): number => (letters.match(of)?.length ?? 0) / letters.length
  const [schwa, cyrillic] = [share(SCHWA), share(CYRILLIC)]
  const fits = (language: string): boolean => {
    if (language === 'ru') return cyrillic > 0.5
    if (language === 'az') return schwa >= LEAST_SCHWA
    if (language === 'en' || language === 'tr') return schwa < LEAST_SCHWA && cyrillic < 0.5
    return true
  }
  const read = declared.map(readLanguage).flatMap((one) => ('value' in one ? [one.value] : []))
  return read.find((language) => fits(language.split('-')[0] ?? '')) ?? null
}
