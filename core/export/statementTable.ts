import type { Statement } from '../model/statement.ts'
import { table } from './table.ts'

export const STATEMENTS = table<Statement>({
  name: 'statements',
  title: 'Statements',
  about: 'What one authority said on one occasion, brought together from the publications that carry it.',
  key: ['id'],
  rows: ({ statements }) => statements,
  columns: [
    { name: 'id', type: 'string', hxl: '#meta+id', about: 'Id of its earliest publication', of: (s) => s.id },
    { name: 'issuer', type: 'string', hxl: '#org+code', about: 'Code of who made it', of: (s) => s.issuer.code },
    { name: 'issuerName', type: 'string', hxl: '#org+name', about: 'Who made it', of: (s) => s.issuer.name },
    {
      name: 'coIssuers',
      type: 'list',
      hxl: '#org+name+list',
      about: 'The other bodies of a joint statement',
      of: (s) => s.coIssuers.map(({ name }) => name),
    },
    {
      name: 'issuedOn',
      type: 'date',
      hxl: '#date+reported',
      about: 'Day on which it was made: stated, else the day of publication',
      of: (s) => s.issuedOn,
    },
    {
      name: 'publications',
      type: 'list',
      hxl: '#meta+id+list',
      about: 'Publications that carry it, earliest first',
      of: (s) => s.publications.map(({ id }) => id),
    },
  ],
})
