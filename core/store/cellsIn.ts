import { addDays, firstDay, lastDay } from '../model/partialDate.ts'
import { cellKey, TOTALLED_FAMILIES, type TotalledList, UNDATED } from './keys.ts'
import { yearsOf } from './listingPages.ts'
import { itemsOf } from './publicationCards.ts'
import type { DateRange } from './store.ts'
import type { Table } from './table.ts'
import type { Totalled } from './totalled.ts'

/* Cells are read by their keys. A read by key is charged by 4 KB, which hardly a cell exceeds: totals cost what is asked for, not what is there. */

type Range = DateRange | null | undefined

/** Spans of months or years, both ends included; a missing end is open. */
interface Spans {
  readonly from: string | null
  readonly to: string | null
}

/** The groups of all years that a range reaches into. */
export async function groupsOfYears<G>(table: Table, totalled: Totalled<G>, range: Range): Promise<G[]> {
  const years = await yearsIn(table, totalled.list, {
    from: range?.from ? firstDay(range.from) : null,
    to: range?.to ? lastDay(range.to) : null,
  })
  return groupsIn(table, totalled, years)
}

/** The groups of all years of which a range holds whole months, and those of months that it cuts, by days. */
export async function groupsOfMonths<G>(table: Table, totalled: Totalled<G>, range: Range): Promise<G[]> {
  const { whole, cut } = monthsOf(range)
  const years =
    whole.from !== null && whole.to !== null && whole.from > whole.to ? [] : yearsIn(table, totalled.list, whole)
  return groupsIn(table, totalled, [...(await years), ...cut])
}

/** The whole months of a range, and those of which it holds a part. */
function monthsOf(range: Range): { readonly whole: Spans; readonly cut: readonly string[] } {
  const from = range?.from ? firstDay(range.from) : null
  const to = range?.to ? lastDay(range.to) : null
  if (from !== null && to !== null && from > to) return { whole: { from, to }, cut: [] }
  const [first, last] = [from?.slice(0, 7) ?? null, to?.slice(0, 7) ?? null]
  const fromCut = first !== null && from !== firstDay(first)
  const toCut = last !== null && to !== lastDay(last)
  const cut = [...(fromCut ? [first] : []), ...(toCut ? [last] : [])]
  return {
    whole: {
      from: fromCut ? addDays(lastDay(first), 1).slice(0, 7) : first,
      to: toCut ? addDays(firstDay(last), -1).slice(0, 7) : last,
    },
    cut: [...new Set(cut)],
  }
}

/** The years of a list in these bounds. One year needs no look into the directory; undated rows are in no bounds. */
async function yearsIn(table: Table, list: TotalledList, { from, to }: Spans): Promise<string[]> {
  const [first, last] = [from?.slice(0, 4) ?? null, to?.slice(0, 4) ?? null]
  if (first !== null && first === last) return [first]
  const years = await yearsOf(table, TOTALLED_FAMILIES[list])
  if (first === null && last === null) return years
  return years.filter((year) => year !== UNDATED && (first ?? '') <= year && year <= (last ?? '~'))
}

/** A year that stands in the directory and has no cell is being written for the first time. */
async function groupsIn<G>(table: Table, { list, groupsOf }: Totalled<G>, spans: readonly string[]): Promise<G[]> {
  const items = await itemsOf(
    table,
    spans.map((span) => cellKey(list, span)),
  )
  return items.flatMap((item) => (item ? groupsOf(item) : []))
}
