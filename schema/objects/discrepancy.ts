import { type DiscrepancyKind, partsOfDiscrepancyId } from '../../core/model/discrepancy.ts'
import type { Instant } from '../../core/model/partialDate.ts'
import { builder, enumOf } from '../builder.ts'
import { connectionOf, pageArgs } from '../connections.ts'
import type { Context } from '../context.ts'
import { listCost } from '../costs.ts'
import { askedValues, NARROWING } from '../filterLists.ts'
import { globalIdOf } from '../globalId.ts'
import { claimNodeAt, type DiscrepancyNode } from '../nodes.ts'
import { ClaimRef, DiscrepancyConnection, DiscrepancyRef, NodeRef } from '../refs.ts'
import { AuthorityCodeEnum } from './authority.ts'
import { DateRangeInput, rangeOf } from './dateRange.ts'
import { KNOWN_AT } from './knownAt.ts'

const DiscrepancyKindEnum = enumOf<DiscrepancyKind>('DiscrepancyKind', 'What does not agree.', {
  ARITHMETIC: 'The parts of one figure do not add up to its stated total.',
  DECREASE: 'A cumulative total fell between two dates.',
  CONFLICT:
    'Two statements give different values for the same thing on the same day. Two carriers of one statement can also give one value for different things.',
  STOCK_AND_FLOW:
    'From one report to the next a cumulative total grew by another amount than the later one states for that time.',
  FROZEN_PART: 'A part of a cumulative total is stated unchanged while the total grew.',
})

DiscrepancyRef.implement({
  description:
    'Where stated figures do not agree with themselves, with each other or with time. It says that they do not, never which is right.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({
      description: 'Made of the claim in question and of what of it does not agree, not of its numbers.',
      resolve: ({ id }) => globalIdOf('Discrepancy', id),
    }),
    kind: t.expose('kind', { type: DiscrepancyKindEnum, description: 'What does not agree.' }),
    explanation: t.exposeString('explanation', {
      description: 'One sentence that says what disagrees, with the numbers.',
    }),
    asOf: t.expose('asOf', { type: 'Date', nullable: true, description: 'The day of the later statement.' }),
    value: t.exposeFloat('value', {
      description:
        "The number in question, and the one it should equal, exceed or repeat: the sum of its parts, the earlier total, the other's. The latter is `against`.",
    }),
    against: t.exposeFloat('against', {
      description: 'The one that `value` should equal, exceed or repeat.',
    }),
    claims: t.field({
      type: [ClaimRef],
      description:
        'Two or more, that in question first; one for ARITHMETIC. Where `knownAt` asked for it, as they were known then.',
      complexity: listCost(2),
      resolve: async ({ claims, knownAt }, _, { loaders }) => {
        const stated = await Promise.all(
          claims.map((id) => (knownAt === null ? loaders.claim.load(id) : loaders.claimAt.load({ id, at: knownAt }))),
        )
        // One that is told no more since the discrepancy was read is left out.
        return stated.filter((claim) => claim !== null).map((claim) => claimNodeAt(knownAt, claim))
      },
    }),
    knownFrom: t.field({
      type: 'DateTime',
      description:
        'When that was fetched which made it: since then, without a break, it has been found with these numbers and claims.',
      resolve: ({ knownFrom }) => knownFrom,
    }),
    knownTo: t.field({
      type: 'DateTime',
      nullable: true,
      description: `When something was fetched by which it is found no more, or with other numbers or claims. Null for what is found now. It tells of later
fetches also where \`knownAt\` asks what was known before.`,
      resolve: ({ knownTo }) => knownTo,
    }),
  }),
})

builder.interfaceField(ClaimRef, 'discrepancies', (t) =>
  t.field({
    type: [DiscrepancyRef],
    description: `Where this claim does not agree with itself, with another or with time. Of one that \`knownAt\` asked for, what was found then;
of another that stands no more, what was found when it last stood.`,
    complexity: listCost(1),
    resolve: async ({ stated, knownAt }, _, { loaders }) => {
      const at = knownAt ?? (stated.stoodTo === null ? null : justBefore(stated.stoodTo))
      const found =
        at === null ? loaders.discrepancies.load(stated.id) : loaders.discrepanciesAt.load({ id: stated.id, at })
      return (await found).map((one) => ({ ...one, knownAt: at }))
    },
  }),
)

/** The last instant before this one: they are told in milliseconds. */
const justBefore = (instant: Instant): Instant => new Date(Date.parse(instant) - 1).toISOString()

const DiscrepancyFilterInput = builder.inputType('DiscrepancyFilter', {
  description: `Which discrepancies. ${NARROWING}`,
  fields: (t) => ({
    kind: t.field({ type: [DiscrepancyKindEnum], description: 'Of any of these kinds.' }),
    attributedTo: t.field({ type: [AuthorityCodeEnum], description: 'With a claim of any of these.' }),
    asOf: t.field({ type: DateRangeInput, description: 'When its later statement was made.' }),
  }),
})

builder.queryField('discrepancies', (t) =>
  t.field({
    type: DiscrepancyConnection,
    description:
      'Places where stated figures do not agree with themselves, with each other or with time; latest first.',
    args: {
      filter: t.arg({ type: DiscrepancyFilterInput, description: 'Which of them.' }),
      knownAt: t.arg({
        type: 'DateTime',
        description: `${KNOWN_AT} The claims of a discrepancy are shown as they were known then, too.`,
      }),
      ...pageArgs,
    },
    resolve: (_, args, { store }) => {
      const knownAt = args.knownAt ?? null
      const filter = {
        knownAt,
        kind: askedValues(args.filter?.kind),
        attributedTo: askedValues(args.filter?.attributedTo),
        asOf: rangeOf(args.filter?.asOf),
      }
      return connectionOf({
        list: 'Query.discrepancies',
        filter,
        args,
        read: (page) => store.listDiscrepancies(filter, page),
        nodeOf: (discrepancy) => ({ ...discrepancy, knownAt }),
      })
    },
  }),
)

/** The discrepancy of this id, also after its claim was merged into another's; null where it is stated no more. */
export async function discrepancyOfId(id: string, { loaders }: Context): Promise<DiscrepancyNode | null> {
  const parts = partsOfDiscrepancyId(id)
  const stated = parts && (await loaders.claim.load(parts.claim))
  if (!stated) return null
  const found = (await loaders.discrepancies.load(stated.id)).find((discrepancy) => {
    const named = partsOfDiscrepancyId(discrepancy.id)
    return named?.name === parts.name && stated.members.includes(named.claim)
  })
  return found ? { ...found, id, knownAt: null } : null
}
