import type { Fetcher, FetchOutcome, FetchRequest } from '../../../../core/sources/fetching/fetcher.ts'
import type { Listing } from '../../../../core/sources/readers/reader.ts'

export const NOW = '2026-08-10T08:00:00.000Z'

/** A site that gives back what `answer` makes of a request, and a list of what it was asked. */
export function site(answer: (request: FetchRequest) => FetchOutcome): {
  readonly fetcher: Fetcher
  readonly asked: readonly FetchRequest[]
} {
  const asked: FetchRequest[] = []
  const fetcher: Fetcher = {
    fetch(request) {
      asked.push(request)
      return Promise.resolve(answer(request))
    },
  }
  return { fetcher, asked }
}

export function fetched(
  body: string | Uint8Array,
  given: Partial<Extract<FetchOutcome, { kind: 'FETCHED' }>> = {},
): FetchOutcome {
  return {
    kind: 'FETCHED',
    url: 'https://outlet.example/feed',
    moved: false,
    contentType: null,
    validators: { etag: null, lastModified: null },
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    ...given,
  }
}

/** The listing, where something was listed. */
export function listed(listing: Listing): Extract<Listing, { kind: 'LISTED' }> {
  if (listing.kind !== 'LISTED') throw new Error(JSON.stringify(listing))
  return listing
}
