import type { OrdnanceCount } from '../../core/model/ordnance.ts'
import type { ClearancePeriod } from '../../core/model/totals.ts'
import type { ClearanceRow } from '../../core/store/store.ts'
import { builder, enumOf } from '../builder.ts'
import { listCost } from '../costs.ts'
import { totalsCost } from '../dimensions.ts'
import { askedValues, NARROWING } from '../filterLists.ts'
import { claimNode, isOfKind } from '../nodes.ts'
import { AuthorityRef, ClearanceFigureRef } from '../refs.ts'
import { asksOnlyFor } from '../selections.ts'
import { AuthorityCodeEnum } from './authority.ts'
import { CertaintyEnum } from './certainty.ts'
import { DateRangeInput, rangeOf } from './dateRange.ts'
import { OrdnanceTypeEnum } from './ordnance.ts'
import { asInt } from './sum.ts'

const ClearancePeriodEnum = enumOf<ClearancePeriod>(
  'ClearancePeriod',
  'The time that a row of clearance totals covers.',
  {
    YEAR: 'A calendar year.',
    MONTH: 'A calendar month.',
  },
)

const OrdnanceTotalType = builder.objectRef<OrdnanceCount>('OrdnanceTotal').implement({
  description: 'Stated numbers of one type of ordnance, added up.',
  fields: (t) => ({
    type: t.expose('type', { type: OrdnanceTypeEnum, description: 'What was counted.' }),
    value: t.int({ description: 'Items.', resolve: ({ value }) => asInt(value) }),
    certainty: t.expose('certainty', {
      type: CertaintyEnum,
      description:
        'That of the least certain figure added. APPROXIMATE where one is at least and another at most so much: their sum is neither.',
    }),
  }),
})

/** Of a figure that was added up, what comes with the total; the rest is read with its statement. */
const AT_HAND: ReadonlySet<string> = new Set([
  ...['__typename', 'id', 'kind', 'attributedTo', 'period', 'places', 'hectares', 'hectaresCertainty', 'ordnance'],
])

const ClearanceTotalType = builder.objectRef<ClearanceRow>('ClearanceTotal').implement({
  description: 'What one authority states to have cleared and found in a year or month.',
  fields: (t) => ({
    period: t.expose('period', { type: 'PartialDate', description: 'The year (2023) or month (2023-07).' }),
    authority: t.expose('authority', { type: AuthorityRef, description: 'Whose figures they are.' }),
    hectares: t.exposeFloat('hectares', { nullable: true, description: 'Null where no figure states an area.' }),
    hectaresCertainty: t.expose('hectaresCertainty', {
      type: CertaintyEnum,
      nullable: true,
      description: 'That of the least certain figure added, as in OrdnanceTotal.',
    }),
    ordnance: t.expose('ordnance', {
      type: [OrdnanceTotalType],
      description:
        'What was found, each type by itself: MINE or EXPLOSIVE_ORDNANCE beside narrower types is their total.',
      complexity: listCost(3),
    }),
    figures: t.field({
      type: [ClearanceFigureRef],
      description: 'The stated figures that were added up.',
      complexity: listCost(5),
      resolve: async ({ figures }, _, { loaders }, info) => {
        const suffices = asksOnlyFor(info, AT_HAND)
        const stated = suffices ? figures : await Promise.all(figures.map(({ id }) => loaders.claim.load(id)))
        // One that is told no more since the total was read is left out.
        return stated
          .filter((claim) => claim !== null)
          .map((claim) => claimNode(claim))
          .filter((node) => isOfKind(node, 'CLEARANCE_FIGURE'))
      },
    }),
  }),
})

const ClearanceFilterInput = builder.inputType('ClearanceFilter', {
  description: `Which figures are added up. ${NARROWING}`,
  fields: (t) => ({
    period: t.field({ type: DateRangeInput, description: 'Whose whole period lies inside.' }),
    attributedTo: t.field({ type: [AuthorityCodeEnum], description: 'Stated by any of these.' }),
  }),
})

builder.queryField('clearanceTotals', (t) =>
  t.field({
    type: [ClearanceTotalType],
    description: `Clearance by authority and year or month. Added up, each quantity by itself, are an authority's figures whose whole period lies in the row's: of overlapping
periods the longer stands, then the earlier; of equal periods the figure for the widest place or scope; a repeated figure counts once; cumulative ones are left out.
Figures of different authorities are never added: their scopes overlap.
Figures that name no body are left out: nobody knows whose they are. Earliest first.`,
    args: {
      by: t.arg({ type: ClearancePeriodEnum, required: true, defaultValue: 'YEAR', description: 'Years or months.' }),
      filter: t.arg({ type: ClearanceFilterInput, description: 'Which figures.' }),
    },
    complexity: ({ by }) => totalsCost([by]),
    resolve: (_, { by, filter }, { store }) =>
      store.clearanceTotals(by, { period: rangeOf(filter?.period), attributedTo: askedValues(filter?.attributedTo) }),
  }),
)
