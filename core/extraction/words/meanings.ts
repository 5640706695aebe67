import type { Clause } from './clause.ts'
import type { Meaning } from './terms.ts'

const NO_MEANINGS: ReadonlySet<Meaning['is']> = new Set()

/** What the words of a clause mean, whatever else they tell. */
export function meaningsOf({ marks }: Clause): ReadonlySet<Meaning['is']> {
  if (marks.length === 0) return NO_MEANINGS
  const means = new Set<Meaning['is']>()
  for (const { value } of marks) {
    means.add(value.is)
    if (value.is === 'OUTCOME' && value.event) means.add('EVENT')
    if (value.is === 'EVENT' && value.ordnance) means.add('ORDNANCE')
  }
  return means
}
