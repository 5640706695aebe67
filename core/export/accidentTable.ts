import type { Accident, IntRange } from '../model/accident.ts'
import { placeByCode } from '../model/places.ts'
import type { Column } from './column.ts'
import { table } from './table.ts'

const PEOPLE = { killed: 'killed', injured: 'injured', casualties: 'killed or injured' } as const

/** The lowest and the highest number that reports state. */
const people = (of: keyof typeof PEOPLE): Column<Accident>[] =>
  (['min', 'max'] as const satisfies readonly (keyof IntRange)[]).map((end) => ({
    name: `${of}${end === 'min' ? 'Min' : 'Max'}`,
    type: 'integer',
    hxl: `#affected+${of === 'casualties' ? 'killed+injured' : of}+${end}`,
    about: `${end === 'min' ? 'Lowest' : 'Highest'} number of people ${PEOPLE[of]} that a report states; empty where none does`,
    of: (accident) => accident[of]?.[end] ?? null,
  }))

const placeOf = ({ place }: Accident) => (place === null ? null : placeByCode(place))

export const ACCIDENTS = table<Accident>({
  name: 'accidents',
  title: 'Accidents',
  about:
    'Events in which explosive ordnance harmed people, each folded from all reports of it. Points are of the district.',
  key: ['id'],
  refersTo: { place: 'places' },
  hasPoints: true,
  rows: ({ accidents }) => accidents,
  columns: [
    { name: 'id', type: 'string', hxl: '#meta+id', about: 'Id of its earliest report', of: (a) => a.id },
    {
      name: 'occurredOn',
      type: 'string',
      hxl: '#date+occurred',
      about: 'Year, month or day',
      of: (a) => a.occurredOn,
    },
    { name: 'place', type: 'string', hxl: '#loc+code', about: 'Code of the place', of: (a) => a.place },
    {
      name: 'placeName',
      type: 'string',
      hxl: '#loc+name',
      about: 'Name of the place',
      of: (a) => placeOf(a)?.name ?? null,
    },
    {
      name: 'isoCode',
      type: 'string',
      hxl: '#loc+code+iso',
      about: 'ISO 3166-2',
      of: (a) => placeOf(a)?.isoCode ?? null,
    },
    {
      name: 'latitude',
      type: 'number',
      hxl: '#geo+lat+approximate',
      about: 'Of a point inside the place, WGS 84; not where the accident happened',
      of: (a) => placeOf(a)?.centroid?.latitude ?? null,
    },
    {
      name: 'longitude',
      type: 'number',
      hxl: '#geo+lon+approximate',
      about: 'Of the same point',
      of: (a) => placeOf(a)?.centroid?.longitude ?? null,
    },
    {
      name: 'locality',
      type: 'string',
      hxl: '#loc+name+locality',
      about: 'Village, town or road as a report names it',
      of: (a) => a.locality,
    },
    {
      name: 'ordnanceType',
      type: 'string',
      hxl: '#cause+type',
      about: 'Explosive ordnance (IMAS 04.10)',
      of: (a) => a.ordnanceType,
    },
    {
      name: 'populations',
      type: 'list',
      hxl: '#affected+group+list',
      about: 'Who was harmed, as stated',
      of: (a) => a.populations,
    },
    ...people('killed'),
    ...people('injured'),
    ...people('casualties'),
    {
      name: 'reports',
      type: 'list',
      hxl: '#meta+id+claim+list',
      about: 'Its reports, members of claims, earliest first',
      of: (a) => a.reports.map(({ claim }) => claim),
    },
  ],
})
