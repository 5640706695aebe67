import { readdirSync } from 'node:fs'
import type { Lemma, Written } from './lemmas.ts'

/** One phrase, word or pattern as a vocabulary writes it. */
export interface Entry {
  readonly written: string
  /** What the pack holds of it: all its inflected forms. */
  readonly phrases: readonly string[]
  /** What its table gives it where that is a map (a month's number). */
  readonly worth: number | null
  /** Whether it is the source of a regular expression. */
  readonly isPattern: boolean
}
interface Phrase {
  readonly phrase: string
  readonly worth: number | null
  readonly isPattern?: boolean
}

/** Entries that mean one thing. Its name is that of their meaning where they have one, else where they stand. */
export interface VocabularyList {
  readonly name: string
  readonly entries: readonly Entry[]
}

const ROOM = new URL('../../../../core/extraction/vocabulary/', import.meta.url)

/** Tools that make forms of words, and forms that are no words of their own. */
const GRAMMAR = new Set(['morphology.ts', 'inflection.ts', 'places.ts'])

/**
 * Every list of a language's vocabulary, found by walking all that its files export for the pack, so that a new one cannot be
 * left out. Lists of one name are one. `written`: what inflected phrases turn out to be forms of, once they are loaded (see lemmas.ts).
 */
export async function listsOf(language: string, written: Written = { lemmas: [] }): Promise<readonly VocabularyList[]> {
  const files = readdirSync(new URL(`${language}/`, ROOM)).filter((file) => !GRAMMAR.has(file))
  const exported: (readonly [string, unknown])[] = []
  for (const file of files) {
    const module: Readonly<Record<string, unknown>> = await import(new URL(`${language}/${file}`, ROOM).href)
    exported.push(...Object.entries(module).filter(([name]) => FOR_PACK.test(name)))
  }
  // What a pack uses as a whole comes first: its parts are then known by their place in it.
  const ordered = exported.toSorted(([a], [b]) => rank(a) - rank(b))
  const seen = new Set<unknown>()
  const found = ordered.flatMap(([name, value]) => listsIn(nameOf(name), value, seen))
  return Array.from(
    Map.groupBy(found, ({ name }) => name),
    ([name, lists]) => ({
      name,
      entries: entriesOf(
        lists.flatMap(({ phrases }) => phrases),
        written.lemmas,
      ),
    }),
  )
}

/** Exports without the name of the language are pieces that others are made of. */
const FOR_PACK = /^(?:ENGLISH|AZERBAIJANI|RUSSIAN)_/
/** A pattern by which a language says that it has none. */
const NOTHING = '(?!)'
const WHOLES = /_(?:CONCEPTS|DOCUMENT|AUTHORITIES|GRAMMAR|NUMBERS|CALENDAR)$/
const rank = (name: string): number => (WHOLES.test(name) ? 0 : 1)

/** "ENGLISH_CALENDAR" is "calendar". */
const nameOf = (exported: string): string => exported.replace(FOR_PACK, '').toLowerCase()

/** A table may leave out single forms of a word that mean something else. */
const MOST_OF = 0.75

/** Of lemmas written alike, whose forms are made in several ways, those with forms that no larger one has. */
const largest = (lemmas: readonly Lemma[]): readonly Lemma[] =>
  lemmas.filter(
    (lemma, at) =>
      !lemmas.some(
        (other, index) =>
          other.written === lemma.written &&
          (other.forms.length > lemma.forms.length || (other.forms.length === lemma.forms.length && index < at)) &&
          lemma.forms.every((form) => other.forms.includes(form)),
      ),
  )

/** Phrases that are forms of one, together; each other one alone. */
function entriesOf(phrases: readonly Phrase[], lemmas: readonly Lemma[]): readonly Entry[] {
  const worths = new Map(phrases.map(({ phrase, worth }) => [phrase, worth]))
  const inflected = largest(
    lemmas.flatMap(({ written, forms }) => {
      const held = forms.filter((form) => worths.has(form))
      return forms.length > 1 && held.length >= forms.length * MOST_OF ? [{ written, forms: held }] : []
    }),
  )
  const covered = new Set(inflected.flatMap(({ forms }) => forms))
  return [
    ...inflected.map(({ written, forms }) => ({
      written,
      phrases: forms,
      worth: worths.get(forms[0] ?? '') ?? null,
      isPattern: false,
    })),
    ...phrases
      .filter(({ phrase }) => !covered.has(phrase))
      .map(({ phrase, worth, isPattern = false }) => ({ written: phrase, phrases: [phrase], worth, isPattern })),
  ]
}

interface Found {
  readonly name: string
  readonly phrases: readonly Phrase[]
}

function listsIn(path: string, value: unknown, seen: Set<unknown>): readonly Found[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const list = (name: string, phrases: readonly Phrase[]): readonly Found[] =>
    phrases.length > 0 ? [{ name, phrases }] : []
  if (value instanceof RegExp)
    return value.source === NOTHING ? [] : list(path, [{ phrase: value.source, worth: null, isPattern: true }])
  if (value instanceof Set) return list(path, wordsOf([...value]))
  if (value instanceof Map)
    return list(
      path,
      [...value].map(([phrase, worth]) => ({
        phrase: String(phrase),
        worth: typeof worth === 'number' ? worth : null,
      })),
    )
  if (isTerm(value)) {
    if (seen.has(value.phrases)) return []
    seen.add(value.phrases)
    return list(meaningOf(path, value.value), wordsOf(value.phrases))
  }
  if (isWordsWithWorth(value)) return list(path, [{ phrase: value[0].join(' '), worth: value[1] }])
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one === 'string')) return list(path, wordsOf(value))
    return value.flatMap((one) => listsIn(path, one, seen))
  }
  return Object.entries(value).flatMap(([key, inner]) => listsIn(`${path} ${key}`, inner, seen))
}

const wordsOf = (phrases: readonly unknown[]): readonly Phrase[] =>
  phrases.filter((phrase) => phrase !== '').map((phrase) => ({ phrase: String(phrase), worth: null }))

/** "this year": 0. */
const isWordsWithWorth = (value: object): value is readonly [readonly string[], number] =>
  Array.isArray(value) && value.length === 2 && Array.isArray(value[0]) && typeof value[1] === 'number'

const isTerm = (value: object): value is { readonly value: unknown; readonly phrases: readonly string[] } =>
  'value' in value && 'phrases' in value && Array.isArray(value.phrases)

/** "PERSON CIVILIAN one", "times SINCE", "bodies ANAMA AGENCY": what a term's value says, in its order. */
export function meaningOf(path: string, value: unknown): string {
  if (typeof value !== 'object' || value === null) return `${path} ${String(value)}`
  const parts = Object.entries(value).flatMap(([key, part]) => {
    if (key === 'is' || typeof part === 'string') return [String(part)]
    if (part === true) return [key]
    return part === false || part === null || part === undefined ? [] : [`${key} ${told(part)}`]
  })
  return 'is' in value && path !== 'times' ? parts.join(' ') : [path, ...parts].join(' ')
}

const told = (part: unknown): string =>
  part instanceof RegExp
    ? part.source
    : typeof part === 'object' && part !== null
      ? meaningOf('', part).trim()
      : String(part)
