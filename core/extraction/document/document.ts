import { type Authority, NOT_STATED } from '../../model/authority.ts'
import type { Day } from '../../model/partialDate.ts'
import type { LanguagePack } from '../languages/language.ts'
import type { Sentence } from '../sentences.ts'

/** What a text says as a whole: whether it is in scope, whose statement it is, who is quoted where. */
export interface DocumentReading {
  readonly relevant: boolean
  readonly issuer: Authority
  readonly coIssuers: readonly Authority[]
  readonly issuedOn: Day | null
  /** Sentences that belong to the text itself: no menus, captions, headlines of other articles, legal notices. */
  readonly body: readonly Sentence[]
  readonly attributedTo: (sentence: Sentence) => Authority
}

export interface DocumentInput {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly publishedOn: Day | null
  readonly pack: LanguagePack
}

export function readDocument({ sentences, publishedOn }: DocumentInput): DocumentReading {
  return {
    relevant: sentences.length > 0,
    issuer: NOT_STATED,
    coIssuers: [],
    issuedOn: publishedOn,
    body: sentences,
    attributedTo: () => NOT_STATED,
  }
}
