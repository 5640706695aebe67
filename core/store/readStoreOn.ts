import { claimIdOf, publicationOf } from '../model/id.ts'
import type { StatedClaim } from '../model/statement.ts'
import { readChangePage } from './changePages.ts'
import { readClaimPage } from './claimPages.ts'
import { discrepanciesAt, discrepanciesOf } from './discrepanciesOf.ts'
import { readDiscrepancyPage } from './discrepancyPages.ts'
import { claimsAt, formerClaims } from './formerClaims.ts'
import { fetchOf } from './items/fetch.ts'
import { runOf } from './items/run.ts'
import { accidentOf, statementOf } from './items/slot.ts'
import { accidentSlot, fetchKey, runKey, statementSlot } from './keys.ts'
import { readListingPage } from './listingPages.ts'
import { ACCIDENTS, publicationListing, STATEMENTS } from './listings.ts'
import { itemsOf, publicationCards, standingAt } from './publicationCards.ts'
import { revisionCards } from './revisionCards.ts'
import { readSeriesPage } from './seriesPages.ts'
import { headsOf } from './slotHeads.ts'
import type { ReadStore } from './store.ts'
import type { Item, Table } from './table.ts'
import { readAccidentTotals, readClearanceTotals, readStatementTotals } from './totals.ts'

/** Sort keys of a record that has a row in a list. */
const RECORD_POSITIONS = /^(?:\d{4}(?:-\d\d){0,2})?#[\w.-]+$/
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

  /** Of what stands at another address now, the claim of the same name there. */
  async function claims(ids: readonly string[]): Promise<(StatedClaim | null)[]> {
    const carriers = await statements(ids.map(publicationOf))
    const stated = (id: string, at: number) => carriers[at]?.claims.find((claim) => claim.members.includes(id)) ?? null
    const found = ids.map(stated)
    const lost = ids.filter((_, at) => !found[at] && carriers[at])
    if (lost.length === 0) return found
    const standing = await standingAt(table, lost.map(publicationOf))
    const renamed = new Map(lost.map((id, at) => [id, claimIdOf(standing[at] ?? '', id.split('.')[1] ?? '')]))
    return found.map((claim, at) => claim ?? stated(renamed.get(ids[at] ?? '') ?? '', at))
  }

  return {
    statements,
    publications: (ids) => publicationCards(table, ids.map(bounded)),
    revisions: (publication) => revisionCards(table, bounded(publication)),
    accidents: (ids) => records(ids.map(bounded).map(accidentSlot), accidentOf),
    claims,
    async goneSince(ids) {
      const items = await itemsOf(table, ids.map(bounded).map(fetchKey))
      return items.map((item) => (item ? fetchOf(item).goneAt : null))
    },
    async discrepanciesOf(ids, at) {
      const now = await discrepanciesOf(table, ids, await statements(ids.map(publicationOf)))
      return at === undefined ? now : discrepanciesAt(table, ids, at, now)
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
    formerClaims: (states) => formerClaims(table, states),
    claimsAt: async (ids, at) => claimsAt(table, ids, at, await claims(ids)),
    listClaims: (filter, page) => readClaimPage({ table, filter, page }),
    listClaimChanges: (filter, page) => readChangePage({ table, filter, page }),
    listDiscrepancies: (filter, page) => readDiscrepancyPage({ table, filter, page }),
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
