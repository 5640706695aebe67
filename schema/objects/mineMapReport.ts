import type { MineMapStatus } from '../../core/model/claim.ts'
import { enumOf } from '../builder.ts'
import { listCost } from '../costs.ts'
import { ClaimRef, MineMapReportRef, NodeRef, PlaceRef } from '../refs.ts'
import { CertaintyEnum } from './certainty.ts'
import { knownPlaces } from './placeIds.ts'

const MineMapStatusEnum = enumOf<MineMapStatus>('MineMapStatus', 'What is said of minefield maps.', {
  HANDED_OVER: 'They were given.',
  NOT_PROVIDED: 'They were not given.',
  INACCURATE: 'They were given, and found wrong or incomplete.',
})

MineMapReportRef.implement({
  description: 'Minefield maps handed over, withheld or assessed.',
  interfaces: [NodeRef, ClaimRef],
  fields: (t) => ({
    status: t.field({
      type: MineMapStatusEnum,
      description: 'What is said of them.',
      resolve: ({ claim }) => claim.status,
    }),
    places: t.field({
      type: [PlaceRef],
      description: 'What they cover, as far as it is said.',
      complexity: listCost(1),
      resolve: ({ claim }) => knownPlaces(claim.places),
    }),
    mines: t.int({
      nullable: true,
      description: 'Mines the maps record, where stated.',
      resolve: ({ claim }) => claim.mines,
    }),
    minesCertainty: t.field({
      type: CertaintyEnum,
      nullable: true,
      description: 'How the text qualifies `mines`; null where it states none.',
      resolve: ({ claim }) => claim.minesCertainty,
    }),
    accuracyPercent: t.float({
      nullable: true,
      description: 'Share of the maps found accurate, 0 to 100.',
      resolve: ({ claim }) => claim.accuracyPercent,
    }),
    accuracyCertainty: t.field({
      type: CertaintyEnum,
      nullable: true,
      description: 'How the text qualifies `accuracyPercent`; null where it states none.',
      resolve: ({ claim }) => claim.accuracyCertainty,
    }),
  }),
})
