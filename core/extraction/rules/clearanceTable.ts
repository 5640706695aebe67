import type { Period, PlaceCode } from '../../model/claim.ts'
import { periodsTold } from '../clearance/clearancePeriods.ts'
import { evidenceOf } from '../evidence.ts'
import type { LanguagePack } from '../languages/language.ts'
import { numbersIn } from '../numbers/numbers.ts'
import { placesIn } from '../places.ts'
import type { Context, DraftOf, Match, Rule } from '../rule.ts'
import { periodOfCell } from '../tables/cellPeriods.ts'
import { isYear, rowAt, type TableRow } from '../tables/tableRows.ts'
import { positionOf, precedingSentences } from '../text/paragraph.ts'
import { type Sentence, sentencesOf } from '../text/sentences.ts'
import { periodOf } from '../time/figurePeriod.ts'
import { marksOfSentence } from '../words/lexicon.ts'
import type { Meaning } from '../words/terms.ts'

type Figure = DraftOf<'CLEARANCE_FIGURE'>

/** Land cleared and ordnance found as a table tells them: one figure a row, by what heads its columns; where those are periods, one a column, by what heads the row. */
export const clearanceTable: Rule = {
  name: 'clearance table',
  read(sentence, context) {
    if (!sentence.verbatim.includes('|')) return []
    const row = rowAt(context.sentences, positionOf(sentence, context))
    if (row === null) return []
    const columns = row.headerCells.map((cell) => columnOf(cell, context))
    if (!isOfClearance(row.header, context) && !countsBoth(columns)) return []
    return columns.some((column) => column?.hectares !== undefined || column?.type)
      ? byColumns(sentence, row, columns, context)
      : byRow(sentence, row, context)
  },
}

function byColumns(sentence: Sentence, row: TableRow, columns: readonly Column[], context: Context): readonly Match[] {
  const told = row.cells.map((cell) => numberIn(cell, context))
  const areaAt = columns.findIndex((column) => column?.hectares !== undefined)
  const hectares = valueAt(told, areaAt, columns[areaAt]?.hectares)
  const ordnance = columns.flatMap((column, at) => {
    const value = told[at]
    return column?.type && value !== null && value !== undefined && Number.isInteger(value)
      ? [{ type: column.type, value, certainty: 'EXACT' as const }]
      : []
  })
  if (hectares === null && ordnance.length === 0) return []
  const [first = ''] = row.cells
  const figure = { hectares, ordnance, places: placesOf(first, context) }
  return [matchOf(sentence, context, figure, isYear(first) ? periodOfCell(first, context) : null)]
}

/** "Anti-personnel mines | 52 | 60" under "June 2024 | June 2023"; "Area cleared | 640 ha" under "Indicator | Value". */
function byRow(sentence: Sentence, { cells, headerCells }: TableRow, context: Context): readonly Match[] {
  const [name = '', ...values] = cells
  const periods = headerCells.slice(1).map((cell) => periodOfCell(cell, context))
  if (values.length > 1 ? periods.some((period) => period === null) : isOther(name, context)) return []
  return values.flatMap((cell, at) => {
    const what = columnOf(name, context) ?? (isOther(name, context) ? null : columnOf(cell, context))
    const value = numberIn(cell, context)
    if (!what || value === null) return []
    const { type, hectares: unit } = what
    const ordnance = type && Number.isInteger(value) ? [{ type, value, certainty: 'EXACT' as const }] : []
    const hectares = unit === undefined ? null : valueAt([value], 0, unit)
    if (hectares === null && ordnance.length === 0) return []
    return [matchOf(sentence, context, { hectares, ordnance, places: [] }, periods[at] ?? null)]
  })
}

/** Most lines between a table and what it is said to tell. */
const TITLE = 4

/** Land beside anti-personnel or anti-vehicle mines is counted in reports on clearance alone. */
const countsBoth = (columns: readonly Column[]): boolean =>
  columns.some((column) => column?.hectares !== undefined) &&
  columns.some((column) => column?.type === 'ANTI_PERSONNEL_MINE' || column?.type === 'ANTI_VEHICLE_MINE')

/** Whether the head of a table, or the lines above it, speak of land cleared or ordnance found. */
function isOfClearance(header: Sentence, context: Context): boolean {
  return [header, ...precedingSentences(header, context, TITLE)].some((sentence) => {
    const { means } = context.facts(sentence)
    return means.has('CLEARED') || means.has('FOUND') || context.pack.concepts(sentence).has('DEMINING')
  })
}

type Told = Pick<Figure, 'hectares' | 'ordnance' | 'places'>

/** `period`: that of its column or row, where its head tells one; else that of the text. */
function matchOf(sentence: Sentence, context: Context, told: Told, period: Period | null): Match {
  const { periods, from } = periodsTold(sentence, context)
  return {
    rule: clearanceTable.name,
    sentence,
    continues: false,
    draft: {
      kind: 'CLEARANCE_FIGURE',
      attributedTo: context.attributedTo(sentence),
      evidence: [evidenceOf(sentence)],
      period: period ?? periodOf(periods[0] ?? null, from, context),
      hectaresCertainty: told.hectares === null ? null : 'EXACT',
      ...told,
    },
  }
}

type Column = { readonly type?: Figure['ordnance'][number]['type']; readonly hectares?: number } | null

const OTHERS: ReadonlySet<Meaning['is']> = new Set(['UNCLEARED', 'OBJECT', 'LAID', 'MAP', 'PERSON', 'OUTCOME'])

function meaningsIn(cell: string, pack: LanguagePack): readonly Meaning[] {
  const [sentence] = sentencesOf(cell)
  return sentence ? marksOfSentence(pack.terms, sentence).map(({ value }) => value) : []
}

/** Whether a cell names what is neither land cleared nor ordnance. */
const isOther = (cell: string, { pack }: Context): boolean => {
  const meanings = meaningsIn(cell, pack)
  return meanings.some(({ is }) => OTHERS.has(is)) || !meanings.some(({ is }) => NAMED.has(is))
}

const NAMED: ReadonlySet<Meaning['is']> = new Set(['CLEARED', 'FOUND', 'AREA', 'ORDNANCE'])

/** What a column counts: an area cleared, or ordnance; null where its head says neither, or land that was only searched. */
function columnOf(cell: string, { pack }: Context): Column {
  const meanings = meaningsIn(cell, pack)
  if (meanings.some(({ is }) => OTHERS.has(is))) return null
  for (const value of meanings) {
    if (value.is === 'AREA') return { hectares: value.hectares }
    if (value.is === 'ORDNANCE') return { type: value.type }
  }
  return null
}

function numberIn(cell: string, { pack }: Context): number | null {
  const [sentence] = sentencesOf(cell)
  const [number, other] = sentence ? numbersIn(sentence.tokens, pack.numbers) : []
  return number && !other && Number.isFinite(number.value) ? number.value : null
}

const valueAt = (told: readonly (number | null)[], at: number, unit = 1): number | null => {
  const value = told[at]
  return value === null || value === undefined ? null : Math.round(value * unit * 1e4) / 1e4
}

function placesOf(cell: string, { pack }: Context): readonly PlaceCode[] {
  const [sentence] = sentencesOf(cell)
  const places = sentence ? placesIn(sentence, pack) : []
  return places.filter(({ kind }) => kind === 'DISTRICT').map(({ place }) => place)
}
