import { AZERBAIJANI } from './az.ts'
import { ENGLISH } from './en.ts'
import type { LanguagePack } from './language.ts'
import { RUSSIAN } from './ru.ts'

const PACKS: readonly LanguagePack[] = [ENGLISH, AZERBAIJANI, RUSSIAN]

/** The pack of a language, found by its BCP 47 tag ("en", "en-GB"); null where there is none. */
export function packOf(language: string | null): LanguagePack | null {
  const primary = language?.toLowerCase().split('-')[0]
  return PACKS.find((pack) => pack.code === primary) ?? null
}
