import type { Authority } from '../../model/authority.ts'
import type { Day } from '../../model/partialDate.ts'
import type { LanguagePack } from '../languages/language.ts'
import type { PlaceWords } from '../places.ts'
import type { Sentence } from '../text/sentences.ts'
import { type Attribution, attributionOf } from './attribution.ts'
import type { AuthorityWords } from './authorityWords.ts'
import { furnitureOf } from './furniture.ts'
import type { FurniturePatterns } from './furnitureLines.ts'
import { issuedOnOf } from './issuedOn.ts'
import { issuersOf } from './issuer.ts'
import { type RelevanceWords, type ScopeReader, scopeReader, type TopicMarks, topicMarks } from './relevance.ts'
import { type VoiceReader, voiceReader } from './speakers.ts'

/** What one language's pack knows of pages and speakers. */
export interface DocumentWords {
  readonly authorities: AuthorityWords
  readonly furniture: FurniturePatterns
  readonly relevance: RelevanceWords
}

/** The same, made ready to read with. */
export interface DocumentReader extends DocumentWords {
  readonly voicesOf: VoiceReader
  readonly scopeOf: ScopeReader
  readonly topicsIn: TopicMarks
  /** Words by which a text speaks of its own author. */
  readonly self: ReadonlySet<string>
}

/** The lexicons of the words join those that `places` is read by. */
export function documentReader(words: DocumentWords, places: PlaceWords): DocumentReader {
  const group = places.words
  const topicsIn = topicMarks(words.relevance, group)
  return {
    ...words,
    voicesOf: voiceReader(words.authorities, group),
    self: new Set(words.authorities.self),
    topicsIn,
    scopeOf: scopeReader(topicsIn, places, words.relevance.isHome),
  }
}

/** What a text says as a whole: whether it is in scope, whose statement it is, who is quoted where. */
export interface DocumentReading extends Attribution {
  /** Whether the text can carry a statement in scope: it does where a claim is found. */
  readonly relevant: boolean
  /** Whether it carries one even where no claim is found. */
  readonly relevantAlone: boolean
  readonly issuer: Authority
  readonly coIssuers: readonly Authority[]
  readonly issuedOn: Day | null
  /** Sentences that belong to the text itself and to Azerbaijan: no menus, captions, headlines of other articles, legal notices. */
  readonly body: readonly Sentence[]
}

export interface DocumentInput {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly publishedOn: Day | null
  readonly pack: LanguagePack
}

/** So many lines of a page can head it with the name of the body whose figures follow: "ANAMA | Weekly data". */
const HEADINGS = 2
/** So many at its end can sign it. */
const CLOSING = 4

export function readDocument({ sentences, publishedOn, pack }: DocumentInput): DocumentReading {
  const { authorities, furniture, voicesOf, scopeOf } = pack.document
  const aside = furnitureOf(sentences, furniture)
  const own = sentences.filter((sentence) => !aside.has(sentence.index))
  // In turns with what is read of each sentence this takes longer: the code of both does not stay near the processor.
  for (const sentence of own) pack.words.foundInSentence.of(sentence)
  const voices = voicesOf(own)
  const speaksOfSelf = (sentence: Sentence): boolean =>
    !sentence.folded.includes('"') && pack.words.holds(sentence, pack.document.self)
  const scope = scopeOf(voices)
  const { issuer, coIssuers } = issuersOf(voices, authorities, {
    head: sentences.slice(0, HEADINGS),
    headings: () => voicesOf(sentences.slice(0, HEADINGS)),
    closing: () => voicesOf(sentences.slice(-CLOSING)),
    speaksOfSelf,
  })
  return {
    relevant: scope.isPossible,
    relevantAlone: scope.isCertain,
    issuer,
    coIssuers,
    issuedOn: issuedOnOf({ sentences, voices, issuer, publishedOn, pack }),
    body: own.filter((sentence) => !scope.isElsewhere(sentence)),
    ...attributionOf(voices, issuer, speaksOfSelf, pack.grammar.partJoints),
  }
}
