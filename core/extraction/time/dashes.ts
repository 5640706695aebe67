import type { Sentence } from '../text/sentences.ts'
import { touches } from './dateParts.ts'
import type { TimeItem } from './periodItems.ts'

export const isDash = ({ from, to }: TimeItem, { tokens }: Sentence): boolean =>
  to === from + 1 && tokens[from]?.word === '-'

/** Whether a dash stands between days or dates: not before a list's item, nor between a name or number and its ending ("ANAMA-nın", "onlardan 12-si 2022-ci ildə"). */
export const joinsDates = (
  before: TimeItem | undefined,
  { from, to }: TimeItem,
  after: TimeItem | undefined,
  { tokens }: Sentence,
): boolean =>
  before !== undefined &&
  !(before.is === 'WORD' && before.word.is === 'UNTIL') &&
  after !== undefined &&
  from >= before.to &&
  from - before.to <= 1 &&
  (after.from === to || (after.from === to + 1 && !touches(tokens, to)))
