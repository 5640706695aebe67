import { knownDiscrepancy } from '../aggregates/discrepancies/spells.ts'
import type { Accident } from '../model/accident.ts'
import { claimIdOf, publicationIdOf } from '../model/id.ts'
import type { Publication, PublicationHistory } from '../model/publication.ts'
import type { FormerClaim, Statement, StatementRecord } from '../model/statement.ts'
import { foldAccident } from '../resolution/accidentRecord.ts'
import { groupAccidents } from '../resolution/accidents.ts'
import { currentOf, momentsOf } from '../resolution/moments.ts'
import { statementsOverTime } from '../resolution/statementHistory.ts'
import { cardOf } from '../resolution/statementRecord.ts'
import { comparedRow } from '../store/compared.ts'
import type { FoldedComparison } from '../store/comparisons.ts'
import type { Slot } from '../store/factStore.ts'
import { accidentSlot, comparisonSlot, statementSlot } from '../store/keys.ts'
import {
  accidentRows,
  comparisonRows,
  discrepancyRows,
  formerClaimRows,
  publicationRows,
  removalRows,
  statementRows,
} from '../store/lists.ts'
import type { Row } from '../store/rows.ts'
import { type Disagreements, disagreementsOver, ofStatement } from './disagreements.ts'
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
  const moments = momentsOf(publications)
  const { statements, former } = statementsOverTime(publications, moments)
  const disagreements = disagreementsOver(moments)
  const carried = new Map(statements.flatMap((statement) => statement.publications.map(({ id }) => [id, statement])))
  const told = publications.map((history) => {
    const own = former.filter(({ stated }) => stated.statement === history.id)
    return statementSlotOf(history, carried.get(history.id) ?? null, own, disagreements)
  })
  const accidents = groupAccidents(reports).flatMap((group) => {
    const accident = foldAccident(group)
    const head = accidentSlot(accident.id)
    return group.map((report) => slot(accidentSlot(report.id), head, accident, accidentRows(accident)))
  })
  const current = new Set(reports.map((report) => report.id))
  const gone = formerReports
    .filter((id) => !current.has(id))
    .map((id) => ({ ...emptySlot(accidentSlot(id), []), head: reportElsewhere(id, publications) }))
  return [...told, ...accidents, ...gone]
}

/** The slot of a comparison, whose points hold these discrepancies. */
export function comparisonContent(folded: FoldedComparison): SlotContent {
  const key = comparisonSlot(folded.name)
  return { key, head: key, record: { discrepancies: folded.discrepancies }, rows: comparisonRows(folded) }
}

/** With the rows that are the publication's own: its line in the lists, and what belongs to statements that it is or was once the head of. */
function statementSlotOf(
  history: PublicationHistory,
  statement: Statement | null,
  former: readonly FormerClaim[],
  disagreements: Disagreements,
): SlotContent {
  const [key, publication] = [statementSlot(history.id), currentOf(history)]
  const inside = ofStatement(disagreements.inside, history.id).map(knownDiscrepancy)
  const discrepancies = inside.filter(({ knownTo }) => knownTo === null)
  const carrier = statement
    ? slot(key, statementSlot(statement.id), { ...statement, discrepancies }, statementRows(statement))
    : { ...emptySlot(key, []), head: headElsewhere(publication) }
  const own = [
    ...ofStatement(disagreements.compared, history.id).map((spell) => comparedRow(history.id, spell)),
    ...inside.flatMap((one) => discrepancyRows(one, history.id)),
    ...former.flatMap(formerClaimRows),
    ...removalRows(history),
    ...listed(publication),
  ]
  return { ...carrier, rows: [...carrier.rows, ...own] }
}

/** What was taken out, or is another address of a publication, stands in no list. */
const listed = (publication: Publication): Row[] =>
  publication.withdrawnFor === null && publication.movedTo === undefined ? publicationRows(cardOf(publication)) : []

/** Another address of a publication leads to that one's statement. */
const headElsewhere = ({ movedTo }: Publication): string | null =>
  movedTo === undefined ? null : statementSlot(publicationIdOf(movedTo))

/** A report of a page that turned out to stand at another address leads to the report of the same name there. */
function reportElsewhere(report: string, histories: readonly PublicationHistory[]): string | null {
  const [publication = '', key = ''] = report.split('.')
  const history = histories.find(({ id }) => id === publication)
  const movedTo = history && currentOf(history).movedTo
  return movedTo === undefined ? null : accidentSlot(claimIdOf(publicationIdOf(movedTo), key))
}

/** The head holds the record and its rows; an alias only leads there. */
const slot = (key: string, head: string, record: StatementRecord | Accident, rows: readonly Row[]): SlotContent =>
  key === head ? { key, head, record, rows } : { key, head, record: null, rows: [] }

const emptySlot = (key: string, rows: readonly Row[]): SlotContent => ({ key, head: null, record: null, rows })
