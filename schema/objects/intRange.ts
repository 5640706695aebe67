import type { IntRange } from '../../core/model/accident.ts'
import { builder } from '../builder.ts'
import { asInt } from './sum.ts'

export const IntRangeType = builder.objectRef<IntRange>('IntRange').implement({
  description: 'Lowest and highest of what several reports state.',
  fields: (t) => ({
    min: t.int({ description: 'The lowest.', resolve: ({ min }) => asInt(min) }),
    max: t.int({ description: 'The highest.', resolve: ({ max }) => asInt(max) }),
  }),
})
