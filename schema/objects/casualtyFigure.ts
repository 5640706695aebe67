import { listCost } from '../costs.ts'
import { CasualtyCountRef, CasualtyFigureRef, ClaimRef, NodeRef, PlaceRef } from '../refs.ts'
import { countsOf } from './casualtyCount.ts'
import { PeriodType } from './period.ts'
import { knownPlaces } from './placeIds.ts'

CasualtyFigureRef.implement({
  description:
    'A total of people killed or injured over a period, as stated; sums that the text leaves unsaid are not in it.',
  interfaces: [NodeRef, ClaimRef],
  fields: (t) => ({
    period: t.field({ type: PeriodType, description: 'The time it covers.', resolve: ({ claim }) => claim.period }),
    places: t.field({
      type: [PlaceRef],
      description: 'Where, as far as it is said.',
      complexity: listCost(1),
      resolve: ({ claim }) => knownPlaces(claim.places),
    }),
    counts: t.field({
      type: [CasualtyCountRef],
      description: 'Its numbers, in the order of the text.',
      complexity: listCost(3),
      resolve: (node) => countsOf(node, node.claim.counts),
    }),
  }),
})
