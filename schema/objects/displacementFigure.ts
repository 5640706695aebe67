import { ClaimRef, DisplacementFigureRef, NodeRef } from '../refs.ts'
import { CertaintyEnum } from './certainty.ts'

DisplacementFigureRef.implement({
  description: 'People displaced, or kept from returning.',
  interfaces: [NodeRef, ClaimRef],
  fields: (t) => ({
    people: t.int({ description: 'How many, as stated.', resolve: ({ claim }) => claim.people }),
    certainty: t.field({
      type: CertaintyEnum,
      description: 'How the text qualifies the number.',
      resolve: ({ claim }) => claim.certainty,
    }),
  }),
})
