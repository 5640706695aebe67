import { placeByCode } from '../../core/model/places.ts'
import type { AccidentDimension, AccidentTotal } from '../../core/model/totals.ts'
import { builder, enumOf } from '../builder.ts'
import { dimensionsOf, totalsCost } from '../dimensions.ts'
import { PlaceRef } from '../refs.ts'
import { AccidentFilterInput, accidentFilterOf } from './accidentFilter.ts'
import { IntRangeType } from './intRange.ts'
import { OrdnanceTypeEnum } from './ordnance.ts'
import { commonPlaces } from './placeIds.ts'

const AccidentDimensionEnum = enumOf<AccidentDimension>('AccidentDimension', 'What accidents can be counted by.', {
  YEAR: 'The year in which it happened.',
  MONTH: 'The month in which it happened; unknown where only the year is told.',
  PLACE: 'Its own place, the most precise one told: places inside one another are rows apart.',
  ORDNANCE_TYPE: 'What exploded, as precisely as a report says: MINE is a mine of a type that is not stated.',
})

const AccidentTotalType = builder.objectRef<AccidentTotal>('AccidentTotal').implement({
  description:
    'Accidents counted. Dimensions that were not asked for are null; so is a dimension that the counted records leave unknown.',
  fields: (t) => ({
    period: t.expose('period', {
      type: 'PartialDate',
      nullable: true,
      description: 'The year (2023) or month (2023-07).',
    }),
    place: t.field({
      type: PlaceRef,
      nullable: true,
      description: 'Where they happened.',
      resolve: ({ place }) => (place === null ? null : placeByCode(place)),
    }),
    ordnanceType: t.expose('ordnanceType', {
      type: OrdnanceTypeEnum,
      nullable: true,
      description: 'What exploded.',
    }),
    accidents: t.exposeInt('accidents', {
      description: 'How many. A report that counts several together is in none of them.',
    }),
    killed: t.expose('killed', {
      type: IntRangeType,
      description:
        'Sums of the lowest and of the highest stated numbers; an accident for which none is stated adds nothing.',
    }),
    injured: t.expose('injured', { type: IntRangeType, description: 'The same for people injured.' }),
    casualties: t.expose('casualties', {
      type: IntRangeType,
      description: 'The same for people killed or injured.',
    }),
  }),
})

const totalsArgs = builder.args((t) => ({
  by: t.field({
    type: [AccidentDimensionEnum],
    required: true,
    defaultValue: ['YEAR'],
    description: 'Up to two dimensions, of which one at most is a time.',
  }),
  filter: t.field({ type: AccidentFilterInput, description: 'Which accidents.' }),
}))

builder.queryField('accidentTotals', (t) =>
  t.field({
    type: [AccidentTotalType],
    description:
      "Accidents counted by up to two dimensions, of which one at most is a time; by none: one row, the count for a table's head. By PLACE: each accident in the row of its own place. Earliest first.",
    args: totalsArgs,
    complexity: ({ by }) => totalsCost(by),
    resolve: (_, { by, filter }, { store }) => {
      const [dimensions, asked] = [dimensionsOf(by), accidentFilterOf(filter)]
      return store.accidentTotals(dimensions, asked)
    },
  }),
)

builder.objectField(PlaceRef, 'accidentTotals', (t) =>
  t.field({
    type: [AccidentTotalType],
    description: 'Accidents in it and in the places inside it, counted as by Query.accidentTotals.',
    args: totalsArgs,
    complexity: ({ by }) => totalsCost(by),
    resolve: (place, { by, filter }, { store }) => {
      const [dimensions, asked] = [dimensionsOf(by), accidentFilterOf(filter)]
      return store.accidentTotals(dimensions, { ...asked, place: commonPlaces(place.code, asked.place) })
    },
  }),
)
