import type { CasualtySeriesFilter } from '../../core/store/store.ts'
import { builder } from '../builder.ts'
import { connectionOf, pageArgs } from '../connections.ts'
import { askedValues, NARROWING } from '../filterLists.ts'
import { claimNodeAt, isOfKind } from '../nodes.ts'
import { AuthorityRef, CasualtyFigureRef, CasualtyPointConnection, CasualtyPointRef } from '../refs.ts'
import { AuthorityCodeEnum } from './authority.ts'
import { OutcomeEnum, PopulationEnum } from './casualtyCount.ts'
import { CertaintyEnum } from './certainty.ts'
import { DateRangeInput, rangeOf } from './dateRange.ts'
import { KNOWN_AT } from './knownAt.ts'

/** The day after the 2020 war ended. */
const SINCE_DEFAULT = '2020-11-10'

CasualtyPointRef.implement({
  description: 'A stated running total, on the day up to which it counts.',
  fields: (t) => ({
    attributedTo: t.field({
      type: AuthorityRef,
      description: 'Whose figure it is.',
      resolve: ({ figure }) => figure.claim.attributedTo,
    }),
    asOf: t.expose('asOf', {
      type: 'Date',
      description: 'The day up to which the figure counts; a figure without such a day is in no series.',
    }),
    value: t.int({ description: 'People.', resolve: ({ count }) => count.value }),
    certainty: t.field({
      type: CertaintyEnum,
      description: 'How the text qualifies the number.',
      resolve: ({ count }) => count.certainty,
    }),
    figure: t.field({
      type: CasualtyFigureRef,
      description: 'The figure that states it.',
      resolve: ({ figure, knownAt }) => {
        const node = claimNodeAt(knownAt, figure)
        if (isOfKind(node, 'CASUALTY_FIGURE')) return node
        throw new TypeError(`${figure.claim.kind} ${figure.id} stands in a casualty series`)
      },
    }),
  }),
})

const CasualtySeriesFilterInput = builder.inputType('CasualtySeriesFilter', {
  description: `Which running totals. ${NARROWING}`,
  fields: (t) => ({
    since: t.field({
      type: 'PartialDate',
      defaultValue: SINCE_DEFAULT,
      description: `Where the running total starts; the default is the end of the 2020 war. A total that tells the same start less precisely
(2020-11) is in. Null: totals that name no start.`,
    }),
    asOf: t.field({ type: DateRangeInput, description: 'The days up to which they count.' }),
    population: t.field({ type: PopulationEnum, defaultValue: 'EVERYONE', description: 'Who is counted.' }),
    outcome: t.field({ type: OutcomeEnum, defaultValue: 'CASUALTY', description: 'What happened to them.' }),
    attributedTo: t.field({ type: [AuthorityCodeEnum], description: "Any of these authorities' own figures." }),
  }),
})

builder.queryField('casualtySeries', (t) =>
  t.field({
    type: CasualtyPointConnection,
    description:
      "How one stated casualty total moved over time: each authority's own figures, oldest first. Without a filter the filter's defaults hold.",
    args: {
      filter: t.arg({ type: CasualtySeriesFilterInput, defaultValue: {}, description: 'Which totals.' }),
      knownAt: t.arg({ type: 'DateTime', description: KNOWN_AT }),
      ...pageArgs,
    },
    resolve: (_, args, { store }) => {
      const knownAt = args.knownAt ?? null
      const filter = { ...seriesFilterOf(args.filter), knownAt }
      return connectionOf({
        list: 'Query.casualtySeries',
        filter,
        args,
        read: (page) => store.listCasualtySeries(filter, page),
        nodeOf: (point) => ({ ...point, knownAt }),
      })
    },
  }),
)

/** GraphQL fills in the defaults of fields only where a filter was sent; for a start, null has a meaning of its own. */
const seriesFilterOf = (
  filter: typeof CasualtySeriesFilterInput.$inferInput | null | undefined,
): CasualtySeriesFilter => ({
  since: filter?.since === undefined ? SINCE_DEFAULT : filter.since,
  asOf: rangeOf(filter?.asOf),
  population: filter?.population ?? 'EVERYONE',
  outcome: filter?.outcome ?? 'CASUALTY',
  attributedTo: askedValues(filter?.attributedTo),
})
