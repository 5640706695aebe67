import { placeByCode } from '../../core/model/places.ts'
import { listCost } from '../costs.ts'
import { accidentNode } from '../nodes.ts'
import { AccidentRef, AccidentReportRef, CasualtyCountRef, ClaimRef, NodeRef, PlaceRef } from '../refs.ts'
import { countsOf } from './casualtyCount.ts'
import { OrdnanceTypeEnum } from './ordnance.ts'

AccidentReportRef.implement({
  description: 'What one statement says of one accident.',
  interfaces: [NodeRef, ClaimRef],
  fields: (t) => ({
    accident: t.field({
      type: AccidentRef,
      nullable: true,
      description: 'The accident it tells of; null where it counts several together, which no Accident is made of.',
      resolve: async ({ stated, claim }, _, { loaders }) => {
        const accident = claim.accidentCount === 1 ? await loaders.accident.load(stated.id) : null
        return accident && accidentNode(accident)
      },
    }),
    accidentCount: t.int({
      nullable: true,
      description: 'How many accidents it counts together; null where it counts several and does not say how many.',
      resolve: ({ claim }) => claim.accidentCount,
    }),
    occurredOn: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When it happened, as precisely as it is said.',
      resolve: ({ claim }) => claim.occurredOn,
    }),
    place: t.field({
      type: PlaceRef,
      nullable: true,
      description: 'The district where it is known, else the region.',
      resolve: ({ claim }) => (claim.place === null ? null : placeByCode(claim.place)),
    }),
    locality: t.string({
      nullable: true,
      description: 'Village, town or road as the text names it.',
      resolve: ({ claim }) => claim.locality,
    }),
    ordnanceType: t.field({
      type: OrdnanceTypeEnum,
      description: 'What exploded, as stated.',
      resolve: ({ claim }) => claim.ordnanceType,
    }),
    counts: t.field({
      type: [CasualtyCountRef],
      description: 'Its numbers of people harmed, in the order of the text.',
      complexity: listCost(3),
      resolve: (node) => countsOf(node, node.claim.counts),
    }),
  }),
})
