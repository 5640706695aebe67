import { mainLanguage } from '../../core/model/language.ts'
import type { PublicationCard } from '../../core/model/statement.ts'
import { asksFor, CLAIM_FILTER } from '../../core/store/filters.ts'
import type { StatementFilter } from '../../core/store/store.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageArgs } from '../connections.ts'
import type { Context } from '../context.ts'
import { atHandCost } from '../costs.ts'
import { askedValues, NARROWING } from '../filterLists.ts'
import { globalIdOf } from '../globalId.ts'
import { languageAsked } from '../languages.ts'
import { claimNode, listedStatement, publicationNode, type StatementNode } from '../nodes.ts'
import { pageInMemory } from '../pages.ts'
import {
  AuthorityRef,
  ClaimConnection,
  NodeRef,
  PublicationConnection,
  StatementConnection,
  StatementRef,
} from '../refs.ts'
import { AuthorityCodeEnum } from './authority.ts'
import { ClaimFilterInput, ClaimKindEnum, claimFilterOf } from './claimFilter.ts'
import { DateRangeInput, rangeOf } from './dateRange.ts'
import { placesOf } from './placeIds.ts'

StatementRef.implement({
  description: 'What one authority said on one occasion, however many outlets published it.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({ description: 'Made of its earliest publication.', resolve: ({ id }) => globalIdOf('Statement', id) }),
    issuer: t.expose('issuer', {
      type: AuthorityRef,
      description:
        'Who made it, the first-named of a joint one. An outlet that reports on its own authority counts as OTHER.',
    }),
    coIssuers: t.field({
      type: [AuthorityRef],
      description: 'The other bodies that a joint statement names.',
      resolve: async (node, _, context) => node.coIssuers ?? (await whole(node, context))?.coIssuers ?? [],
    }),
    issuedOn: t.expose('issuedOn', {
      type: 'Date',
      nullable: true,
      description: 'Null where neither the text nor its publication tells the day; never the day we read it.',
    }),
    headline: t.string({
      nullable: true,
      description: 'Title of its earliest publication in this language, else in any; null where none has a title.',
      args: { language: t.arg.string({ description: 'BCP 47, for example en; script and region play no part.' }) },
      resolve: async (node, { language }, context) => {
        const headlines = node.headlines ?? headlinesOf((await whole(node, context))?.publications ?? [])
        return titleIn(headlines, language == null ? ANY : languageAsked(language)) ?? titleIn(headlines, ANY)
      },
    }),
    publications: t.field({
      type: PublicationConnection,
      description: 'The publications that carry it, earliest first.',
      args: pageArgs,
      complexity: atHandCost,
      resolve: (node, args, context) =>
        connectionOf({
          list: `Statement.publications ${node.id}`,
          filter: null,
          args,
          read: async (page) => pageInMemory((await whole(node, context))?.publications ?? [], ({ id }) => id, page),
          nodeOf: (card) => publicationNode(card),
        }),
    }),
    claims: t.field({
      type: ClaimConnection,
      description:
        'A claim whose numbers all stand in a fuller claim of this statement is left out; the publication that makes it lists it.',
      args: { filter: t.arg({ type: ClaimFilterInput, description: 'Which of them.' }), ...pageArgs },
      complexity: atHandCost,
      resolve: (node, args, context) => {
        const filter = claimFilterOf(args.filter)
        return connectionOf({
          list: `Statement.claims ${node.id}`,
          filter,
          args,
          read: async (page) => {
            const stated = (await whole(node, context))?.claims ?? []
            const listed = stated.filter(({ contained }) => !contained).filter(asksFor(CLAIM_FILTER, filter))
            return pageInMemory(listed, ({ id }) => id, page)
          },
          nodeOf: (claim) => claimNode(claim),
        })
      },
    }),
  }),
})

const StatementFilterInput = builder.inputType('StatementFilter', {
  description: `Which statements. ${NARROWING}`,
  fields: (t) => ({
    issuer: t.field({ type: [AuthorityCodeEnum], description: 'Made by any of these.' }),
    issued: t.field({ type: DateRangeInput, description: 'When it was made.' }),
    place: t.idList({ description: 'Ids of places: with a claim about any of these or the places inside them.' }),
    kind: t.field({ type: [ClaimKindEnum], description: 'With a claim of any of these kinds.' }),
  }),
})

builder.queryField('statements', (t) =>
  t.field({
    type: StatementConnection,
    description: 'Statements, newest first.',
    args: { filter: t.arg({ type: StatementFilterInput, description: 'Which of them.' }), ...pageArgs },
    resolve: (_, args, { store }) => {
      const filter: StatementFilter = {
        issuer: askedValues(args.filter?.issuer),
        issued: rangeOf(args.filter?.issued),
        place: placesOf(args.filter?.place),
        kind: askedValues(args.filter?.kind),
      }
      return connectionOf({
        list: 'Query.statements',
        filter,
        args,
        read: (page) => store.listStatements(filter, page),
        nodeOf: listedStatement,
      })
    },
  }),
)

/** Null where no current reading states it any more, which can happen between two reads of one query. */
const whole = ({ id }: StatementNode, { loaders }: Context) => loaders.statement.load(id)

type Headlines = NonNullable<StatementNode['headlines']>
const ANY = ''

const titleIn = (headlines: Headlines, language: string): string | null =>
  Object.hasOwn(headlines, language) ? (headlines[language] ?? null) : null

function headlinesOf(publications: readonly PublicationCard[]): Headlines {
  const titled = publications.flatMap(({ title, language }) => (title === null ? [] : [{ title, language }]))
  const latestFirst = titled.toReversed()
  return Object.fromEntries([
    ...latestFirst.map(({ language, title }) => [mainLanguage(language), title] as const),
    ...latestFirst.map(({ title }) => [ANY, title] as const),
  ])
}
