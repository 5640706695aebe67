import type { Period } from '../../model/claim.ts'
import type { Context } from '../rule.ts'
import { sentencesOf } from '../text/sentences.ts'
import { periodsIn } from '../time/periods.ts'
import { isYear } from './tableRows.ts'

/** The one period that a cell tells: "June 2024", "2023", "10 Nov 2020 - 30 June 2024"; null for any other. */
export function periodOfCell(cell: string, { pack, issuedOn }: Context): Period | null {
  if (isYear(cell)) return { from: cell, to: cell, toInferred: false, words: cell, cumulative: false }
  const [sentence] = sentencesOf(cell)
  const [told, other] = sentence ? periodsIn(sentence, pack, issuedOn) : []
  if (!told || other || told.kind === 'AS_OF') return null
  const cumulative = told.kind === 'RUNNING'
  const to = told.end ?? (cumulative ? issuedOn : null)
  return { from: told.start, to, toInferred: told.end === null && to !== null, words: cell, cumulative }
}
