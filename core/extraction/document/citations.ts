import type { Authority } from '../../model/authority.ts'
import { lexiconOf, type Mark, marksIn } from '../lexicon.ts'
import type { Sentence } from '../sentences.ts'
import type { Anaphor, AuthorityWords, Cue } from './authorityWords.ts'
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

/** Most tokens between a cue and its body; a language whose verbs come last allows more after it. */
const REACH = { before: 6, said: 2, after: 14, statement: 30, afterAnaphor: 3, verbLast: 40 }

interface Compiled {
  readonly words: AuthorityWords
  readonly before: readonly Mark<Cue>[]
  readonly after: readonly Mark<Cue>[]
  readonly possessions: ReadonlySet<string>
  readonly parting: ReadonlySet<string>
  readonly staff: readonly Mark<true>[]
}

/** Finds who is quoted or cited by the words of one language. */
export function citationReader(words: AuthorityWords): CitationReader {
  const before = lexiconOf(words.before)
  const after = lexiconOf(words.after)
  const staff = lexiconOf([{ value: true as const, phrases: words.staff }])
  const possessions = new Set(words.possessions)
  const parting = new Set(words.parting)
  return (sentence, mentions) => {
    const { tokens } = sentence
    const marks = {
      words,
      possessions,
      parting,
      before: marksIn(before, tokens),
      after: marksIn(after, tokens),
      staff: marksIn(staff, tokens),
    }
    return groupsOf(sentence, mentions, words).flatMap((group, at, groups) => {
      const cue = cueOf(sentence, group, groups[at + 1], marks)
      if (cue === null || !group[0]) return []
      const bodies = group.flatMap((mention) => (mention.body ? [mention.body] : []))
      return [
        { cue: cue.value, at: group[0].from, bodies, anaphor: group[0].anaphor, cueFrom: cue.from, cueTo: cue.to },
      ]
    })
  }
}

type Group = readonly Mention[]
type Found = Pick<Mark<Cue>, 'value' | 'from' | 'to'>

/** Bodies that only words of `joining` part speak together. */
function groupsOf(sentence: Sentence, mentions: readonly Mention[], words: AuthorityWords): readonly Group[] {
  const joining = new Set(words.joining)
  const groups: Mention[][] = []
  for (const mention of mentions) {
    const last = groups.at(-1)?.at(-1)
    const between = last ? sentence.tokens.slice(last.to, mention.from) : []
    const joined =
      last &&
      !mention.anaphor &&
      !last.anaphor &&
      between.length < 8 &&
      between.every((token) => joining.has(token.word))
    if (joined) groups.at(-1)?.push(mention)
    else groups.push([mention])
  }
  return groups
}

function cueOf(sentence: Sentence, group: Group, next: Group | undefined, marks: Compiled): Found | null {
  const first = group[0]
  const last = group.at(-1)
  if (!first || !last) return null
  if (first.anaphor === 'VIEW') return { value: 'SAYS', from: first.from, to: first.to }
  if (isEmployer(group, marks)) return null
  return cueBefore(sentence, first, marks) ?? possession(sentence, last, marks) ?? cueAfter(sentence, last, next, marks)
}

const isEmployer = (group: Group, marks: Compiled): boolean =>
  group.every((mention) => marks.staff.some((mark) => mark.from - mention.to >= 0 && mark.from - mention.to <= 1))

function cueBefore(sentence: Sentence, first: Mention, marks: Compiled): Found | null {
  if (first.anaphor === 'SPEAKER') return null
  const cue = marks.before.filter((mark) => mark.to <= first.from).at(-1)
  if (!cue) return null
  const between = sentence.tokens.slice(cue.to, first.from)
  const reach = cue.value === 'SAYS' ? REACH.said : REACH.before
  const isApart = between.some((token) => /^[.;:,]$/.test(token.word) || marks.parting.has(token.word))
  return between.length <= reach && !isApart ? cue : null
}

/** "ANAMA's monthly bulletin", "the ministry's press service". */
function possession(sentence: Sentence, last: Mention, marks: Compiled): Found | null {
  const [sign, ...rest] = sentence.tokens.slice(last.to, last.to + 4).map((token) => token.word)
  const owns = sign === "'s" || sign === "'"
  return owns && rest.some((word) => marks.possessions.has(word))
    ? { value: 'DATA', from: last.to, to: last.to + 1 }
    : null
}

function cueAfter(sentence: Sentence, last: Mention, next: Group | undefined, marks: Compiled): Found | null {
  const limit = next?.[0] && next[0].kind !== 'NAME' ? next[0].from : Number.POSITIVE_INFINITY
  const cue = marks.after.find(
    (mark) => mark.from >= last.to && mark.from <= Math.min(limit, last.to + reachOf(mark, last, marks)),
  )
  if (!cue) return null
  return sentence.tokens.slice(last.to, cue.from).some((token) => /^[.;]$/.test(token.word)) ? null : cue
}

function reachOf(cue: Found, last: Mention, marks: Compiled): number {
  if (marks.words.verbLast) return REACH.verbLast
  if (last.anaphor === 'SPEAKER') return REACH.afterAnaphor
  return cue.value === 'STATES' ? REACH.statement : REACH.after
}
