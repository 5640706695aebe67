import { firstDay, lastDay } from '../../core/model/partialDate.ts'
import type { DateRange } from '../../core/store/store.ts'
import { builder } from '../builder.ts'
import { badInput } from '../errors.ts'

export const DateRangeInput = builder.inputType('DateRange', {
  description:
    'What lies wholly inside: a record known to the year is in a range that holds the year. Undated records are in none.',
  fields: (t) => ({
    from: t.field({ type: 'PartialDate', description: 'Included; 2023-07 begins on the 1st.' }),
    to: t.field({ type: 'PartialDate', description: 'Included; 2023-07 ends on the 31st.' }),
  }),
})

/** The range as the store takes it; null for one without ends, which leaves nothing out. Refused where it ends before it begins. */
export function rangeOf(range: typeof DateRangeInput.$inferInput | null | undefined): DateRange | null {
  const from = range?.from ?? null
  const to = range?.to ?? null
  if (from !== null && to !== null && lastDay(to) < firstDay(from))
    throw badInput(`The range ends with ${to}, before it begins with ${from}. Send the earlier date as \`from\`.`)
  return from === null && to === null ? null : { from, to }
}
