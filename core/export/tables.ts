import { ACCIDENTS } from './accidentTable.ts'
import { CASUALTY_COUNTS, EVIDENCE, ORDNANCE_COUNTS } from './claimPartTables.ts'
import { CLAIMS, WITHDRAWN_CLAIMS } from './claimTable.ts'
import { DISCREPANCIES, FORMER_DISCREPANCIES } from './discrepancyTable.ts'
import { PUBLICATIONS } from './publicationTable.ts'
import { PLACES, SOURCES } from './referenceTables.ts'
import { STATEMENTS } from './statementTable.ts'
import type { Table } from './table.ts'

/** The tables of a dump, each a CSV and a JSON Lines file. What else is to be dumped is a line here. */
export const TABLES: readonly Table[] = [
  PUBLICATIONS,
  STATEMENTS,
  CLAIMS,
  CASUALTY_COUNTS,
  ORDNANCE_COUNTS,
  EVIDENCE,
  WITHDRAWN_CLAIMS,
  ACCIDENTS,
  DISCREPANCIES,
  FORMER_DISCREPANCIES,
  PLACES,
  SOURCES,
]
