import type { LanguagePack } from '../../../../core/extraction/languages/language.ts'
import { fold } from '../../../../core/extraction/text/fold.ts'
import { tokensOf } from '../../../../core/extraction/text/tokens.ts'
import { type Lexicon, marksIn } from '../../../../core/extraction/words/lexicon.ts'
import { formsOf, type Writing } from './framing.ts'
import { type Entry, meaningOf, type VocabularyList } from './lists.ts'

/** Entries that their list writes more than once. */
export const writtenTwice = ({ entries }: VocabularyList): readonly string[] =>
  entries.map(({ written }) => written).filter((written, at, all) => all.indexOf(written) < at)

/** Entries of which all phrases are forms of other entries of their list: written in full ("destroyed" beside "destroy*"). */
export function coveredByOthers(
  { name, entries }: VocabularyList,
  lists: readonly VocabularyList[],
): readonly string[] {
  const stems = new Map<string, Entry[]>()
  const wholes = new Map<string, Entry[]>()
  for (const entry of entries)
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
  return entries
    .filter(({ phrases }) => !phrases.some((phrase) => shared.has(phrase)))
    .filter((entry) => !entry.isPattern && entry.phrases.every((phrase) => isCovered(entry, phrase)))
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
    return found.includes(name) ? [] : [`${entry.written} (${[...new Set(found)].join(', ')})`]
  })
}

function meaningIn<V>(lexicon: Lexicon<V>, path: string, form: string): string {
  const tokens = tokensOf(fold(form))
  const [mark] = marksIn(lexicon, tokens)
  return mark?.from === 0 && mark.to === tokens.length ? meaningOf(path, mark.value) : 'a part of it'
}
