import type { Instant } from '../../core/model/partialDate.ts'
import { builder } from '../builder.ts'
import { type Connection, connectionOf, pageArgs } from '../connections.ts'
import { evidenceCost } from '../costs.ts'
import { badInput } from '../errors.ts'
import { globalIdOf } from '../globalId.ts'
import { EVIDENCE_DEFAULT } from '../limits.ts'
import { CLAIM_TYPES, type ClaimNode, claimNode, claimNodeAt, statementOfClaim } from '../nodes.ts'
import type { PageArguments } from '../pages.ts'
import { AuthorityRef, ClaimConnection, ClaimRef, NodeRef, StatementRef } from '../refs.ts'
import type { SharedReads } from '../sharedReads.ts'
import { wholeClaim } from '../wholeClaim.ts'
import { ClaimFilterInput, ClaimKindEnum, claimFilterOf } from './claimFilter.ts'
import { EvidenceType, evidenceOf } from './evidence.ts'
import { CHANGED_SINCE, KNOWN_AT } from './knownAt.ts'

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
      resolve: (node, args, context) => {
        const { stated } = node
        const whole = async () => (await wholeClaim(node, context)).evidence
        const atHand = { evidence: stated.claim.evidence, clipped: stated.clipped, whole }
        return evidenceOf(args, EVIDENCE_DEFAULT, atHand, context)
      },
    }),
    knownFrom: t.field({
      type: 'DateTime',
      description: `When it was first fetched: since then, without a break, a publication of its statement has given these values, period and
attribution. Another number under the same id is another time.`,
      resolve: ({ stated }) => stated.knownFrom,
    }),
    knownTo: t.field({
      type: 'DateTime',
      nullable: true,
      description: `When a text was fetched that does not state it any more: it is withdrawn, or its values were corrected. Null for what is stated now.
It tells of later fetches also where \`knownAt\` asks what was known before.`,
      resolve: ({ stated }) => stated.knownTo,
    }),
    isCurrent: t.boolean({
      description:
        'Whether it stands so now: false for what was withdrawn, corrected, or brought together with others under another id.',
      resolve: ({ stated }) => stated.stoodTo === null,
    }),
    changedAt: t.field({
      type: 'DateTime',
      description: `When what it shows last became another: when the text was fetched that changed it, or when a publication near it was taken
out or in by hand.`,
      resolve: ({ stated }) => stated.changedAt,
    }),
  }),
})

builder.queryField('claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'Claims of every kind, newest statement first.',
    args: {
      filter: t.arg({ type: ClaimFilterInput, description: 'Which of them.' }),
      knownAt: t.arg({ type: 'DateTime', description: `${KNOWN_AT} Not together with \`withdrawn\`.` }),
      withdrawn: t.arg.boolean({
        defaultValue: false,
        description: `True: not the claims that stand but those that no current text states any more, as they last stood. They keep their ids; \`node\`
answers with what stands under an id now.`,
      }),
      changedSince: t.arg({ type: 'DateTime', description: CHANGED_SINCE }),
      ...pageArgs,
    },
    resolve: (_, args, { store }) => {
      const knownAt = args.knownAt ?? null
      const told = [
        knownAt !== null && 'knownAt',
        args.withdrawn && 'withdrawn',
        args.changedSince != null && 'changedSince',
      ]
      const [one, other] = told.filter((name) => name !== false)
      if (other) throw badInput(`\`${one}\` and \`${other}\` exclude each other. Send one of them.`)
      if (args.changedSince != null) return changesSince(args.changedSince, args, store)
      const filter = { ...claimFilterOf(args.filter), knownAt, withdrawn: args.withdrawn ? true : null }
      return connectionOf({
        list: 'Query.claims',
        filter,
        args,
        read: (page) => store.listClaims(filter, page),
        nodeOf: (stated) => claimNodeAt(knownAt, stated),
      })
    },
  }),
)

builder.objectField(ClaimConnection, 'removed', (t) =>
  t.field({
    type: ['ID'],
    description: `Only with \`changedSince\`: ids of claims that a copy must not show any more, because a publication was taken out by hand, or because they are none
that the filter leaves, whether they were before or never: of all that changed, but for other kinds, each id is told. They change with the entries of the page and
count among its \`first\`.`,
    resolve: ({ removed }) => removed ?? [],
  }),
)

interface ChangeArguments extends PageArguments {
  readonly filter?: Parameters<typeof claimFilterOf>[0]
}

async function changesSince(
  changedSince: Instant,
  args: ChangeArguments,
  store: SharedReads,
): Promise<Connection<ClaimNode>> {
  const filter = { ...claimFilterOf(args.filter), changedSince }
  const { edges, ...page } = await connectionOf({
    list: 'Query.claims',
    filter,
    args,
    read: (request) => store.listClaimChanges(filter, request),
    nodeOf: (change) => change,
  })
  return {
    ...page,
    edges: edges.flatMap(({ node: { claim }, ...edge }) => (claim ? [{ ...edge, node: claimNode(claim) }] : [])),
    removed: edges.flatMap(({ node: { id, kind, claim } }) => (claim ? [] : [globalIdOf(CLAIM_TYPES[kind], id)])),
  }
}
