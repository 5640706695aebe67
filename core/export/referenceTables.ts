import type { Place } from '../model/place.ts'
import { type ExportedSource, table } from './table.ts'

export const PLACES = table<Place>({
  name: 'places',
  title: 'Places',
  about: 'The gazetteer. Points: GeoNames, else the countries-states-cities database; each lies inside its place.',
  key: ['code'],
  hasPoints: true,
  rows: ({ places }) => places,
  columns: [
    { name: 'code', type: 'string', hxl: '#loc+code', about: "This project's code", of: (p) => p.code },
    { name: 'kind', type: 'string', hxl: '#loc+type', about: 'COUNTRY, REGION or DISTRICT', of: (p) => p.kind },
    { name: 'name', type: 'string', hxl: '#loc+name', about: 'The spelling used here', of: (p) => p.name },
    {
      name: 'alternateNames',
      type: 'list',
      hxl: '#loc+name+alt+list',
      about: 'Other spellings in English, Azerbaijani and Russian, old names included',
      of: (p) => p.alternateNames,
    },
    { name: 'isoCode', type: 'string', hxl: '#loc+code+iso', about: 'ISO 3166-1 or 3166-2', of: (p) => p.isoCode },
    { name: 'parent', type: 'string', hxl: '#loc+code+parent', about: 'The place it lies in', of: (p) => p.parent },
    {
      name: 'latitude',
      type: 'number',
      hxl: '#geo+lat',
      about: 'Of a point inside the place, WGS 84, rounded to 0.01 degrees',
      of: (p) => p.centroid?.latitude ?? null,
    },
    {
      name: 'longitude',
      type: 'number',
      hxl: '#geo+lon',
      about: 'Of the same point',
      of: (p) => p.centroid?.longitude ?? null,
    },
  ],
})

export const SOURCES = table<ExportedSource>({
  name: 'sources',
  title: 'Sources',
  about: 'Outlets and bodies whose publications are read.',
  key: ['id'],
  rows: ({ sources }) => sources,
  columns: [
    { name: 'id', type: 'string', hxl: '#meta+source+code', about: 'Its name for ever', of: (s) => s.id },
    { name: 'name', type: 'string', hxl: '#meta+source+name', about: 'Name', of: (s) => s.name },
    { name: 'homepage', type: 'string', hxl: '#meta+url', about: 'Home page', of: (s) => s.homepage },
    { name: 'kind', type: 'string', hxl: '#meta+type', about: 'How it is listed', of: (s) => s.kind },
    { name: 'url', type: 'string', hxl: '#meta+url+list', about: 'The address that lists it', of: (s) => s.url },
    { name: 'language', type: 'string', hxl: '#meta+lang', about: 'BCP 47', of: (s) => s.language },
  ],
})
