import type { Outcome, Population } from '../../model/casualties.ts'
import type { Claim } from '../../model/claim.ts'
import type { OrdnanceType } from '../../model/ordnance.ts'
import type { Stated } from './bounds.ts'

/** What a number counts: people of a group with an outcome, ordnance of a type, or land. */
export type QuantityName = `${Population}-${Outcome}` | OrdnanceType | 'HECTARES'

export interface Quantity extends Stated {
  readonly of: QuantityName
}

/** Numbers below this are in every second text, and mark no figure. */
export const TELLING = 10

/** Whether all whom the narrower number counts are in the wider one too: of everyone or of all harmed, the other side being the same. */
export function isWider(wider: QuantityName, narrower: QuantityName): boolean {
  const [[group, outcome], [part, fate]] = [wider.split('-'), narrower.split('-')]
  if (wider === narrower || outcome === undefined || fate === undefined) return false
  return (group === 'EVERYONE' && outcome === fate) || (outcome === 'CASUALTY' && group === part)
}

/** The numbers of a claim that counts people, ordnance or land; none of other kinds. */
export function quantitiesOf<E>(claim: Claim<E>): Quantity[] {
  switch (claim.kind) {
    case 'CASUALTY_FIGURE':
    case 'ACCIDENT_REPORT':
      return claim.counts.map(({ population, outcome, value, certainty }) => ({
        of: `${population}-${outcome}`,
        value,
        certainty,
      }))
    case 'CLEARANCE_FIGURE':
      return [
        ...(claim.hectares === null
          ? []
          : [{ of: 'HECTARES' as const, value: claim.hectares, certainty: claim.hectaresCertainty ?? 'EXACT' }]),
        ...claim.ordnance.map(({ type, value, certainty }) => ({ of: type, value, certainty })),
      ]
    default:
      return []
  }
}

/** The one number that a claim states for a quantity; null where it states none, or several that differ: one of those is a part. */
export function onlyNumber(quantities: readonly Quantity[], of: QuantityName): Quantity | null {
  const [first, ...others] = quantities.filter((quantity) => quantity.of === of)
  return first && others.every(({ value }) => value === first.value) ? first : null
}

/** Where a claim states several numbers for one thing, the others are parts of the largest. */
export const largestOfEach = (quantities: readonly Quantity[]): Quantity[] =>
  [...new Set(quantities.map(({ of }) => of))].flatMap((of) => {
    const [largest] = quantities.filter((quantity) => quantity.of === of).toSorted((a, b) => b.value - a.value)
    return largest ? [largest] : []
  })
