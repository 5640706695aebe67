import type { Discrepancy } from '../model/discrepancy.ts'
import { table } from './table.ts'

export const DISCREPANCIES = table<Discrepancy>({
  name: 'discrepancies',
  title: 'Discrepancies',
  about: 'Where stated figures do not agree with themselves, with each other or with time. None tells which is right.',
  key: ['id'],
  rows: ({ discrepancies }) => discrepancies,
  columns: [
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
  ],
})
