import type { FetchOutcome } from '../fetching/fetcher.ts'
import type { Listing, ListingFault } from './reader.ts'

export type Fetched = Extract<FetchOutcome, { kind: 'FETCHED' }>

export const failed = (fault: ListingFault, reason: string): Extract<Listing, { kind: 'FAILED' }> => ({
  kind: 'FAILED',
  fault,
  reason,
  notBefore: null,
})

/** What it means for a listing that nothing was fetched. */
export function unfetched(outcome: Exclude<FetchOutcome, Fetched>): Listing {
  if (outcome.kind === 'NOT_MODIFIED') return { kind: 'UNCHANGED' }
  if (outcome.kind === 'GONE')
    return failed('GONE', `the site says that there is nothing at the listing's address (${outcome.status})`)
  return outcome
}
