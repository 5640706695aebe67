import * as v from 'valibot'
import type { PublicationId } from '../model/id.ts'
import type { Reading, Retrieval, Revision, Withdrawal } from '../model/publication.ts'
import type { AgendaItem, FetchRecord, IngestionRun, SourceState } from '../model/source.ts'
import { agendaItemShape, fetchRecordShape, sourceStateShape } from '../store/shapes/live.ts'
import { readingShape, revisionFactsShape } from '../store/shapes/publication.ts'
import { runShape } from '../store/shapes/run.ts'

/** All that is known of one publication and is derived from nothing, without its texts. */
export interface PublicationFacts {
  readonly publication: PublicationId
  /** Those that were read, in the order in which they were first fetched, then of their ids. */
  readonly revisions: readonly {
    /** Fetched for the first time at `retrievedAt`. */
    readonly facts: Omit<Revision, 'text'>
    /** As the newest extractor that was asked read it. */
    readonly reading: Reading
  }[]
  /** Every fetch that gave one of them, in order: what was known when follows from these. Never empty. */
  readonly retrievals: readonly Retrieval[]
  readonly withdrawal: Withdrawal | null
  readonly fetched: FetchRecord | null
}

/** A text of one publication, named by its hash. */
export interface TextFact {
  readonly publication: PublicationId
  readonly textHash: string
  readonly text: string
}

/** What runs over one source left for the next. */
export interface SourceFacts {
  readonly source: string
  /** Latest first. */
  readonly runs: readonly IngestionRun[]
  readonly state: SourceState | null
  readonly agenda: readonly AgendaItem[]
}

const publicationFactsShape: v.GenericSchema<unknown, PublicationFacts> = v.object({
  publication: v.string(),
  revisions: v.array(v.object({ facts: revisionFactsShape, reading: readingShape })),
  retrievals: v.pipe(v.array(v.object({ revision: v.string(), retrievedAt: v.string() })), v.minLength(1)),
  withdrawal: v.nullable(v.object({ reason: v.nullable(v.string()), decidedAt: v.string() })),
  fetched: v.nullable(fetchRecordShape),
})

const textFactShape: v.GenericSchema<unknown, TextFact> = v.object({
  publication: v.string(),
  textHash: v.string(),
  text: v.string(),
})

const sourceFactsShape: v.GenericSchema<unknown, SourceFacts> = v.object({
  source: v.string(),
  runs: v.array(runShape),
  state: v.nullable(sourceStateShape),
  agenda: v.array(agendaItemShape),
})

/** A file of facts, from which a store is restored. A line a publication, text or source, in the order of their ids. */
export interface FactFile<T> {
  readonly name: string
  readonly path: string
  readonly title: string
  readonly about: string
  readonly shape: v.GenericSchema<unknown, T>
}

export const PUBLICATION_FACTS: FactFile<PublicationFacts> = {
  name: 'publication-facts',
  path: 'facts/publications.jsonl',
  title: 'What is known of publications',
  about:
    'Revisions, what was read in each, when each was fetched, decisions to withdraw, and what their addresses answered.',
  shape: publicationFactsShape,
}

export const SOURCE_FACTS: FactFile<SourceFacts> = {
  name: 'source-facts',
  path: 'facts/sources.jsonl',
  title: 'What runs over sources left',
  about: 'Last runs, where the next goes on, and entries that it is to see to.',
  shape: sourceFactsShape,
}

export const TEXTS: FactFile<TextFact> = {
  name: 'texts',
  path: 'facts/texts.jsonl',
  title: 'Texts of publications: not for republication',
  about:
    'Whole texts, which belong to their publishers. They are here so that a store can be restored and read anew by a later ' +
    'extractor. Do not republish this file: every other one is made to be passed on without it.',
  shape: textFactShape,
}
