import { NOT_STATED } from '../model/authority.ts'
import type { Day } from '../model/partialDate.ts'
import type { Reading } from '../model/publication.ts'
import { withKeys } from './claimKey.ts'
import { readDocument } from './document/document.ts'
import { languageOf } from './document/language.ts'
import { tellsOfMines } from './document/newsOfMines.ts'
import { factsReader, type SentenceFacts } from './facts.ts'
import { packOf } from './languages/index.ts'
import type { Context, Draft, Match, Rule } from './rule.ts'
import { asWritten, plainTextOf } from './text/plainText.ts'
import { sentencesOf } from './text/sentences.ts'

/** Raised by hand whenever the same text reads differently than before. */
export const EXTRACTION: number = 14

/** What `extract` reads: a reading without the sketch of the wording, which resolution adds. */
export type Extract = Omit<Reading, 'wording'>

export interface ExtractInput {
  /** The day relative dates count from, in Baku time; null leaves them unresolved. */
  readonly publishedOn: Day | null
  /** BCP 47; null: told from the text. */
  readonly language: string | null
}

/** The claims of a text, each with the words that state it. Pure: the same text and input give the same extract. */
export function extract(text: string, input: ExtractInput): Extract {
  const plain = plainTextOf(text)
  if (plain === null) return extractPlain(text, input)
  const read = extractPlain(plain.text, input)
  return { ...read, claims: asWritten(read.claims, plain, text) }
}

function extractPlain(text: string, { publishedOn, language }: ExtractInput): Extract {
  const told = languageOf(text, language)
  const context = contextOf(text, publishedOn, told)
  if (context === null) return nothing(told, publishedOn)
  const drafts = (stagesIn(context).at(-1)?.matches ?? []).map(({ draft }) => onOneLine(draft))
  const { issuer, coIssuers, issuedOn } = context
  if (drafts.length === 0 && !context.relevantAlone && !tellsOfMines(context)) return nothing(told, publishedOn)
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

/** What only words that were wrapped hold. */
const WRAPPED = /[^\S ]|\s{2}/u

/** Words that a claim takes over from its text stand on one line, however the text was wrapped. */
function onOneLine(draft: Draft): Draft {
  const joined = (words: string): string => (WRAPPED.test(words) ? words.replace(/\s+/gu, ' ') : words)
  if ('addressees' in draft) return { ...draft, addressees: [...new Set(draft.addressees.map(joined))] }
  if (!('period' in draft) || draft.period.words === null) return draft
  const words = joined(draft.period.words)
  return words === draft.period.words ? draft : { ...draft, period: { ...draft.period, words } }
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
  const { issuer, coIssuers, issuedOn, attributedTo, citedIn, relevantAlone } = document
  return {
    text,
    publishedOn,
    pack,
    sentences: document.body,
    issuer,
    coIssuers,
    issuedOn,
    attributedTo,
    citedIn,
    relevantAlone,
    // A page that shows its day tells "this morning" by it.
    facts: factsReader(pack, publishedOn ?? issuedOn, sentences),
  }
}

/** What stands after one part of the way from text to claims: after the rules, then after each refiner. */
export interface Stage {
  readonly name: string
  readonly matches: readonly Match[]
}

/** How the claims of a text, in its plain form, came about, stage by stage; none for a text out of scope. */
export function explain(text: string, { publishedOn, language }: ExtractInput): readonly Stage[] {
  const plain = plainTextOf(text)?.text ?? text
  const context = contextOf(plain, publishedOn, languageOf(plain, language))
  return context === null ? [] : stagesIn(context)
}

/** What the pack's rules read, in the order of the text, and what each of its refiners makes of it. */
function stagesIn(context: Context): readonly Stage[] {
  const { rules, documentRules, refiners } = context.pack
  const matches = [...readIn(context, rules), ...documentRules.flatMap((rule) => rule.readAll(context))].toSorted(
    (a, b) => a.sentence.index - b.sentence.index,
  )
  const stages: Stage[] = [{ name: 'rules', matches }]
  for (const { name, refine } of refiners) stages.push({ name, matches: refine(stages.at(-1)?.matches ?? [], context) })
  return stages
}

/**
 * What all sentences are read for before the rules ask for it, one after the other: in turns for each sentence they take longer,
 * since the code of all of them does not stay near the processor.
 */
const FACTS: readonly ((facts: SentenceFacts) => unknown)[] = [
  ({ times }) => times,
  ({ clause }) => clause,
  ({ people }) => people,
]

/** Rule by rule, each in the order of the text. */
function readIn(context: Context, rules: readonly Rule[]): readonly Match[] {
  const matches: Match[] = []
  const { sentences, facts } = context
  for (const read of FACTS) for (const sentence of sentences) read(facts(sentence))
  for (const rule of rules)
    for (const sentence of sentences) for (const match of rule.read(sentence, context)) matches.push(match)
  return matches
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
