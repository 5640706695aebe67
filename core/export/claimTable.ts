import { placeByCode } from '../model/places.ts'
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

const periodOf = ({ claim }: ClaimRow) => ('period' in claim ? claim.period : null)

/** What some kinds have; empty in claims of others. */
const OF_SOME: readonly Column<ClaimRow>[] = [
  {
    name: 'periodFrom',
    type: 'string',
    hxl: '#date+start',
    about: 'Where the period of a figure starts: a year, month or day; empty where the text does not tell',
    of: (row) => periodOf(row)?.from ?? null,
  },
  {
    name: 'periodTo',
    type: 'string',
    hxl: '#date+end',
    about: 'Where it ends',
    of: (row) => periodOf(row)?.to ?? null,
  },
  {
    name: 'periodToInferred',
    type: 'boolean',
    hxl: '#x_period+inferred',
    about: 'Whether no words tell the end and the day of the statement stands in',
    of: (row) => periodOf(row)?.toInferred ?? null,
  },
  {
    name: 'periodWords',
    type: 'string',
    hxl: '#description+period',
    about: 'The words that tell the period',
    of: (row) => periodOf(row)?.words ?? null,
  },
  {
    name: 'cumulative',
    type: 'boolean',
    hxl: '#x_cumulative',
    about: 'Whether it is a running total; those are never added up',
    of: (row) => periodOf(row)?.cumulative ?? null,
  },
  {
    name: 'hectares',
    type: 'number',
    hxl: '#x_cleared+hectares',
    about: 'CLEARANCE_FIGURE: area',
    of: ({ claim }) => ('hectares' in claim ? claim.hectares : null),
  },
  {
    name: 'hectaresCertainty',
    type: 'string',
    hxl: '#x_cleared+certainty',
    about: 'How the text qualifies the area',
    of: ({ claim }) => ('hectaresCertainty' in claim ? claim.hectaresCertainty : null),
  },
  {
    name: 'occurredOn',
    type: 'string',
    hxl: '#date+occurred',
    about: 'ACCIDENT_REPORT: year, month or day',
    of: ({ claim }) => ('occurredOn' in claim ? claim.occurredOn : null),
  },
  {
    name: 'locality',
    type: 'string',
    hxl: '#loc+name+locality',
    about: 'ACCIDENT_REPORT: village, town or road as the text names it',
    of: ({ claim }) => ('locality' in claim ? claim.locality : null),
  },
  {
    name: 'ordnanceType',
    type: 'string',
    hxl: '#cause+type',
    about: 'ACCIDENT_REPORT: explosive ordnance (IMAS 04.10)',
    of: ({ claim }) => ('ordnanceType' in claim ? claim.ordnanceType : null),
  },
  {
    name: 'accidentCount',
    type: 'integer',
    hxl: '#event+num',
    about: 'ACCIDENT_REPORT: how many accidents it counts together',
    of: ({ claim }) => ('accidentCount' in claim ? claim.accidentCount : null),
  },
  {
    name: 'status',
    type: 'string',
    hxl: '#status',
    about: 'MINE_MAP_REPORT: what became of the maps',
    of: ({ claim }) => ('status' in claim ? claim.status : null),
  },
  {
    name: 'mines',
    type: 'integer',
    hxl: '#x_maps+mines',
    about: 'MINE_MAP_REPORT: mines that the maps record',
    of: ({ claim }) => ('mines' in claim ? claim.mines : null),
  },
  {
    name: 'accuracyPercent',
    type: 'number',
    hxl: '#x_maps+accuracy+pct',
    about: 'MINE_MAP_REPORT: share found accurate',
    of: ({ claim }) => ('accuracyPercent' in claim ? claim.accuracyPercent : null),
  },
  {
    name: 'people',
    type: 'integer',
    hxl: '#affected+displaced',
    about: 'DISPLACEMENT_FIGURE: people',
    of: ({ claim }) => ('people' in claim ? claim.people : null),
  },
  {
    name: 'certainty',
    type: 'string',
    hxl: '#x_certainty',
    about: 'DISPLACEMENT_FIGURE: how the text qualifies it',
    of: ({ claim }) => ('certainty' in claim ? claim.certainty : null),
  },
  {
    name: 'action',
    type: 'string',
    hxl: '#x_appeal+action',
    about: 'APPEAL: what is asked for',
    of: ({ claim }) => ('action' in claim ? claim.action : null),
  },
  {
    name: 'addressees',
    type: 'list',
    hxl: '#x_appeal+addressee+list',
    about: 'APPEAL: of whom, as the text names them',
    of: ({ claim }) => ('addressees' in claim ? claim.addressees : []),
  },
  {
    name: 'conduct',
    type: 'string',
    hxl: '#x_allegation+conduct',
    about: 'ALLEGATION: what is said to have been done',
    of: ({ claim }) => ('conduct' in claim ? claim.conduct : null),
  },
  {
    name: 'accused',
    type: 'list',
    hxl: '#x_allegation+accused+list',
    about: 'ALLEGATION: by whom, as the text names them',
    of: ({ claim }) => ('accused' in claim ? claim.accused : []),
  },
  {
    name: 'instruments',
    type: 'list',
    hxl: '#x_allegation+instrument+list',
    about: 'ALLEGATION: the law that the text names',
    of: ({ claim }) => ('instruments' in claim ? claim.instruments : []),
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

const columns = [...OF_ALL, ...OF_SOME, ...NESTED]

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
