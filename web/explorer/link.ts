/** What a link to the explorer opens, as GraphQL over HTTP writes it into an address. */
export interface Shared {
  readonly query?: string
  readonly variables?: string
}

/** Longer addresses are refused on their way, by this server too. */
const LONGEST = 8_000

/** What the search part of an address shares. */
export function readLink(search: string): Shared {
  const asked = new URLSearchParams(search)
  const [query, variables] = [asked.get('query'), asked.get('variables')]
  return { ...(query && { query }), ...(variables && { variables }) }
}

/** The search part that shares a tab; none for a tab that is empty, or too long for an address. */
export function linkTo({
  query,
  variables,
}: {
  readonly query: string | null
  readonly variables?: string | null
}): string {
  if (!query) return ''
  const search = `?${new URLSearchParams({ query, ...(variables && { variables }) })}`
  return search.length > LONGEST ? '' : search
}
