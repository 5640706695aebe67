import type { Certainty } from '../../core/model/casualties.ts'
import { enumOf } from '../builder.ts'

export const CertaintyEnum = enumOf<Certainty>('Certainty', 'How a text qualifies a number.', {
  EXACT: 'Stated without qualification.',
  AT_LEAST: 'more than, over, at least',
  AT_MOST: 'up to, no more than',
  APPROXIMATE: 'about, nearly, almost',
})
