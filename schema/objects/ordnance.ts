import type { OrdnanceCount, OrdnanceType } from '../../core/model/ordnance.ts'
import { builder, enumOf } from '../builder.ts'
import { CertaintyEnum } from './certainty.ts'

export const OrdnanceTypeEnum = enumOf<OrdnanceType>(
  'OrdnanceType',
  'Explosive ordnance by type, as stated, after IMAS 04.10. A filter for MINE or EXPLOSIVE_ORDNANCE takes the narrower types in.',
  {
    ANTI_PERSONNEL_MINE: 'A mine that a person sets off.',
    ANTI_VEHICLE_MINE: 'Anti-tank mines included.',
    MINE: 'A mine of a type that is not stated.',
    UNEXPLODED_ORDNANCE: 'Ordnance that was fired, dropped or thrown and did not explode.',
    ABANDONED_ORDNANCE: 'Ordnance that was not used, and left behind.',
    SUBMUNITION: 'Unexploded parts of a cluster munition.',
    IMPROVISED_EXPLOSIVE_DEVICE: 'A device made in an improvised manner.',
    EXPLOSIVE_ORDNANCE: 'Any other or unspecified explosive ordnance.',
  },
)

export const OrdnanceCountType = builder.objectRef<OrdnanceCount>('OrdnanceCount').implement({
  description:
    'Counts of one figure can overlap: MINE or EXPLOSIVE_ORDNANCE beside narrower types is their stated total.',
  fields: (t) => ({
    type: t.expose('type', { type: OrdnanceTypeEnum, description: 'What was counted.' }),
    value: t.exposeInt('value', { description: 'Items.' }),
    certainty: t.expose('certainty', { type: CertaintyEnum, description: 'How the text qualifies the number.' }),
  }),
})
