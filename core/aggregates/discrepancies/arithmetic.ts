import { OUTCOMES, POPULATIONS } from '../../model/casualties.ts'
import type { Citation, Claim } from '../../model/claim.ts'
import { type Discrepancy, discrepancyIdOf } from '../../model/discrepancy.ts'
import type { ToldClaim } from '../../model/statement.ts'
import { boundsOf, exclude, sumOf } from './bounds.ts'
import { namesAnotherGroup } from './partialLists.ts'
import { onlyNumber, type Quantity, type QuantityName, quantitiesOf } from './quantities.ts'
import { countAsStated, listed, plainly } from './wording.ts'

/** A total and the parts that make it up without overlapping. */
interface Split {
  readonly name: 'OUTCOMES' | 'GROUPS' | 'TYPES'
  readonly total: QuantityName
  readonly parts: readonly QuantityName[]
  /** Whether nothing can be in the total beside these parts: then they must come to it, else not to more. */
  readonly isWhole: (claim: Claim<Citation>) => boolean
}

const SPLITS: readonly Split[] = [
  ...POPULATIONS.map(
    (group): Split => ({
      name: 'OUTCOMES',
      total: `${group}-CASUALTY`,
      parts: [`${group}-KILLED`, `${group}-INJURED`],
      isWhole: (claim) => claim.kind === 'CASUALTY_FIGURE',
    }),
  ),
  ...OUTCOMES.map(
    (outcome): Split => ({
      name: 'GROUPS',
      total: `EVERYONE-${outcome}`,
      parts: [`CIVILIAN-${outcome}`, `MILITARY-${outcome}`],
      isWhole: (claim) => claim.kind === 'CASUALTY_FIGURE' && !namesAnotherGroup(claim),
    }),
  ),
  {
    name: 'TYPES',
    total: 'MINE',
    parts: ['ANTI_PERSONNEL_MINE', 'ANTI_VEHICLE_MINE'],
    isWhole: () => true,
  },
  {
    name: 'TYPES',
    total: 'EXPLOSIVE_ORDNANCE',
    parts: ['ANTI_PERSONNEL_MINE', 'ANTI_VEHICLE_MINE', 'UNEXPLODED_ORDNANCE'],
    isWhole: () => false,
  },
  {
    name: 'TYPES',
    total: 'EXPLOSIVE_ORDNANCE',
    parts: ['MINE', 'UNEXPLODED_ORDNANCE'],
    isWhole: () => false,
  },
]

/**
 * ARITHMETIC: totals of a claim that the parts stated beside them cannot come to, whatever their certainty words leave open.
 * Every part must be stated, once.
 */
export const arithmeticIn = (stated: ToldClaim): Discrepancy[] => {
  const found = SPLITS.flatMap((split) => discrepancyOf(stated, split))
  return [...new Map(found.map((discrepancy) => [discrepancy.id, discrepancy])).values()]
}

function discrepancyOf({ id, claim, issuedOn }: ToldClaim, split: Split): Discrepancy[] {
  const quantities = quantitiesOf(claim)
  const total = onlyNumber(quantities, split.total)
  const parts = split.parts.map((part) => onlyNumber(quantities, part)).filter((part) => part !== null)
  if (!total || parts.length < split.parts.length) return []
  const [whole, sum] = [boundsOf(total), sumOf(parts.map(boundsOf))]
  if (!exclude(whole, sum) || (sum.low <= whole.high && !split.isWhole(claim))) return []
  const against = parts.reduce((added, { value }) => added + value, 0)
  return [
    {
      id: discrepancyIdOf(id, 'ARITHMETIC', split.total, split.name),
      kind: 'ARITHMETIC',
      explanation: explanationOf(total, parts, against),
      asOf: issuedOn,
      value: total.value,
      against,
      claims: [id],
      authorities: [claim.attributedTo.code],
    },
  ]
}

const explanationOf = (total: Quantity, parts: readonly Quantity[], sum: number): string =>
  `Stated are ${countAsStated(total, total.of)}; the ${listed(parts.map((part) => countAsStated(part, part.of)))} stated with it come to ${plainly(sum)}.`
