import { type ExportedPublication, table } from './table.ts'

export const PUBLICATIONS = table<ExportedPublication>({
  name: 'publications',
  title: 'Publications',
  about: 'Pages and documents that were read, those without a statement in scope included. Their texts are not here.',
  key: ['id'],
  refersTo: { source: 'sources' },
  rows: ({ publications }) => publications,
  columns: [
    { name: 'id', type: 'string', hxl: '#meta+id', about: 'Hash of the address', of: (p) => p.id },
    { name: 'url', type: 'string', hxl: '#meta+url', about: 'Address', of: (p) => p.url },
    { name: 'source', type: 'string', hxl: '#meta+source+code', about: 'Outlet', of: (p) => p.sourceId },
    { name: 'title', type: 'string', hxl: '#meta+title', about: 'Headline as published', of: (p) => p.title },
    {
      name: 'publishedOn',
      type: 'date',
      hxl: '#date+published',
      about: 'Day on which the outlet published it, in Baku time',
      of: (p) => p.publishedOn,
    },
    {
      name: 'retrievedAt',
      type: 'string',
      hxl: '#date+retrieved',
      about: 'When it was last fetched, ISO 8601 in UTC',
      of: (p) => p.retrievedAt,
    },
    { name: 'language', type: 'string', hxl: '#meta+lang', about: 'BCP 47', of: (p) => p.language },
    {
      name: 'textHash',
      type: 'string',
      hxl: '#meta+hash',
      about: 'SHA-256 of the text that every offset counts in, as UTF-8',
      of: (p) => p.textHash,
    },
    {
      name: 'relevant',
      type: 'boolean',
      hxl: '#x_relevant',
      about: 'Whether it carries a statement in scope',
      of: (p) => p.relevant,
    },
    {
      name: 'withdrawnFor',
      type: 'string',
      hxl: '#x_withdrawn+reason',
      about: 'Why it was taken out; empty for one that stands',
      of: (p) => p.withdrawnFor,
    },
    {
      name: 'goneAt',
      type: 'string',
      hxl: '#date+gone',
      about: 'Since when its address has answered that nothing is there',
      of: (p) => p.goneAt,
    },
  ],
})
