import type { Authority } from '../../model/authority.ts'
import { isCapitalAt } from '../text/capitals.ts'
import type { Sentence } from '../text/sentences.ts'
import type { LexiconGroup } from '../words/lexiconGroup.ts'
import type { AuthorityWords, BodyKind, Cue } from './authorityWords.ts'
import { type Citation, citationReader } from './citations.ts'
import { doerReader } from './doers.ts'
import { type Mention, mentionReader } from './mentions.ts'
import { officialMentions, officialsOf } from './officials.ts'

/** Who is cited in a sentence, and how. */
export interface Cited {
  readonly cue: Cue
  /** The bodies that speak together, in the order of the text. Never empty. */
  readonly bodies: readonly Authority[]
  /** Whether the words only stand for a body named before ("the agency"). */
  readonly isAnaphor: boolean
  /** Tokens of the words that cite. */
  readonly cueFrom: number
  readonly cueTo: number
}

/** What one sentence tells of who speaks. */
export interface Voice {
  readonly sentence: Sentence
  /** All bodies the sentence names, cited or not. */
  readonly named: readonly Authority[]
  readonly cited: readonly Cited[]
  /** A body that is known by what it does here ("the engineering troops cleared"). */
  readonly doer: Authority | null
  /** The body that the sentence begins with, cited or not. */
  readonly subject: Authority | null
  /** The body that stands alone in the parentheses that end the sentence: "3,434 victims (Prosecutor's Office);". */
  readonly source: Authority | null
}

/** What is known at one point of the text: the last body of each kind, and who spoke last. */
interface Known {
  readonly byKind: ReadonlyMap<Mention['kind'], Authority>
  readonly speaker: readonly Authority[]
  /** The body that a sentence last named first, who is meant by "he said" where nobody has spoken yet. */
  readonly named: { readonly body: Authority; readonly at: number } | null
  /** The body named last, whose director is "its director". */
  readonly last: readonly Authority[]
  /** Whoever the sentence before shows speaking for a body, without words of speech: "the representative of ANAMA took the floor". */
  readonly holder: { readonly body: Authority; readonly paragraph: number } | null
}

/** So many sentences further on "he said" can mean a body that was only named. */
const NAMED = 2

export type VoiceReader = (sentences: readonly Sentence[]) => readonly Voice[]

/** Reads sentences in order for the bodies that speak in them, by the words of one language. */
export function voiceReader(words: AuthorityWords, group?: LexiconGroup): VoiceReader {
  const readMentions = mentionReader(words, group)
  const readCitations = citationReader(words, group)
  const doerIn = doerReader(words, group)
  const isStaff = staffTest(words)
  const roles = new Set(words.roles)
  const titles = new Set([...(words.titles ?? []), ...(words.roles ?? []), ...words.genitive, "'s", "'"])
  const stemOf = (surname: string): string => (words.surnameEnding ? surname.replace(words.surnameEnding, '') : surname)
  return (sentences) => {
    const named = sentences.map(readMentions)
    const officials = officialsOf(sentences, named, isStaff, stemOf)
    const byKind = new Map<Mention['kind'], Authority>()
    let known: Known = { byKind, speaker: [], named: null, last: [], holder: null }
    return sentences.map((sentence, at) => {
      const here = named[at] ?? []
      const spoken = officialMentions(sentence, here, officials, stemOf)
      const mentions = spoken.length > 0 ? [...here, ...spoken].sort((a, b) => a.from - b.from) : here
      const doer = doerIn(sentence, mentions)
      if (mentions.length === 0) {
        known = { ...known, holder: null }
        return { sentence, named: NONE, cited: NONE, doer, subject: null, source: null }
      }
      for (const { kind, body } of mentions) if (body) byKind.set(kind, body)
      const cited: Cited[] = []
      for (const citation of readCitations(sentence, mentions)) {
        const bodies = bodiesOf(citation, known, { sentence, at, mentions })
        if (bodies.length > 0) cited.push(citedBy(citation, bodies))
      }
      const last = mentions.findLast(({ body }) => body !== null)?.body
      known = {
        byKind,
        speaker: cited.at(-1)?.bodies ?? known.speaker,
        named: namedIn(mentions, at) ?? known.named,
        last: last ? [last] : known.last,
        holder: null,
      }
      const bodies: Authority[] = []
      for (const { body } of mentions) if (body) bodies.push(body)
      const first = mentions.find(({ anaphor }) => anaphor === null)
      const subject =
        first && opens(sentence, first, { titles, roles }) && !isStaff(sentence, first) ? first.body : null
      if (cited.length === 0 && (subject !== null || words.verbLast))
        known = { ...known, holder: holderIn(sentence, mentions, roles) }
      return { sentence, named: bodies, cited, doer, subject, source: sourceOf(sentence, mentions) }
    })
  }
}

