import type { Day } from '../model/partialDate.ts'

/** Publications in the order that decides who comes first: by day of publication, undated last, then by address. */
export function byPublication(
  a: { readonly publishedOn: Day | null; readonly url: string },
  b: { readonly publishedOn: Day | null; readonly url: string },
): number {
  const [dayA, dayB] = [a.publishedOn ?? '9999', b.publishedOn ?? '9999']
  if (dayA !== dayB) return dayA < dayB ? -1 : 1
  return a.url < b.url ? -1 : a.url > b.url ? 1 : 0
}
