import type { Period } from '../../core/model/claim.ts'
import { builder } from '../builder.ts'

export const PeriodType = builder.objectRef<Period>('Period').implement({
  description: 'The time a figure covers. A missing end is one that the text does not tell.',
  fields: (t) => ({
    from: t.expose('from', {
      type: 'PartialDate',
      nullable: true,
      description: 'The first day, or where a total starts.',
    }),
    to: t.expose('to', {
      type: 'PartialDate',
      nullable: true,
      description:
        'For a cumulative figure the stated day, else the day of the statement. Of publications that date it differently, the earliest to carry the figure tells.',
    }),
    words: t.exposeString('words', {
      nullable: true,
      description: 'The words that tell it, verbatim; null where no words do and the day of the statement stands in.',
    }),
    cumulative: t.exposeBoolean('cumulative', {
      description:
        "True for a running total: it counts from a baseline (a war's end, a year) up to `to`, the latest day its speaker knew.",
    }),
  }),
})
