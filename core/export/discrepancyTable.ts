import type { KnownDiscrepancy } from '../model/discrepancy.ts'
import type { Column } from './column.ts'
import { table } from './table.ts'

const columns: readonly Column<KnownDiscrepancy>[] = [
  { name: 'id', type: 'string', hxl: '#meta+id', about: 'The claim in question, and a name', of: (d) => d.id },
  { name: 'kind', type: 'string', hxl: '#x_discrepancy+type', about: 'Kind of discrepancy', of: (d) => d.kind },
  {
    name: 'asOf',
    type: 'date',
    hxl: '#date+reported',
    about: 'Day of the later statement; empty where none is dated',
    of: (d) => d.asOf,
  },
  { name: 'value', type: 'number', hxl: '#x_discrepancy+value', about: 'The number in question', of: (d) => d.value },
  {
    name: 'against',
    type: 'number',
    hxl: '#x_discrepancy+against',
    about: 'The number that it should equal, exceed or repeat',
    of: (d) => d.against,
  },
  {
    name: 'explanation',
    type: 'string',
    hxl: '#description',
    about: 'One sentence with the numbers',
    of: (d) => d.explanation,
  },
  {
    name: 'claims',
    type: 'list',
    hxl: '#meta+id+claim+list',
    about: 'The claims concerned, that in question first',
    of: (d) => d.claims,
  },
  {
    name: 'authorities',
    type: 'list',
    hxl: '#org+code+list',
    about: 'Whose claims they are',
    of: (d) => d.authorities,
  },
  {
    name: 'knownFrom',
    type: 'string',
    hxl: '#date+known+start',
    about: 'The fetch since which it is found without a break, ISO 8601 in UTC',
    of: (d) => d.knownFrom,
  },
  {
    name: 'knownTo',
    type: 'string',
    hxl: '#date+known+end',
    about: 'The fetch by which it is found no more like this; empty for what is found now',
    of: (d) => d.knownTo,
  },
]

export const DISCREPANCIES = table<KnownDiscrepancy>({
  name: 'discrepancies',
  title: 'Discrepancies',
  about: 'Where stated figures do not agree with themselves, with each other or with time. None tells which is right.',
  key: ['id'],
  rows: ({ discrepancies }) => discrepancies,
  columns,
})

export const FORMER_DISCREPANCIES = table<KnownDiscrepancy>({
  name: 'former-discrepancies',
  title: 'Discrepancies that are found no more',
  about:
    'What did not agree in what had been fetched by then, and was corrected, withdrawn or superseded: each time that it was found.',
  key: ['id', 'knownFrom'],
  rows: ({ formerDiscrepancies }) => formerDiscrepancies,
  columns,
})
