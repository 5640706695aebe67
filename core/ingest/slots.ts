import type { Accident } from '../model/accident.ts'
import type { Discrepancy } from '../model/discrepancy.ts'
import { claimIdOf, publicationIdOf } from '../model/id.ts'
import type { Publication } from '../model/publication.ts'
import type { Statement } from '../model/statement.ts'
import { foldAccident } from '../resolution/accidentRecord.ts'
import { groupAccidents } from '../resolution/accidents.ts'
import { cardOf, foldStatement } from '../resolution/statementRecord.ts'
import { groupStatements } from '../resolution/statements.ts'
import type { Slot } from '../store/factStore.ts'
import { accidentSlot, comparisonSlot, statementSlot } from '../store/keys.ts'
import { accidentRows, comparisonRows, publicationRows, statementRows } from '../store/lists.ts'
import type { Row } from '../store/rows.ts'
import type { Neighbourhood } from './neighbourhood.ts'

/** What a slot should hold, before the store's fences decide. */
export interface SlotContent {
  readonly key: string
  readonly head: string | null
  readonly record: Slot['record']
  readonly rows: readonly Row[]
}

/** The slots of whole components: a head that holds the record, aliases of it, and empty ones for what no reading states any more. */
export function slotsOf({ publications, reports, formerReports }: Neighbourhood): SlotContent[] {
  const statements = groupStatements(publications).flatMap(statementSlots)
  const irrelevant = publications
    .filter((p) => !p.reading.relevant)
    .map((p) => ({ ...emptySlot(statementSlot(p.id), listed(p)), head: headElsewhere(p) }))
  const accidents = groupAccidents(reports).flatMap((group) => {
    const accident = foldAccident(group)
    const head = accidentSlot(accident.id)
    return group.map((report) => slot(accidentSlot(report.id), head, accident, accidentRows(accident)))
  })
  const current = new Set(reports.map((report) => report.id))
  const former = formerReports
    .filter((id) => !current.has(id))
    .map((id) => ({ ...emptySlot(accidentSlot(id), []), head: reportElsewhere(id, publications) }))
  return [...statements, ...irrelevant, ...accidents, ...former]
}

/** The slot of a comparison, whose points hold these discrepancies. */
export function comparisonContent(partition: string, discrepancies: readonly Discrepancy[]): SlotContent {
  const key = comparisonSlot(partition)
  return { key, head: key, record: { discrepancies }, rows: comparisonRows(partition, discrepancies) }
}

function statementSlots(group: readonly Publication[]): SlotContent[] {
  const statement = foldStatement(group)
  const head = statementSlot(statement.id)
  return group.map((publication) => {
    const own = slot(statementSlot(publication.id), head, statement, statementRows(statement))
    return { ...own, rows: [...own.rows, ...listed(publication)] }
  })
}

/** What was taken out, or is another address of a publication, stands in no list. */
const listed = (publication: Publication): Row[] =>
  publication.withdrawnFor === null && publication.movedTo === undefined ? publicationRows(cardOf(publication)) : []

/** Another address of a publication leads to that one's statement. */
const headElsewhere = ({ movedTo }: Publication): string | null =>
  movedTo === undefined ? null : statementSlot(publicationIdOf(movedTo))

/** A report of a page that turned out to stand at another address leads to the report of the same name there. */
function reportElsewhere(report: string, publications: readonly Publication[]): string | null {
  const [publication = '', key = ''] = report.split('.')
  const movedTo = publications.find(({ id }) => id === publication)?.movedTo
  return movedTo === undefined ? null : accidentSlot(claimIdOf(publicationIdOf(movedTo), key))
}

/** The head holds the record and its rows; an alias only leads there. */
const slot = (key: string, head: string, record: Statement | Accident, rows: readonly Row[]): SlotContent =>
  key === head ? { key, head, record, rows } : { key, head, record: null, rows: [] }

const emptySlot = (key: string, rows: readonly Row[]): SlotContent => ({ key, head: null, record: null, rows })
