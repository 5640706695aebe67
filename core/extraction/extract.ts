import { NOT_STATED } from '../model/authority.ts'
import type { Day } from '../model/partialDate.ts'
import type { Reading } from '../model/publication.ts'
import { withKeys } from './claimKey.ts'
import { readDocument } from './document/document.ts'
import { languageOf } from './document/language.ts'
import { factsReader } from './facts.ts'
import { packOf } from './languages/index.ts'
import type { Context, Match } from './rule.ts'
import { sentencesOf } from './sentences.ts'

/** Raised by hand whenever the same text reads differently than before. */
export const EXTRACTION: number = 1

/** What `extract` reads: a reading without the sketch of the wording, which resolution adds. */
export type Extract = Omit<Reading, 'wording'>

export interface ExtractInput {
  /** The day relative dates count from, in Baku time; null leaves them unresolved. */
  readonly publishedOn: Day | null
  /** BCP 47; null: told from the text. */
  readonly language: string | null
}

/** The claims of a text, each with the words that state it. Pure: the same text and input give the same extract. */
export function extract(text: string, { publishedOn, language }: ExtractInput): Extract {
  const told = languageOf(text, language)
  const context = contextOf(text, publishedOn, told)
  if (context === null) return nothing(told, publishedOn)
  const drafts = matchesIn(context).map((match) => match.draft)
  const { issuer, coIssuers, issuedOn } = context
  if (drafts.length === 0 && !context.relevantAlone) return nothing(told, publishedOn)
  return {
    extraction: EXTRACTION,
    language: told,
    relevant: true,
    issuer,
    coIssuers,
    issuedOn,
    claims: withKeys(drafts),
  }
}

interface Scoped extends Context {
  /** Whether the text is in scope even without a claim. */
  readonly relevantAlone: boolean
}

function contextOf(text: string, publishedOn: Day | null, language: string): Scoped | null {
  const pack = packOf(language)
  if (pack === null) return null
  const sentences = sentencesOf(text)
  const document = readDocument({ text, sentences, publishedOn, pack })
  if (!document.relevant) return null
  const { issuer, coIssuers, issuedOn, attributedTo, relevantAlone } = document
  return {
    text,
    publishedOn,
    pack,
    sentences: document.body,
    issuer,
    coIssuers,
    issuedOn,
    attributedTo,
    relevantAlone,
    facts: factsReader(pack, publishedOn, sentences),
  }
}

/** What the pack's rules read, after its refiners, in the order of the text. */
function matchesIn(context: Context): readonly Match[] {
  const { rules, documentRules, refiners } = context.pack
  const read = [
    ...context.sentences.flatMap((sentence) => rules.flatMap((rule) => rule.read(sentence, context))),
    ...documentRules.flatMap((rule) => rule.readAll(context)),
  ].toSorted((a, b) => a.sentence.index - b.sentence.index)
  return refiners.reduce<readonly Match[]>((matches, refiner) => refiner.refine(matches, context), read)
}

function nothing(language: string, publishedOn: Day | null): Extract {
  return {
    extraction: EXTRACTION,
    language,
    relevant: false,
    issuer: NOT_STATED,
    coIssuers: [],
    issuedOn: publishedOn,
    claims: [],
  }
}
