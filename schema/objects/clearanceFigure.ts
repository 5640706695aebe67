import { listCost } from '../costs.ts'
import { ClaimRef, ClearanceFigureRef, NodeRef, PlaceRef } from '../refs.ts'
import { CertaintyEnum } from './certainty.ts'
import { OrdnanceCountType } from './ordnance.ts'
import { PeriodType } from './period.ts'
import { knownPlaces } from './placeIds.ts'

ClearanceFigureRef.implement({
  description: 'Land cleared (IMAS 04.10: clearance, not land release as a whole) and ordnance found over a period.',
  interfaces: [NodeRef, ClaimRef],
  fields: (t) => ({
    period: t.field({ type: PeriodType, description: 'The time it covers.', resolve: ({ claim }) => claim.period }),
    places: t.field({
      type: [PlaceRef],
      description: 'Where, as far as it is said.',
      complexity: listCost(1),
      resolve: ({ claim }) => knownPlaces(claim.places),
    }),
    hectares: t.float({
      nullable: true,
      description: 'Area cleared, in hectares.',
      resolve: ({ claim }) => claim.hectares,
    }),
    hectaresCertainty: t.field({
      type: CertaintyEnum,
      nullable: true,
      description: 'How the text qualifies the area; null where it states none.',
      resolve: ({ claim }) => claim.hectaresCertainty,
    }),
    ordnance: t.field({
      type: [OrdnanceCountType],
      description: 'What was found, by type.',
      complexity: listCost(3),
      resolve: ({ claim }) => claim.ordnance,
    }),
  }),
})
