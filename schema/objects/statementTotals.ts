import type { StatementDimension, StatementTotal } from '../../core/model/totals.ts'
import { builder, enumOf } from '../builder.ts'
import { dimensionsOf, totalsCost } from '../dimensions.ts'
import { askedValues, NARROWING } from '../filterLists.ts'
import { AuthorityRef, SourceRef } from '../refs.ts'
import { AuthorityCodeEnum } from './authority.ts'
import { DateRangeInput, rangeOf } from './dateRange.ts'
import { knownSource } from './knownSource.ts'

const StatementDimensionEnum = enumOf<StatementDimension>('StatementDimension', 'What statements can be counted by.', {
  YEAR: 'The year in which it was made.',
  MONTH: 'The month in which it was made.',
  ISSUER: 'Who made it, the first-named of a joint one. Bodies without a code are rows apart.',
  SOURCE: 'The sources that carry it: one that several carry counts in the row of each.',
})

const StatementTotalType = builder.objectRef<StatementTotal>('StatementTotal').implement({
  description: 'Statements counted. Dimensions that were not asked for are null.',
  fields: (t) => ({
    period: t.expose('period', {
      type: 'PartialDate',
      nullable: true,
      description: 'The year (2023) or month (2023-07); null also for statements whose day is not known.',
    }),
    issuer: t.expose('issuer', { type: AuthorityRef, nullable: true, description: 'Who made them.' }),
    source: t.field({
      type: SourceRef,
      nullable: true,
      description: 'Where they were read.',
      resolve: ({ source }, _, { sources }) => (source === null ? null : knownSource(source, sources)),
    }),
    statements: t.exposeInt('statements', { description: 'How many, however many publications carry each.' }),
    publications: t.exposeInt('publications', {
      description: 'How many publications carry them; by SOURCE, those of that source.',
    }),
  }),
})

const StatementTotalsFilterInput = builder.inputType('StatementTotalsFilter', {
  description: `Which statements are counted. ${NARROWING}`,
  fields: (t) => ({
    issuer: t.field({ type: [AuthorityCodeEnum], description: 'Made by any of these.' }),
    issued: t.field({ type: DateRangeInput, description: 'When it was made.' }),
  }),
})

builder.queryField('statementTotals', (t) =>
  t.field({
    type: [StatementTotalType],
    description:
      'Statements counted by up to two dimensions, of which one at most is a time; by none: one row. Earliest first.',
    args: {
      by: t.arg({
        type: [StatementDimensionEnum],
        required: true,
        defaultValue: ['YEAR'],
        description: 'Up to two dimensions, of which one at most is a time.',
      }),
      filter: t.arg({ type: StatementTotalsFilterInput, description: 'Which statements.' }),
    },
    complexity: ({ by }) => totalsCost(by),
    resolve: (_, { by, filter }, { store }) => {
      const dimensions = dimensionsOf(by)
      return store.statementTotals(dimensions, { issuer: askedValues(filter?.issuer), issued: rangeOf(filter?.issued) })
    },
  }),
)
