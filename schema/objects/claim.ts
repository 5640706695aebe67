import type { Evidence } from '../../core/model/claim.ts'
import type { StatedClaim } from '../../core/model/statement.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageArgs } from '../connections.ts'
import type { Context } from '../context.ts'
import { evidenceCost } from '../costs.ts'
import { globalIdOf } from '../globalId.ts'
import { EVIDENCE_DEFAULT } from '../limits.ts'
import { CLAIM_TYPES, claimNode, statementOfClaim } from '../nodes.ts'
import { AuthorityRef, ClaimConnection, ClaimRef, NodeRef, StatementRef } from '../refs.ts'
import { ClaimFilterInput, ClaimKindEnum, claimFilterOf } from './claimFilter.ts'
import { EvidenceType, evidenceOf } from './evidence.ts'

ClaimRef.implement({
  description: `Something a statement asserts, attributed and never endorsed. Publications that give the same values, period and attribution
share a claim; one that differs in any of them makes a claim of its own.`,
  interfaces: [NodeRef],
  resolveType: ({ claim }) => CLAIM_TYPES[claim.kind],
  fields: (t) => ({
    id: t.id({
      description: 'Made of its earliest publication and of what names the claim in it, not of its numbers.',
      resolve: ({ id, claim }) => globalIdOf(CLAIM_TYPES[claim.kind], id),
    }),
    kind: t.field({ type: ClaimKindEnum, description: 'What it asserts.', resolve: ({ claim }) => claim.kind }),
    statement: t.field({
      type: StatementRef,
      description: 'The statement that makes it.',
      resolve: ({ stated }) => statementOfClaim(stated),
    }),
    attributedTo: t.field({
      type: AuthorityRef,
      description: 'Whose assertion it is: the issuer, or the body that the text cites for it.',
      resolve: ({ claim }) => claim.attributedTo,
    }),
    evidence: t.field({
      type: [EvidenceType],
      description: 'At least one for each publication that carries it, one a sentence where it is told over several.',
      args: {
        publication: t.arg.id({ description: 'Only those of this publication.' }),
        first: t.arg.int({ defaultValue: EVIDENCE_DEFAULT, description: 'Sentences at most, 1 to 100.' }),
      },
      complexity: ({ first }) => evidenceCost(first),
      resolve: ({ stated }, args, context) => {
        const whole = () => wholeEvidence(stated, context)
        const atHand = { evidence: stated.claim.evidence, clipped: stated.clipped, whole }
        return evidenceOf(args, EVIDENCE_DEFAULT, atHand, context)
      },
    }),
  }),
})

builder.queryField('claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'Claims of every kind, newest statement first.',
    args: { filter: t.arg({ type: ClaimFilterInput, description: 'Which of them.' }), ...pageArgs },
    resolve: (_, args, { store }) => {
      const filter = claimFilterOf(args.filter)
      return connectionOf({
        list: 'Query.claims',
        filter,
        args,
        read: (page) => store.listClaims(filter, page),
        nodeOf: (stated) => claimNode(stated),
      })
    },
  }),
)

/** Where nothing states the claim any more, the sentences that a list's row holds did when it was listed. */
async function wholeEvidence(stated: StatedClaim, { loaders }: Context): Promise<readonly Evidence[]> {
  const whole = await loaders.claim.load(stated.id)
  return (whole ?? stated).claim.evidence
}
