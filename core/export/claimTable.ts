import { placeByCode } from '../model/places.ts'
import { COLUMNS_BY_KIND } from './claimKindColumns.ts'
import type { Column } from './column.ts'
import { claimRows, countsOf, ordnanceOf, placesOf } from './statedClaims.ts'
import { type ClaimRow, table } from './table.ts'

/** What every claim has. */
const OF_ALL: readonly Column<ClaimRow>[] = [
  { name: 'id', type: 'string', hxl: '#meta+id', about: 'Id of its first member', of: ({ stated }) => stated.id },
  { name: 'kind', type: 'string', hxl: '#event+type', about: 'Kind of claim', of: ({ claim }) => claim.kind },
  {
    name: 'statement',
    type: 'string',
    hxl: '#meta+id+statement',
    about: 'The statement that makes it',
    of: ({ stated }) => stated.statement,
  },
  {
    name: 'members',
    type: 'list',
    hxl: '#meta+id+list',
    about: "The publications' own claims that it brings together: their publication and key",
    of: ({ stated }) => stated.members,
  },
  {
    name: 'attributedTo',
    type: 'string',
    hxl: '#org+code',
    about: 'Code of the body that the text names for it',
    of: ({ claim }) => claim.attributedTo.code,
  },
  {
    name: 'attributedToName',
    type: 'string',
    hxl: '#org+name',
    about: 'The body that the text names for it',
    of: ({ claim }) => claim.attributedTo.name,
  },
  {
    name: 'issuedOn',
    type: 'date',
    hxl: '#date+reported',
    about: 'Day of the statement',
    of: ({ stated }) => stated.issuedOn,
  },
  {
    name: 'contained',
    type: 'boolean',
    hxl: '#x_contained',
    about: 'Whether all its numbers stand in a fuller claim of the statement',
    of: ({ stated }) => stated.contained,
  },
  {
    name: 'knownFrom',
    type: 'string',
    hxl: '#date+known+start',
    about: 'The fetch since which it is known without a break, ISO 8601 in UTC',
    of: ({ stated }) => stated.knownFrom,
  },
  {
    name: 'knownTo',
    type: 'string',
    hxl: '#date+known+end',
    about: 'The fetch from which on no publication states it; empty for one that is stated now',
    of: ({ stated }) => stated.knownTo,
  },
  {
    name: 'stoodFrom',
    type: 'string',
    hxl: '#date+stood+start',
    about: 'Since when all that is told of it here stands',
    of: ({ stated }) => stated.stoodFrom,
  },
  {
    name: 'stoodTo',
    type: 'string',
    hxl: '#date+stood+end',
    about: 'Until when; empty where it stands',
    of: ({ stated }) => stated.stoodTo,
  },
  {
    name: 'changedAt',
    type: 'string',
    hxl: '#date+changed',
    about: 'When what it shows last became another, by a fetch or a decision to withdraw',
    of: ({ stated }) => stated.changedAt,
  },
  {
    name: 'quote',
    type: 'string',
    hxl: '#description+quote',
    about: 'The first sentence that states it, verbatim; all of them are in the table evidence',
    of: ({ claim }) => claim.evidence[0]?.quote ?? null,
  },
  {
    name: 'quotedFrom',
    type: 'string',
    hxl: '#meta+url',
    about: 'Address of the publication in which that sentence stands',
    of: ({ claim, urlOf }) => urlOf(claim.evidence[0]?.publication ?? ''),
  },
  {
    name: 'places',
    type: 'list',
    hxl: '#loc+code+list',
    about: 'Codes of the places it is about',
    of: ({ claim }) => placesOf(claim),
  },
  {
    name: 'placeNames',
    type: 'list',
    hxl: '#loc+name+list',
    about: 'Names of those places',
    of: ({ claim }) => placesOf(claim).map((code) => placeByCode(code)?.name ?? code),
  },
]

/** What CSV keeps in tables of its own. */
const NESTED: readonly Column<ClaimRow>[] = [
  {
    name: 'counts',
    type: 'array',
    hxl: '',
    about: 'Numbers of people, each with its sentences; as in casualty-counts and evidence',
    of: ({ claim }) => countsOf(claim),
  },
  {
    name: 'ordnance',
    type: 'array',
    hxl: '',
    about: 'Explosive ordnance found, by type; as in ordnance-counts',
    of: ({ claim }) => ordnanceOf(claim),
  },
  {
    name: 'evidence',
    type: 'array',
    hxl: '',
    about: 'The sentences that state it; as in evidence',
    of: ({ claim }) => claim.evidence,
  },
]

const columns = [...OF_ALL, ...COLUMNS_BY_KIND, ...NESTED]

export const CLAIMS = table<ClaimRow>({
  name: 'claims',
  title: 'Claims',
  about: 'What statements assert, each attributed and none endorsed. A row has the columns of its kind.',
  key: ['id'],
  refersTo: { statement: 'statements' },
  rows: claimRows,
  columns,
})

export const WITHDRAWN_CLAIMS = table<ClaimRow>({
  name: 'withdrawn-claims',
  title: 'Claims that are stated no more',
  about: 'Claims that a later revision, or a decision to withdraw, took back: as they last stood.',
  key: ['id', 'stoodFrom'],
  rows: ({ withdrawnClaims }) => withdrawnClaims,
  columns,
})
