import type { Sentence } from '../text/sentences.ts'

/** A row of a table whose cells bars part: its own cells and those of its header. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly header: Sentence
  readonly headerCells: readonly string[]
}

const FEWEST_CELLS = 2
/** A table is a header and at least so many rows of numbers. */
const FEWEST_ROWS = 2
/** So many rows are looked back at for the header. */
const LONGEST = 60

/** The cells of a line: what bars part, without the bars at its ends. */
export const cellsOf = ({ verbatim }: Pick<Sentence, 'verbatim'>): readonly string[] =>
  verbatim
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim())

/** "1,204", "more than" signs and a unit of two letters ("640 ha") included. */
const isNumber = (cell: string): boolean => /^[~<>+]?\s?\p{Nd}[\p{Nd}\s.,]*\+?(?:\s\p{Ll}{2})?$/u.test(cell)

/** "2023": four digits that head a column. */
export const isYear = (cell: string): boolean => /^20\d\d$/.test(cell)

const holdsNumbers = (cells: readonly string[]): boolean =>
  cells.length >= FEWEST_CELLS && cells.slice(1).filter(isNumber).length * 2 >= cells.length - 1

/** Whether a line heads columns: as many cells as its rows have, none of them a number, or each but the first a year. */
const isHeader = (cells: readonly string[], width: number): boolean =>
  cells.length === width &&
  (cells.every((cell) => !isNumber(cell)) || (!isNumber(cells[0] ?? '') && cells.slice(1).every(isYear)))

/** The row that a sentence is of a table among the sentences, by position; null for what is no row of numbers under a header. */
export function rowAt(sentences: readonly Sentence[], at: number): TableRow | null {
  const sentence = sentences[at]
  const cells = sentence ? cellsOf(sentence) : []
  if (!holdsNumbers(cells)) return null
  for (let back = at - 1; back >= Math.max(0, at - LONGEST); back--) {
    const header = sentences[back]
    const above = header ? cellsOf(header) : []
    if (!header || above.length !== cells.length) return null
    if (isHeader(above, cells.length)) return { cells, header, headerCells: above }
    if (!holdsNumbers(above)) return null
  }
  return null
}

/** Indexes of the sentences that make tables of numbers: their headers and rows. */
export function tableLines(sentences: readonly Sentence[]): ReadonlySet<number> {
  const rows = sentences.flatMap((sentence, at) => {
    const row = sentence.verbatim.includes('|') ? rowAt(sentences, at) : null
    return row ? [{ index: sentence.index, header: row.header.index }] : []
  })
  const tables = [...Map.groupBy(rows, ({ header }) => header)].filter(([, own]) => own.length >= FEWEST_ROWS)
  return new Set(tables.flatMap(([header, own]) => [header, ...own.map(({ index }) => index)]))
}
