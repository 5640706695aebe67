import * as v from 'valibot'
import { isInCsv, LIST_DELIMITER } from './column.ts'
import type { FactFile } from './facts.ts'
import { PUBLICATION_FACTS, SOURCE_FACTS, TEXTS } from './facts.ts'
import { WHAT_POINTS_ARE } from './geoJson.ts'
import type { ExportedSource, Table } from './table.ts'
import { TABLES } from './tables.ts'

/** Raised when a dump of before can no longer be read. */
export const FORMAT = 1

/** The description of a dump, beside its files. Written last: a dump without it is not whole. */
export const PACKAGE_FILE = 'datapackage.json'
export const GEO_JSON = 'accidents.geojson'

/** A file as it was written. */
export interface WrittenFile {
  readonly path: string
  readonly bytes: number
  /** SHA-256 in hex. */
  readonly sha256: string
}

const MIT = { name: 'MIT', path: 'https://opensource.org/license/mit', title: 'MIT License' }
const GEONAMES = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0 (points by GeoNames)',
}
const CITIES = {
  name: 'ODbL-1.0',
  path: 'https://opendatacommons.org/licenses/odbl/1-0/',
  title: 'Open Database License 1.0 (points by the countries-states-cities database)',
}
const POINT_SOURCES = [
  { title: 'GeoNames', path: 'https://www.geonames.org/' },
  { title: 'Countries States Cities Database', path: 'https://github.com/dr5hn/countries-states-cities-database' },
]

const ABOUT =
  'What authorities state about landmines in Azerbaijan: claims, each with the sentence that states it, who is named for it ' +
  'and what period it covers. No claim is endorsed, no number is added that a text does not state, and figures that disagree ' +
  'stand side by side. Quoted words remain those of the publications that carry them. How places were located: by the name ' +
  `that the text gives, looked up in the gazetteer (places). ${WHAT_POINTS_ARE} Every CSV has HXL hashtags in its second ` +
  "line. A cell that a spreadsheet would take for a formula begins with an apostrophe (') that is not part of the value."

/** How the package (Data Package 2.0) describes these files. Tells nothing of the run that wrote them. */
export function dataPackage(
  files: readonly WrittenFile[],
  { sources, texts }: { readonly sources: readonly ExportedSource[]; readonly texts: boolean },
): object {
  const written = new Map(files.map((file) => [file.path, file]))
  const resources = [...TABLES.flatMap(tableResources), geoJsonResource, ...FACT_RESOURCES].flatMap((resource) => {
    const file = written.get(resource.path)
    return file ? [{ ...resource, encoding: 'utf-8', bytes: file.bytes, hash: `sha256:${file.sha256}` }] : []
  })
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'minetrace',
    title: 'Minetrace',
    description: ABOUT,
    licenses: [MIT],
    sources: [
      ...sources.map(({ name, homepage }) => ({ title: name, ...(homepage === null ? {} : { path: homepage }) })),
      ...POINT_SOURCES,
    ],
    minetrace: { format: FORMAT, texts },
    resources,
  }
}

export const csvPath = ({ name }: Pick<Table, 'name'>): string => `${name}.csv`
export const jsonLinesPath = ({ name }: Pick<Table, 'name'>): string => `${name}.jsonl`

const licensesOf = (hasPoints: boolean): object => (hasPoints ? { licenses: [MIT, GEONAMES, CITIES] } : {})

function tableResources(table: Table) {
  const { name, title, about: description, hasPoints } = table
  const common = { title, description, ...licensesOf(hasPoints), republication: true }
  return [
    {
      ...{ name, path: csvPath(table), type: 'table', format: 'csv', mediatype: 'text/csv' },
      ...common,
      dialect: { delimiter: ',', lineTerminator: '\n', headerRows: [1], commentRows: [2] },
      schema: { fields: fieldsOf(table, true), missingValues: [''], ...keysOf(table) },
    },
    {
      ...{ name: `${name}-jsonl`, path: jsonLinesPath(table), type: 'table' },
      ...{ format: 'jsonl', mediatype: 'application/jsonl' },
      ...common,
      schema: { fields: fieldsOf(table, false), ...keysOf(table) },
    },
  ]
}

function fieldsOf({ columns }: Table, csv: boolean): object[] {
  return columns
    .filter((column) => !csv || isInCsv(column))
    .map(({ name, type, hxl, about }) => ({
      ...{ name, description: about, ...(csv ? { hxl } : {}) },
      ...(type !== 'list'
        ? { type }
        : csv
          ? { type, delimiter: LIST_DELIMITER, itemType: 'string' }
          : { type: 'array' }),
    }))
}

const keysOf = ({ key, refersTo }: Table): object => ({
  primaryKey: key,
  foreignKeys: Object.entries(refersTo).map(([field, resource]) => ({
    fields: [field],
    reference: { resource, fields: TABLES.find(({ name }) => name === resource)?.key ?? [] },
  })),
})

const geoJsonResource = {
  ...{ name: 'accidents-geojson', path: GEO_JSON, format: 'geojson', mediatype: 'application/geo+json' },
  title: 'Accidents on a map',
  description: `Accidents as GeoJSON (RFC 7946). ${WHAT_POINTS_ARE} Accidents whose place is unknown have no geometry.`,
  ...licensesOf(true),
  republication: true,
}

const factResource = ({ name, path, title, about }: FactFile<unknown>, republication: boolean) => ({
  ...{ name, path, format: 'jsonl', mediatype: 'application/jsonl' },
  ...{ title, description: about, republication },
})

const FACT_RESOURCES = [
  factResource(PUBLICATION_FACTS, true),
  factResource(SOURCE_FACTS, true),
  {
    ...factResource(TEXTS, false),
    licenses: [{ name: 'other-closed', title: "Their publishers'; not for republication" }],
  },
]

/** Of a description, what restoring goes by. */
export const packageShape = v.object({
  minetrace: v.object({ format: v.number(), texts: v.boolean() }),
  resources: v.array(v.object({ path: v.string(), hash: v.string() })),
})
export type PackageSummary = v.InferOutput<typeof packageShape>