const NONE: readonly never[] = []

/** A name in parentheses right after a body is only another name of it. */
function sourceOf({ tokens }: Sentence, mentions: readonly Mention[]): Authority | null {
  const last = mentions.at(-1)
  if (!last?.from || tokens[last.from - 1]?.word !== '(' || tokens[last.to]?.word !== ')') return null
  const isName = mentions.some(({ to }) => to === last.from - 1)
  const isEnd = tokens.slice(last.to + 1).every(({ word }) => /^[;.,]$/.test(word))
  return isEnd && !isName ? last.body : null
}

function namedIn(mentions: readonly Mention[], at: number): Known['named'] {
  const body = mentions.find((mention) => mention.body !== null && mention.kind !== 'HOSPITAL')?.body
  return body ? { body, at } : null
}

/** Most tokens between a body and the office of who speaks for it. */
const OFFICE = 3

/** The only body that a sentence names, beside an office of it. */
function holderIn(sentence: Sentence, mentions: readonly Mention[], roles: ReadonlySet<string>): Known['holder'] {
  const [mention, ...more] = mentions.filter(({ body }) => body !== null)
  if (!mention?.body || more.some(({ body }) => body?.code !== mention.body?.code)) return null
  const { tokens, paragraph } = sentence
  const beside = [
    ...tokens.slice(Math.max(0, mention.from - OFFICE), mention.from),
    ...tokens.slice(mention.to, mention.to + OFFICE),
  ]
  return beside.some(({ word }) => roles.has(word)) ? { body: mention.body, paragraph } : null
}

const citedBy = ({ cue, anaphor, cueFrom, cueTo }: Citation, bodies: readonly Authority[]): Cited => ({
  cue,
  bodies,
  isAnaphor: anaphor !== null,
  cueFrom,
  cueTo,
})

/** Where a citation stands. */
interface Where {
  readonly sentence: Sentence
  readonly at: number
  readonly mentions: readonly Mention[]
}

/** The bodies of a citation, or those that its anaphor stands for; none where no such body was named. */
function bodiesOf(citation: Citation, known: Known, { sentence, at, mentions }: Where): readonly Authority[] {
  const { bodies, anaphor } = citation
  if (anaphor === null) return bodies
  if (anaphor === 'OWNER') {
    const owner = mentions.findLast(({ body, from }) => body !== null && from < citation.at)?.body
    return owner ? [owner] : known.last
  }
  if (anaphor !== 'SPEAKER' && anaphor !== 'VIEW') return bodyOf(anaphor, known)
  if (anaphor === 'SPEAKER' && known.holder?.paragraph === sentence.paragraph) return [known.holder.body]
  if (known.speaker.length > 0) return known.speaker
  return known.named && at - known.named.at <= NAMED ? [known.named.body] : []
}

function bodyOf(kind: BodyKind, known: Known): readonly Authority[] {
  const body = known.byKind.get(kind)
  return body ? [body] : []
}

/** A subject stands among the first words of a sentence. */
const OPENING = 8

/** An office named in the first words makes its body the subject ("The head of field operations at the agency"). */
const TITLE = 3

type Titles = Readonly<Record<'titles' | 'roles', ReadonlySet<string>>>

/** Whether nothing but a title and capitalised words stand before a body in its sentence ("The head of the Fuzuli District Executive Power"). */
const opens = ({ tokens, verbatim }: Sentence, { from }: Mention, { titles, roles }: Titles): boolean =>
  from <= OPENING &&
  (tokens.slice(0, TITLE).some(({ word }) => roles.has(word)) ||
    tokens.slice(0, from).every(({ start, word }) => titles.has(word) || isCapitalAt(verbatim, start)))

/** Most tokens between a body and a word for its people. */
const STAFF = 3

/** Whether a body only stands beside a word for the people it employs, whose names are no officials'. */
function staffTest(words: AuthorityWords): (sentence: Sentence, mention: Mention) => boolean {
  const staff = new Set(words.staff)
  return ({ tokens }, { from, to }) => {
    const [first, last] = [Math.max(0, from - STAFF), Math.min(tokens.length, to + STAFF)]
    for (let at = first; at < last; at++) if ((at < from || at >= to) && staff.has(tokens[at]?.word ?? '')) return true
    return false
  }
}
