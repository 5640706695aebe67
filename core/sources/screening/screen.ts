import type { ListedEntry } from '../readers/reader.ts'
import { folded } from './fold.ts'
import { type ScreeningWords, WORDS } from './words.ts'

/** So much of a summary is looked at: feeds that carry whole articles begin with what they are about. */
const LOOKED_AT = 1500
const SENTENCE = 60

/**
 * Whether an entry may lead to a statement on explosive ordnance, by its title, summary and the words of its address. It lets
 * too much through rather than too little: what it refuses is never read. An entry that hardly says anything of itself, with no title,
 * less than a sentence for a summary and a number for an address, passes.
 */
export function screen({ title, summary, url }: Pick<ListedEntry, 'title' | 'summary' | 'url'>): boolean {
  const slug = slugOf(url)
  if (!title && (summary?.length ?? 0) < SENTENCE && !/\p{L}{4}/u.test(slug.path)) return true
  const text = folded([title ?? '', (summary ?? '').slice(0, LOOKED_AT), slug.host, slug.path].join(' | '))
  return RULES.some((rule) => rule.every((words) => words.test(text)))
}

/** The words of an address: those of its host, and of its path, in which residues of escaped signs stand (`_039_`). */
function slugOf(address: string): { readonly host: string; readonly path: string } {
  const { hostname, pathname } = new URL(address)
  return {
    host: hostname.replaceAll('.', ' '),
    path: decoded(pathname)
      .replace(/_\d{2,3}s?_|\.s?html?$/g, ' ')
      .replace(/[/_+-]+/g, ' '),
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (error instanceof URIError) return path
    throw error
  }
}

/** Each rule holds where every of its patterns is found. */
const RULES: readonly (readonly RegExp[])[] = Object.values(WORDS).flatMap(({ telling, together }: ScreeningWords) => [
  [anyOf(telling)],
  ...together.map((lists) => lists.map(anyOf)),
])

function anyOf(words: string): RegExp {
  const patterns = words.split(' ').map((word) => word.replaceAll('*', String.raw`[\p{L}\p{M}]*`))
  return new RegExp(String.raw`(?<![\p{L}\p{Nd}])(?:${patterns.join('|')})(?![\p{L}\p{Nd}])`, 'u')
}
