import { azerbaijaniPack } from './az.ts'
import { englishPack } from './en.ts'
import type { LanguagePack } from './language.ts'
import { russianPack } from './ru.ts'

const PACKS: ReadonlyMap<string, () => LanguagePack> = new Map([
  ['en', englishPack],
  ['az', azerbaijaniPack],
  ['ru', russianPack],
])
const compiled = new Map<string, LanguagePack>()

/**
 * The pack of a language, found by its BCP 47 tag ("en", "en-GB"); null where there is none. Compiled when it is first asked for:
 * a vocabulary takes tenths of a second, and most processes meet one language.
 */
export function packOf(language: string | null): LanguagePack | null {
  const code = language?.toLowerCase().split('-')[0] ?? ''
  const known = compiled.get(code)
  if (known) return known
  const pack = PACKS.get(code)?.() ?? null
  if (pack) compiled.set(code, pack)
  return pack
}
