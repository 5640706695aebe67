import type { LanguagePack } from '../../../../core/extraction/languages/language.ts'
import { numbersIn } from '../../../../core/extraction/numbers/numbers.ts'
import { fold } from '../../../../core/extraction/text/fold.ts'
import { tokensOf } from '../../../../core/extraction/text/tokens.ts'
import { type Lexicon, lexiconOf, marksIn } from '../../../../core/extraction/words/lexicon.ts'
import { formsOf, type Writing } from './framing.ts'
import { type Entry, meaningOf, type VocabularyList } from './lists.ts'

/** Entries that their list writes more than once. */
export const writtenTwice = ({ entries }: VocabularyList): readonly string[] =>
  entries
    .filter(({ written, phrases }, at) =>
      entries
        .slice(0, at)
        .some((other) => other.written === written && other.phrases.some((one) => phrases.includes(one))),
    )
    .map(({ written }) => written)

/** Holds the names of the gazetteer beside its own words, some of which begin others. */
const OF_GAZETTEER = 'document relevance here'

/** Entries of which all phrases are forms of other entries of their list: written in full ("destroyed" beside "destroy*"). */
export function coveredByOthers(
  { name, entries }: VocabularyList,
  lists: readonly VocabularyList[],
): readonly string[] {
  if (name === OF_GAZETTEER) return []
  const stems = new Map<string, Entry[]>()
  const wholes = new Map<string, Entry[]>()
  // Of an inflected word some form may be another's: only words without forms can be covered as a whole.
  const plain = entries.filter(({ phrases, isPattern }) => phrases.length === 1 && !isPattern)
  for (const entry of plain)
    for (const phrase of entry.phrases) {
      const map = phrase.endsWith('*') ? stems : wholes
      const key = phrase.replace(/\*$/, '')
      map.set(key, [...(map.get(key) ?? []), entry])
    }
  const isCovered = (entry: Entry, phrase: string): boolean => {
    const bare = phrase.replace(/\*$/, '')
    const others = (found: readonly Entry[] | undefined): boolean => found?.some((other) => other !== entry) ?? false
    if (!phrase.endsWith('*') && others(wholes.get(phrase))) return true
    const shortest = bare.lastIndexOf(' ') + 2
    for (let length = shortest; length <= bare.length; length++)
      if (others(stems.get(bare.slice(0, length)))) return true
    return false
  }
  // A phrase of two concepts stands for both of them at once, which a shorter one beside it would not.
  const shared = new Set(
    lists
      .filter((list) => list.name !== name && list.name.startsWith('concepts ') && name.startsWith('concepts '))
      .flatMap((list) => list.entries.flatMap(({ phrases }) => phrases)),
  )
  return plain
    .filter(({ phrases }) => !phrases.some((phrase) => shared.has(phrase)))
    .filter((entry) => entry.phrases.every((phrase) => isCovered(entry, phrase)))
    .map(({ written }) => written)
}

/** Entries that the pack's words of figures or of time take for something else than their list does, with what that is. */
export function takenOtherwise(
  { name, entries }: VocabularyList,
  pack: LanguagePack,
  writing: Writing,
): readonly string[] {
  const isTime = name.startsWith('times ')
  if (!isTime && !/^[A-Z]/.test(name)) return []
  return entries.flatMap((entry) => {
    const found = formsOf(entry, writing).map((form) =>
      isTime ? meaningIn(pack.times, 'times', form) : meaningIn(pack.terms, '', form),
    )
    return found.some((other) => isSame(other, name)) ? [] : [`${entry.written} (${[...new Set(found)].join(', ')})`]
  })
}

/** Whether two names tell the same, in whatever order. */
const isSame = (a: string, b: string): boolean => a.split(' ').sort().join(' ') === b.split(' ').sort().join(' ')

function meaningIn<V>(lexicon: Lexicon<V>, path: string, form: string): string {
  const tokens = tokensOf(fold(form))
  const [mark] = marksIn(lexicon, tokens)
  return mark?.from === 0 && mark.to === tokens.length ? meaningOf(path, mark.value) : 'a part of it'
}

/** Entries of a list that only keeps its words from being read as anything else: those whose words the other lists of figures, and numbers, would take for something. */
export function guarding(
  { name, entries }: VocabularyList,
  lists: readonly VocabularyList[],
  pack: LanguagePack,
  writing: Writing,
): ReadonlySet<string> {
  const others = lists.filter((list) => list.name !== name && /^[A-Z]/.test(list.name))
  const terms = others.map((list) => ({
    value: list.name,
    phrases: list.entries.flatMap((entry) => entry.phrases.map((phrase) => phrase.replaceAll('~', '*'))),
  }))
  const lexicon = lexiconOf(terms)
  const holds = (form: string): boolean => {
    const tokens = tokensOf(fold(form))
    return marksIn(lexicon, tokens).length > 0 || numbersIn(tokens, pack.numbers).length > 0
  }
  return new Set(entries.filter((entry) => formsOf(entry, writing).some(holds)).map(({ written }) => written))
}
