import type { PublicationCard } from '../model/statement.ts'
import { readingCardOf } from './items/reading.ts'
import { currentOf } from './items/revision.ts'
import { runOf } from './items/run.ts'
import { accidentOf, statementOf } from './items/slot.ts'
import { withdrawalOf } from './items/withdrawal.ts'
import {
  accidentSlot,
  currentKey,
  type Key,
  keyText,
  readingKey,
  runKey,
  statementSlot,
  withdrawalKey,
} from './keys.ts'
import { readListingPage } from './listingPages.ts'
import { ACCIDENTS, CLAIMS, publicationListing, STATEMENTS } from './listings.ts'
import { revisionCards } from './revisionCards.ts'
import { readSeriesPage } from './seriesPages.ts'
import { headsOf } from './slotHeads.ts'
import type { ReadStore } from './store.ts'
import type { Item, Table } from './table.ts'
import { readAccidentTotals, readClearanceTotals, readStatementTotals } from './totals.ts'

/** Sort keys of a record that has a row in a list, and of a claim of such a record. */
const RECORD_POSITIONS = /^(?:\d{4}(?:-\d\d){0,2})?#[\w.-]+$/
const CLAIM_POSITIONS = /^(?:\d{4}(?:-\d\d){0,2})?#[\w.-]+#\d{5}#[\w.-]+$/
/** Longer than any id; what is longer is the id of nothing. */
const LONGEST_ID = 300

/** What serving reads, on any table. */
export function readStoreOn(table: Table): ReadStore {
  async function records<T>(slots: readonly string[], recordOf: (head: Item) => T | null): Promise<(T | null)[]> {
    const heads = await headsOf(table, slots)
    const read = new Map([...new Set(heads)].map((head) => [head, head && recordOf(head)]))
    return heads.map((head) => read.get(head) ?? null)
  }
  const statements: ReadStore['statements'] = (ids) => records(ids.map(bounded).map(statementSlot), statementOf)

  return {
    statements,
    publications: (ids) => publicationCards(table, ids.map(bounded)),
    revisions: (publication) => revisionCards(table, bounded(publication)),
    accidents: (ids) => records(ids.map(bounded).map(accidentSlot), accidentOf),
    async claims(ids) {
      const carriers = await statements(ids.map((id) => id.split('.', 1)[0] ?? ''))
      return ids.map((id, at) => carriers[at]?.claims.find((claim) => claim.members.includes(id)) ?? null)
    },
    listStatements: (filter, page) =>
      readListingPage({ table, listing: STATEMENTS, positions: RECORD_POSITIONS, filter, page }),
    listPublications: (filter, page) =>
      readListingPage({
        table,
        listing: publicationListing(filter.relevant !== false),
        positions: RECORD_POSITIONS,
        filter,
        page,
      }),
    listAccidents: (filter, page) =>
      readListingPage({ table, listing: ACCIDENTS, positions: RECORD_POSITIONS, filter, page }),
    listClaims: (filter, page) => readListingPage({ table, listing: CLAIMS, positions: CLAIM_POSITIONS, filter, page }),
    listCasualtySeries: (filter, page) => readSeriesPage({ table, filter, page }),
    accidentTotals: (by, filter) => readAccidentTotals(table, by, filter),
    statementTotals: (by, filter) => readStatementTotals(table, by, filter),
    clearanceTotals: (by, filter) => readClearanceTotals(table, by, filter),
    async lastRuns(sourceIds) {
      const runs = await itemsOf(table, sourceIds.map(runKey))
      return runs.map((item) => item && runOf(item))
    },
  }
}

const bounded = (id: string): string => id.slice(0, LONGEST_ID)

/** In the order of the keys, null for those that do not exist. */
async function itemsOf(table: Table, keys: readonly Key[]): Promise<(Item | null)[]> {
  const found = await table.batchGet(keys, { consistent: false })
  const items = new Map(found.map((item) => [keyText(item), item]))
  return keys.map((key) => items.get(keyText(key)) ?? null)
}

/** Null also for a publication whose reading the answering replica does not have yet. */
async function publicationCards(table: Table, ids: readonly string[]): Promise<(PublicationCard | null)[]> {
  const items = await itemsOf(table, [...ids.map(currentKey), ...ids.map(withdrawalKey)])
  const currents = items.slice(0, ids.length)
  const withdrawals = items.slice(ids.length).map((item) => (item ? withdrawalOf(item).reason : null))
  const revisions = currents.map((item) => item && currentOf(item))
  const keys = revisions.map((revision) => revision && readingKey(revision.publication, revision.id))
  const found = await itemsOf(
    table,
    keys.filter((key) => key !== null),
  )
  const readings = new Map(found.flatMap((item) => (item ? [[keyText(item), readingCardOf(item)] as const] : [])))
  return revisions.map((revision, at) => {
    const key = keys[at]
    const reading = key && readings.get(keyText(key))
    if (!revision || !reading) return null
    const { publication: id, id: _, ...facts } = revision
    const withdrawnFor = withdrawals[at] ?? null
    return { ...facts, id, ...reading, relevant: reading.relevant && withdrawnFor === null, withdrawnFor }
  })
}
