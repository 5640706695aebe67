/** Letters of Azerbaijani names, and of their Russian spellings, and what English ones write for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ə: 'a', ı: 'i', ğ: 'g', ç: 'ch', ş: 'sh', ö: 'o', ü: 'u', x: 'kh', q: 'g', c: 'j', y: 'i' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm' },
  ...{ н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh' },
  ...{ ы: 'i', э: 'a', ю: 'iu', я: 'ia', ь: '', ъ: '' },
}

/** From this share of common letter pairs two spellings are one name; below the other they are two. */
const SAME = 0.5
const OTHER = 0.2

/**
 * Whether two localities, as texts name them in Latin or Cyrillic letters, are one place. `UNKNOWN` where one is missing or
 * the spellings could go either way.
 */
export function sameLocality(a: string | null, b: string | null): 'YES' | 'NO' | 'UNKNOWN' {
  if (a === null || b === null) return 'UNKNOWN'
  const similarity = commonPairs(plain(a), plain(b))
  return similarity >= SAME ? 'YES' : similarity < OTHER ? 'NO' : 'UNKNOWN'
}

/** What all spellings of a locality have in common, roughly: its first three consonants. */
export const localityBlock = (name: string): string =>
  plain(name)
    .replace(/[aeiouh]/g, '')
    .slice(0, 3)

/** After a consonant Russian writes `я`, `ю`, `ё` for Azerbaijani `ə`, `ü`, `ö` ("Зяргяр" is "Zərgər"). */
const SOFT = /(?<=[бвгджзклмнпрстфхцчшщ])[яюё]/g
const HARD: Readonly<Record<string, string>> = { я: 'а', ю: 'у', ё: 'о' }

/** In letters of the English alphabet. Russian writes `дж` for English `j`; Azerbaijani `c` is English `j`, but not in `ch`. */
const plain = (name: string): string =>
  [...hardened(name.toLowerCase().normalize('NFC')).replaceAll('дж', 'ж').replaceAll('ch', 'ç')]
    .map((letter) => PLAIN[letter] ?? letter)
    .join('')
    .replace(/[^a-z]/g, '')

const hardened = (name: string): string => name.replace(SOFT, (letter) => HARD[letter] ?? letter)

/** Dice's coefficient over letter pairs, 0 to 1. */
function commonPairs(a: string, b: string): number {
  const [pairsA, pairsB] = [pairsIn(a), pairsIn(b)]
  const common = [...pairsA].filter((pair) => pairsB.has(pair)).length
  return pairsA.size + pairsB.size === 0 ? 1 : (2 * common) / (pairsA.size + pairsB.size)
}

const pairsIn = (name: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, i) => name.slice(i, i + 2)))
