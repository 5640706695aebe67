import type { IntRange } from '../../core/model/accident.ts'
import { builder } from '../builder.ts'

export const IntRangeType = builder.objectRef<IntRange>('IntRange').implement({
  description: 'Lowest and highest of what several reports state.',
  fields: (t) => ({
    min: t.exposeInt('min', { description: 'The lowest.' }),
    max: t.exposeInt('max', { description: 'The highest.' }),
  }),
})
