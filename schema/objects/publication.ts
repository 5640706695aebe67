import { publicationIdOf } from '../../core/model/id.ts'
import type { StatedClaim } from '../../core/model/statement.ts'
import { plainAddressOf } from '../../core/sources/page/address.ts'
import { asksFor, CLAIM_FILTER } from '../../core/store/filters.ts'
import type { PublicationFilter } from '../../core/store/store.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageArgs } from '../connections.ts'
import type { Context } from '../context.ts'
import { atHandCost } from '../costs.ts'
import { askedValues, NARROWING } from '../filterLists.ts'
import { globalIdOf, keyOf } from '../globalId.ts'
import { languageAsked } from '../languages.ts'
import { claimNode, type PublicationNode, publicationNode, statementNode } from '../nodes.ts'
import { pageInMemory } from '../pages.ts'
import { ClaimConnection, NodeRef, PublicationConnection, PublicationRef, SourceRef, StatementRef } from '../refs.ts'
import { ClaimFilterInput, claimFilterOf } from './claimFilter.ts'
import { DateRangeInput, rangeOf } from './dateRange.ts'
import { knownSource } from './knownSource.ts'
import { RevisionRef } from './revision.ts'

PublicationRef.implement({
  description:
    'A page or document that was read, whether or not it carries a statement in scope. Lists hold those that do, unless asked.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({ description: 'Made of its address.', resolve: ({ id }) => globalIdOf('Publication', id) }),
    url: t.field({ type: 'URL', description: 'Where it was read.', resolve: ({ card }) => card.url }),
    source: t.field({
      type: SourceRef,
      description: 'What it was read from.',
      resolve: ({ card: { sourceId } }, _, { sources }) => knownSource(sourceId, sources),
    }),
    title: t.string({ nullable: true, description: 'As the outlet gives it.', resolve: ({ card }) => card.title }),
    publishedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day the outlet published it.',
      resolve: ({ card }) => card.publishedOn,
    }),
    retrievedAt: t.field({
      type: 'DateTime',
      description: 'When it was last read.',
      resolve: ({ card }) => card.retrievedAt,
    }),
    goneAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'Since when its address answers that nothing is there (404 or 410); null while it answers. What it stated stands all the same.',
      resolve: ({ card }, _, { loaders }) => loaders.goneSince.load(card.id),
    }),
    language: t.string({
      nullable: true,
      description: 'BCP 47, for example en, az or ru.',
      resolve: ({ card }) => card.language,
    }),
    statement: t.field({
      type: StatementRef,
      nullable: true,
      description:
        "The principal statement it carries; null where it carries none in scope. Others' words in it differ in Claim.attributedTo.",
      resolve: async (publication, _, context) => {
        const whole = await statementIn(publication, context)
        return whole && statementNode(whole)
      },
    }),
    withdrawnFor: t.string({
      nullable: true,
      description:
        'Why it was taken out: it then stands in no list and carries neither statement nor claims. Null for a publication that stands.',
      resolve: ({ card }) => card.withdrawnFor,
    }),
    textHash: t.string({
      description: 'SHA-256, in hex, of the text that the offsets of its evidence count in.',
      resolve: ({ card }) => card.textHash,
    }),
    revisions: t.field({
      type: [RevisionRef],
      description: 'Its texts as they were fetched, oldest first, and what each changed; the latest 100 of more.',
      complexity: { field: 1_000, multiplier: 100 },
      resolve: ({ card }, _, { store }) => store.revisions(card.id),
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'What this publication says, claim by claim. In the order of its text.',
      args: { filter: t.arg({ type: ClaimFilterInput, description: 'Which of them.' }), ...pageArgs },
      complexity: atHandCost,
      resolve: (publication, args, context) => {
        const filter = claimFilterOf(args.filter)
        return connectionOf({
          list: `Publication.claims ${publication.card.id}`,
          filter,
          args,
          read: async (page) => {
            const stated = (await statementIn(publication, context))?.claims ?? []
            const own = inItsOrder(stated, publication.card.id).filter(asksFor(CLAIM_FILTER, filter))
            return pageInMemory(own, ({ id }) => id, page)
          },
          nodeOf: (stated) => claimNode(stated),
        })
      },
    }),
  }),
})

const PublicationFilterInput = builder.inputType('PublicationFilter', {
  description: `Which publications. ${NARROWING}`,
  fields: (t) => ({
    source: t.idList({ description: 'Ids of sources: read from any of these.' }),
    published: t.field({ type: DateRangeInput, description: 'When the outlet published it.' }),
    language: t.stringList({
      description:
        'BCP 47: in any of these, for example az. Case, script and region play no part: az-Latn asks for az.',
    }),
    relevant: t.boolean({ description: 'False: those that carry no statement in scope; else those that do.' }),
  }),
})

builder.queryFields((t) => ({
  publications: t.field({
    type: PublicationConnection,
    description: 'Publications, newest first.',
    args: { filter: t.arg({ type: PublicationFilterInput, description: 'Which of them.' }), ...pageArgs },
    resolve: (_, args, { store }) => {
      const filter = publicationFilterOf(args.filter)
      return connectionOf({
        list: 'Query.publications',
        filter,
        args,
        read: (page) => store.listPublications(filter, page),
        nodeOf: (card) => publicationNode(card),
      })
    },
  }),
  publication: t.field({
    type: PublicationRef,
    nullable: true,
    description: 'The publication at this address, as it was last read. Another form of the address finds it too.',
    args: { url: t.arg({ type: 'URL', required: true, description: 'Absolute, as `Publication.url` gives it.' }) },
    resolve: async (_, { url }, { loaders }) => {
      const card =
        (await loaders.publication.load(publicationIdOf(url))) ??
        (await loaders.publication.load(publicationIdOf(plainAddressOf(url))))
      return card && publicationNode(card)
    },
  }),
}))

const publicationFilterOf = (
  filter: typeof PublicationFilterInput.$inferInput | null | undefined,
): PublicationFilter => ({
  source: askedValues(filter?.source)?.map((id) => keyOf('Source', id)) ?? null,
  published: rangeOf(filter?.published),
  language: askedValues(filter?.language)?.map(languageAsked) ?? null,
  relevant: filter?.relevant ?? true,
})

const statementIn = async ({ card }: PublicationNode, { loaders }: Context) =>
  card.relevant ? loaders.statement.load(card.id) : null

function inItsOrder(claims: readonly StatedClaim[], publication: string): StatedClaim[] {
  const startOf = ({ claim }: StatedClaim): number =>
    Math.min(...claim.evidence.filter((words) => words.publication === publication).map(({ start }) => start))
  const own = claims.filter(({ members }) => members.some((member) => member.startsWith(`${publication}.`)))
  return own.toSorted((a, b) => startOf(a) - startOf(b))
}
