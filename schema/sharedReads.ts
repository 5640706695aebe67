import type { ReadStore } from '../core/store/store.ts'

/** Of the store, what is read by a filter. What is read by ids goes through loaders. */
export type SharedReads = Pick<
  ReadStore,
  | 'revisions'
  | 'listStatements'
  | 'listPublications'
  | 'listAccidents'
  | 'listClaims'
  | 'listClaimChanges'
  | 'listDiscrepancies'
  | 'listCasualtySeries'
  | 'accidentTotals'
  | 'statementTotals'
  | 'clearanceTotals'
>

/** Reads of one query: what it asks for twice is read once. */
export const sharedReads = (store: ReadStore): SharedReads => ({
  revisions: once((...asked) => store.revisions(...asked)),
  listStatements: once((...asked) => store.listStatements(...asked)),
  listPublications: once((...asked) => store.listPublications(...asked)),
  listAccidents: once((...asked) => store.listAccidents(...asked)),
  listClaims: once((...asked) => store.listClaims(...asked)),
  listClaimChanges: once((...asked) => store.listClaimChanges(...asked)),
  listDiscrepancies: once((...asked) => store.listDiscrepancies(...asked)),
  listCasualtySeries: once((...asked) => store.listCasualtySeries(...asked)),
  accidentTotals: once((...asked) => store.accidentTotals(...asked)),
  statementTotals: once((...asked) => store.statementTotals(...asked)),
  clearanceTotals: once((...asked) => store.clearanceTotals(...asked)),
})

function once<A extends readonly unknown[], T>(read: (...asked: A) => Promise<T>): (...asked: A) => Promise<T> {
  const answers = new Map<string, Promise<T>>()
  return (...asked) => {
    const key = JSON.stringify(asked)
    const answer = answers.get(key) ?? read(...asked)
    answers.set(key, answer)
    return answer
  }
}
