import type { Accident } from '../model/accident.ts'
import type { Comparison } from '../model/discrepancy.ts'
import type { PublicationId } from '../model/id.ts'
import type { Instant } from '../model/partialDate.ts'
import type { Publication, PublicationHistory, Reading, Retrieval, Revision, Withdrawal } from '../model/publication.ts'
import type { StatementRecord } from '../model/statement.ts'
import type { FoldedComparison, TouchedPoints } from './comparisons.ts'
import type { TotalledList } from './keys.ts'
import type { LiveFacts } from './liveFacts.ts'
import type { Row, RowKey } from './rows.ts'

/**
 * A fact that is being worked into the derived records, or was when its run died. It tells all that it takes to store the fact, so that
 * whoever finds its marker can. One fact, one marker: another fact about the same publication must not be taken for done with it.
 */
export type Work = FetchWork | DecisionWork

/** That a revision was fetched at an instant, read by this extractor or a later one. The revision itself is always stored. */
export interface FetchWork {
  readonly publication: PublicationId
  readonly revision: string
  readonly retrievedAt: Instant
  readonly extraction: number
}

/** What was decided on a publication by hand. */
export interface DecisionWork {
  readonly publication: PublicationId
  readonly withdrawal: Withdrawal
}

/**
 * A slot of a derived record: each node of a graph owns one for ever, `STATEMENT#<publication>` or `ACCIDENT#<claim>`, and so does
 * each comparison, `COMPARISON#<its name>`, which is always its own head.
 * It is the head, which holds the record, an alias of its head, or empty (`head` null) where the node is stated no more.
 */
export interface Slot {
  readonly key: string
  /** The clock's value of the pass that wrote it. */
  readonly epoch: number
  readonly head: string | null
  readonly record: StatementRecord | Accident | Comparison | null
  /** Rows it has, and keys of all rows it ever had beside those. */
  readonly rows: readonly RowKey[]
  readonly formerRows: readonly RowKey[]
}

/** Names a cell of totals: the rows of one list that lie in one span, a month (`2023-07`), a year with its months, or `undated`. */
export interface CellKey {
  readonly list: TotalledList
  readonly span: string
}

/** What the rows of a cell's span come to, in groups of those that are alike in all that can be asked for: by days in a month's, by months in a year's. */
export interface Cell extends CellKey {
  readonly groups: readonly object[]
}

/**
 * What ingest writes and reads: facts, slots, rows, cells. Only single-item conditional writes and strongly consistent reads.
 * Every write may be repeated: a write whose answer was lost and that had been applied counts as written.
 * The rules that keep derived records right under crashes and overlap are told in docs/store.md.
 */
export interface FactStore extends LiveFacts {
  /** Leaves the work's marker with the epoch of the pass that answers for it (0 before there is one), unless it has a higher one. */
  markWork(work: Work, epoch: number): Promise<void>
  /** Takes the marker away unless a pass with a higher epoch answers for it. */
  unmarkWork(work: Work, epoch: number): Promise<void>
  /** All markers, those of the earliest facts first. */
  listWork(): Promise<Work[]>

  /** Appends; the same revision again changes nothing. */
  addRevision(revision: Revision): Promise<void>
  revision(publication: PublicationId, id: string): Promise<Revision | null>
  /** Written only over a reading of a lower `extraction`. */
  putReading(publication: PublicationId, revision: string, reading: Reading): Promise<void>
  reading(publication: PublicationId, revision: string): Promise<Reading | null>
  /** All revisions of a publication without their texts, in no order. */
  revisionsOf(publication: PublicationId): Promise<Omit<Revision, 'text'>[]>
  /** Records that the revision was fetched, and makes it the current one unless a later one is (`revisionOrder`). */
  makeCurrent(revision: Omit<Revision, 'text'>): Promise<void>
  /** Records that the current revision was fetched again; false where it is another, none, or was fetched later still: then history changes. */
  seenAgain(revision: Omit<Revision, 'text'>): Promise<boolean>
  /** Holds over earlier decisions on the publication, by `decidedAt`. False where another one holds that is not earlier. */
  decideWithdrawal(publication: PublicationId, withdrawal: Withdrawal): Promise<boolean>
  /** The last decision on the publication; null where none was ever made. */
  withdrawal(publication: PublicationId): Promise<Withdrawal | null>
  /** The publications with the reading of their current revision, in the order asked; null for unknown ones. */
  current(publications: readonly PublicationId[]): Promise<(Publication | null)[]>
  /** All that is known of publications over time, in the order asked; null for unknown ones, and where no revision has been read. */
  histories(publications: readonly PublicationId[]): Promise<(PublicationHistory | null)[]>
  /** Every fetch of a publication, each once, in the order in which they were made: `makeCurrent` records them. */
  retrievalsOf(publication: PublicationId): Promise<Retrieval[]>
  /** Ids of all publications, a page at a time in the store's order. */
  publicationIds(): AsyncIterable<PublicationId>

  /** Blocking rows lead from a key to all publications any revision of which had it. Never removed. */
  addBlocks(publication: PublicationId, keys: readonly string[]): Promise<void>
  publicationsWithBlocks(keys: readonly string[]): Promise<PublicationId[]>

  /** Increments the one clock item and gives its new value. */
  tick(): Promise<number>
  slot(key: string): Promise<Slot | null>
  /** Writes over `seen` only (null: where there is none); false where another item stands there now. */
  putSlot(slot: Slot, seen: Slot | null): Promise<boolean>
  /** Writes the row where its epoch is not higher than `epoch`; without a view it becomes a tombstone. */
  putRow(row: Row, epoch: number): Promise<void>

  /** The rows that stand under these keys, tombstones included, in the order asked; null where there is none. */
  rows(keys: readonly RowKey[]): Promise<(Row | null)[]>

  /** Folds what the rows of this cell show now; a year's from its months' cells and the rows that tell no month. */
  foldCell(key: CellKey): Promise<Cell>
  /** The cell that stands there; null where there is none. */
  cell(key: CellKey): Promise<Cell | null>
  /** Writes the cell where its epoch is lower than `epoch`. */
  putCell(cell: Cell, epoch: number): Promise<void>

  /** What does not agree in the comparisons that these points bear on, folded from what stands now: of each touched year, and of later ones that have points. */
  foldComparisons(touched: TouchedPoints): Promise<readonly FoldedComparison[]>

  /** How far a long undertaking has come: a text that only it understands, null for one that is not under way. */
  progress(undertaking: string): Promise<string | null>
  putProgress(undertaking: string, reached: string | null): Promise<void>
}
