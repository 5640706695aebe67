import type { Authority } from '../model/authority.ts'
import type { Claim, Span } from '../model/claim.ts'
import type { Day } from '../model/partialDate.ts'
import type { SentenceFacts } from './facts.ts'
import type { LanguagePack } from './languages/language.ts'
import type { Sentence } from './text/sentences.ts'

type WithoutKey<C> = C extends Claim<Span> ? Omit<C, 'key'> : never
/** A claim before it gets its key. */
export type Draft = WithoutKey<Claim<Span>>
export type DraftOf<K extends Draft['kind']> = Extract<Draft, { kind: K }>

/** What one rule read in one sentence. */
export interface Match {
  readonly rule: string
  readonly sentence: Sentence
  readonly draft: Draft
  /** True where the sentence only goes on with what an earlier match of its kind tells ("Of these, 71 died"). */
  readonly continues: boolean
}

/** What rules know of the text beyond one sentence. */
export interface Context {
  readonly text: string
  readonly publishedOn: Day | null
  readonly pack: LanguagePack
  /** All but page furniture, in order. `index` counts in the whole text. */
  readonly sentences: readonly Sentence[]
  readonly issuer: Authority
  readonly coIssuers: readonly Authority[]
  readonly issuedOn: Day | null
  /** The body that a sentence cites, else the issuer; of several the one that its part with the token `at` does. */
  readonly attributedTo: (sentence: Sentence, at?: number) => Authority
  /** The body that the sentence itself cites. */
  readonly citedIn: (sentence: Sentence) => Authority | null
  /** What the words of a sentence mean, each read once. */
  readonly facts: (sentence: Sentence) => SentenceFacts
}

/** Reads one kind of claim in a sentence. Knows nothing of other rules; declines with no matches. */
export interface Rule {
  readonly name: string
  readonly read: (sentence: Sentence, context: Context) => readonly Match[]
}

/** Merges, completes or drops what the rules read. Gets all matches in the order of the text and gives back those that stand. */
export interface Refiner {
  readonly name: string
  readonly refine: (matches: readonly Match[], context: Context) => readonly Match[]
}

/** Reads claims that several sentences tell together. */
export interface DocumentRule {
  readonly name: string
  readonly readAll: (context: Context) => readonly Match[]
}
