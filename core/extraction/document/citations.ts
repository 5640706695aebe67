import type { Authority } from '../../model/authority.ts'
import type { Sentence } from '../text/sentences.ts'
import { lexiconOf, marksOfSentence } from '../words/lexicon.ts'
import type { LexiconGroup } from '../words/lexiconGroup.ts'
import type { Anaphor, AuthorityWords, Cue } from './authorityWords.ts'
import { cueOf, type Group, isListener } from './cues.ts'
import type { Mention } from './mentions.ts'

/** Words that tie a sentence to one body, or to several that speak together. */
export interface Citation {
  readonly cue: Cue
  /** The first token of the bodies. */
  readonly at: number
  /** In the order of the text; empty where an anaphor stands for the body. */
  readonly bodies: readonly Authority[]
  readonly anaphor: Anaphor | null
  /** Tokens of the words that cite. */
  readonly cueFrom: number
  readonly cueTo: number
}

export type CitationReader = (sentence: Sentence, mentions: readonly Mention[]) => readonly Citation[]

/** Finds who is quoted or cited by the words of one language. */
export function citationReader(words: AuthorityWords, group?: LexiconGroup): CitationReader {
  const before = lexiconOf(words.before, undefined, group)
  const after = lexiconOf(words.after, undefined, group)
  const staff = lexiconOf([{ value: true as const, phrases: words.staff }], undefined, group)
  const possessions = new Set(words.possessions)
  const parting = new Set(words.parting)
  const joining = new Set(words.joining)
  const data = new Set(words.data)
  const titles = new Set([...(words.roles ?? []), ...(words.titles ?? []), ...words.genitive])
  const holds = new Set(words.holds)
  const listeners = Map.groupBy(
    (words.listeners ?? []).map((phrase) => phrase.split(' ')),
    (phrase) => phrase.at(-1),
  )
  return (sentence, mentions) => {
    if (mentions.length === 0) return []
    const marks = {
      words,
      possessions,
      parting,
      data,
      titles,
      holds,
      listeners,
      before: marksOfSentence(before, sentence),
      after: marksOfSentence(after, sentence),
      staff: marksOfSentence(staff, sentence),
    }
    const citations: Citation[] = []
    groupsOf(sentence, mentions, joining).forEach((group, at, groups) => {
      const next = groups.find((other, nth) => nth > at && !isListener(sentence, other, marks))
      const cue = cueOf(sentence, group, next, marks)
      const [first] = group
      if (cue === null || !first) return
      const bodies = group.map(({ body }) => body).filter((body) => body !== null)
      const { value, from: cueFrom, to: cueTo } = cue
      citations.push({ cue: value, at: first.from, bodies, anaphor: first.anaphor, cueFrom, cueTo })
    })
    return citations
  }
}

/** Bodies that only words of `joining` part speak together. */
function groupsOf(sentence: Sentence, mentions: readonly Mention[], joining: ReadonlySet<string>): readonly Group[] {
  const groups: Mention[][] = []
  for (const mention of mentions) {
    const last = groups.at(-1)?.at(-1)
    const between = last ? sentence.tokens.slice(last.to, mention.from) : []
    const joined =
      last &&
      !mention.anaphor &&
      !last.anaphor &&
      between.length < 8 &&
      (between.length > 0 || isSameBody(last, mention)) &&
      between.every((token) => joining.has(token.word))
    if (joined) groups.at(-1)?.push(mention)
    else groups.push([mention])
  }
  return groups
}

/** Bodies side by side are one and its other name; two of which one cites the other are none ("Ombudsman Baş Prokurorluğa istinadən"). */
const isSameBody = (one: Mention, other: Mention): boolean =>
  one.body !== null && other.body !== null && one.body.code === other.body.code
