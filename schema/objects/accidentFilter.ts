import type { AccidentFilter } from '../../core/store/store.ts'
import { builder } from '../builder.ts'
import { askedValues, NARROWING } from '../filterLists.ts'
import { PopulationEnum } from './casualtyCount.ts'
import { DateRangeInput, rangeOf } from './dateRange.ts'
import { OrdnanceTypeEnum } from './ordnance.ts'
import { placesOf } from './placeIds.ts'

export const AccidentFilterInput = builder.inputType('AccidentFilter', {
  description: `Which accidents. ${NARROWING}`,
  fields: (t) => ({
    occurred: t.field({ type: DateRangeInput, description: 'When it happened.' }),
    place: t.idList({ description: 'Ids of places: in any of these or in the places inside them.' }),
    ordnanceType: t.field({
      type: [OrdnanceTypeEnum],
      description: 'By any of these; MINE and EXPLOSIVE_ORDNANCE take the narrower types in.',
    }),
    population: t.field({ type: [PopulationEnum], description: 'Whose reports name any of these groups.' }),
  }),
})

/** The filter as the store takes it. */
export const accidentFilterOf = (
  filter: typeof AccidentFilterInput.$inferInput | null | undefined,
): AccidentFilter => ({
  occurred: rangeOf(filter?.occurred),
  place: placesOf(filter?.place),
  ordnanceType: askedValues(filter?.ordnanceType),
  population: askedValues(filter?.population),
})
