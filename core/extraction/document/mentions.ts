import { AUTHORITIES, type Authority, type AuthorityCode } from '../../model/authority.ts'
import { isCapitalAt } from '../text/capitals.ts'
import type { Sentence } from '../text/sentences.ts'
import { lexiconOf, type Mark, marksOfSentence } from '../words/lexicon.ts'
import type { LexiconGroup } from '../words/lexiconGroup.ts'
import type { Anaphor, AuthorityWords, Body, BodyKind } from './authorityWords.ts'
import { organisationsIn } from './organisations.ts'

/** A body where a sentence names it, or words that stand for one; tokens `from` to `to`, exclusive. */
export interface Mention {
  readonly from: number
  readonly to: number
  readonly body: Authority | null
  readonly kind: BodyKind | 'NAME'
  readonly anaphor: Anaphor | null
  readonly isPerson: boolean
  /** Whether its case shows that it is no subject: only words before it cite it. */
  readonly isOblique?: boolean
}

export type MentionReader = (sentence: Sentence) => readonly Mention[]

/** How many tokens on either side of a national body can make it another country's. */
const BEFORE = 3
const AFTER = 6

/** Finds bodies by the words of one language. */
export function mentionReader(words: AuthorityWords, group?: LexiconGroup): MentionReader {
  const bodies = lexiconOf(words.bodies, undefined, group)
  const lands = lexiconOf(words.lands?.bodies ?? [], undefined, group)
  const anaphors = lexiconOf(words.anaphors, undefined, group)
  const foreign = lexiconOf(words.foreign, undefined, group)
  const owners = {
    genitive: words.verbLast ? null : words.genitive,
    seated: words.seated ?? [],
    names: words.foreignNames,
  }
  return (sentence) => {
    const abroad = marksOfSentence(foreign, sentence)
    const known = marksOfSentence(bodies, sentence)
    const landsHere = marksOfSentence(lands, sentence)
    const bodiesHere = landsHere.length === 0 ? known : [...known, ...speaking(sentence, landsHere, known, words.lands)]
    const named: Mention[] = []
    for (const mark of bodiesHere) {
      const mention = bodyMention(sentence, mark, abroad, owners)
      if (mention) named.push(mention)
    }
    const isNamed = (from: number, to: number): boolean => overlapsOne(named, from, to)
    const others = words.organisations ? organisationsIn(sentence, words.organisations, bodies.group, isNamed) : NONE
    const stands = marksOfSentence(anaphors, sentence)
    if (named.length + others.length + stands.length === 0) return NONE
    const mentions = [...named, ...others]
    for (const { from, to, value } of stands)
      if (!isNamed(from, to) && !overlapsOne(others, from, to))
        mentions.push({ from, to, body: null, kind: kindOf(value), anaphor: value, isPerson: false })
    return mentions.length > 1 ? mentions.sort((a, b) => a.from - b.from) : mentions
  }
}

/** Those lands that the sentence lets speak, and that are no part of a body's name. */
const speaking = (
  { folded }: Sentence,
  marks: readonly Mark<Body>[],
  known: readonly Mark<Body>[],
  lands: AuthorityWords['lands'],
): readonly Mark<Body>[] =>
  marks
    .filter(({ from, to }) => !known.some((other) => other.from < to && from < other.to))
    .filter(({ start, end }) => lands?.speaks.test(`${folded.slice(0, start)}\n${folded.slice(end)}`))

const NONE: readonly Mention[] = []

const overlapsOne = (mentions: readonly Mention[], from: number, to: number): boolean =>
  mentions.some((mention) => from < mention.to && mention.from < to)

const kindOf = (anaphor: Anaphor): Mention['kind'] =>
  anaphor === 'SPEAKER' || anaphor === 'OWNER' || anaphor === 'VIEW' ? 'NAME' : anaphor

interface OwnerWords {
  readonly genitive: readonly string[] | null
  readonly seated?: readonly string[]
  readonly names?: AuthorityWords['foreignNames']
}

/** Bodies that do not travel: a minister or president in Ankara is still his country's. */
const SEATED = new Set<BodyKind>(['MINISTRY', 'SERVICE', 'AGENCY'])

type Abroad = readonly Mark<'GOVERNMENT_AM' | 'OTHER' | null>[]

/** Null where the body is to be passed over. */
function bodyMention(sentence: Sentence, mark: Mark<Body>, abroad: Abroad, owners: OwnerWords): Mention | null {
  const { from, to, value } = mark
  const owner = value.national ? ownerOf(sentence, mark, abroad, owners) : undefined
  if (owner === null) return null
  const text = sentence.verbatim.slice(mark.start, mark.end)
  const body = owner === undefined ? authority(value.code, value.name ?? text) : authority(owner, text)
  return { from, to, body, kind: value.kind, anaphor: null, isPerson: value.isPerson }
}

/** Whose national body it is: undefined where nothing makes it another country's, null where it is to be passed over. `genitive` is null where an owner only stands before what it owns. */
function ownerOf(
  sentence: Sentence,
  mark: Mark<Body>,
  abroad: Abroad,
  { genitive, seated = [], names }: OwnerWords,
): AuthorityCode | null | undefined {
  const before = abroad.findLast((country) => country.to <= mark.from && mark.from - country.to <= BEFORE)
  if (before && isJoined(sentence, before.to, mark.from)) return before.value
  if (names && isNamedAfter(sentence, mark.to, names.surname)) return names.value
  const after = abroad.find((country) => country.from >= mark.to && country.from - mark.to <= AFTER)
  if (!after || !genitive) return undefined
  const isSeat = SEATED.has(mark.value.kind) && after.from === mark.to + 1
  const isThere = isSeat && seated.includes(sentence.tokens[mark.to]?.word ?? '')
  return isThere || isGenitive(sentence, mark.to, after.from, genitive) ? after.value : undefined
}

/** Most words from a body to the surname of who speaks for it: an office, a first name. */
const SPOKESMAN = 4

/** Whether a surname follows, with no sign between. */
function isNamedAfter({ tokens, verbatim }: Sentence, from: number, surname: RegExp): boolean {
  const after = tokens.slice(from, from + SPOKESMAN)
  const end = after.findIndex(({ word }) => !/^[\p{L}'-]/u.test(word))
  return (end < 0 ? after : after.slice(0, end)).some(
    ({ word, start }) => surname.test(word) && isCapitalAt(verbatim, start),
  )
}

/** Whether only a country's ending stands between ("Russia's Defence Ministry", "ex-ombudsman"). */
const isJoined = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).every((token) => ["'s", "'", '-', 'state', 'deputy', 'national'].includes(token.word))

/** Whether the country follows as "of (the Republic of)" it; right away in a language that says so by a case. */
function isGenitive(sentence: Sentence, from: number, to: number, genitive: readonly string[]): boolean {
  const words = sentence.tokens.slice(from, to).map((token) => token.word)
  const between = words[0] === '(' && words[2] === ')' ? words.slice(3) : words
  return between[0] === genitive[0] && between.every((word) => genitive.includes(word))
}

const authority = (code: AuthorityCode, words: string): Authority => ({
  code,
  name: code === 'OTHER' ? words : AUTHORITIES[code],
})
