import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { cellOf, isInCsv, jsonLine, rowLine } from '../../../core/export/column.ts'
import { dataPackage } from '../../../core/export/dataPackage.ts'
import { accidentFeature } from '../../../core/export/geoJson.ts'
import { NO_RECORDS, type Records } from '../../../core/export/table.ts'
import { TABLES } from '../../../core/export/tables.ts'
import type { Accident } from '../../../core/model/accident.ts'
import { PLACES } from '../../../core/model/places.ts'
import { SOURCES } from '../../../core/sources/registry.ts'
import { dumpOf, linesOf } from '../../cli/dump/dumps.ts'
import { ARRIVALS, runScene } from '../../drill/scene.ts'
import { memoryStore } from '../../support/memoryStore.ts'

const accident: Accident = {
  id: 'p1.k',
  occurredOn: '2023-07',
  place: 'AZ-AGM',
  locality: '=HYPERLINK("https://x.example")',
  ordnanceType: 'MINE',
  populations: ['CIVILIAN', 'CHILD'],
  killed: { min: 1, max: 2 },
  injured: null,
  casualties: { min: 1, max: 2 },
  reports: [{ publication: 'p1', claim: 'p1.k' }],
}
const records: Records = {
  ...NO_RECORDS,
  accidents: [accident, { ...accident, id: 'p2.k', place: null }],
  places: PLACES,
}

describe('tables', () => {
  it('have names, columns and HXL hashtags that nothing else of them has', () => {
    expect(new Set(TABLES.map(({ name }) => name)).size).toBe(TABLES.length)
    for (const { columns } of TABLES) {
      const inCsv = columns.filter(isInCsv)
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
      for (const { hxl } of inCsv) expect(hxl).toMatch(/^#[a-z][a-z\d_]*(\+[a-z]+)*$/)
      expect(new Set(inCsv.map(({ hxl }) => hxl)).size).toBe(inCsv.length)
    }
  })

  it('have a cell and a member of its object for each column, and keys that tell rows apart', () => {
    for (const { columns, cells, objects, key } of TABLES) {
      const rows = objects(records)
      for (const row of cells(records)) expect(row).toHaveLength(columns.filter(isInCsv).length)
      for (const row of rows) expect(Object.keys(row)).toEqual(columns.map(({ name }) => name))
      expect(new Set(rows.map((row) => JSON.stringify(key.map((name) => row[name])))).size).toBe(rows.length)
    }
  })

  it('show lists with bars between, and nothing where nothing is known', () => {
    expect(cellOf(['a', 'b'])).toBe('a|b')
    expect(cellOf([])).toBe('')
    expect(cellOf(null)).toBe('')
    expect(cellOf(false)).toBe('false')
    expect(cellOf(0)).toBe('0')
  })
})

it('a line of JSON has its members in the order of their names, all the way down', () => {
  expect(rowLine({ z: [{ d: 1, c: null }], a: 'x' })).toBe('{"z":[{"c":null,"d":1}],"a":"x"}\n')
  expect(jsonLine({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}\n')
})

describe('an accident on the map', () => {
  it('has the point of its district, longitude first, and says that it is not where it happened', () => {
    const centroid = PLACES.find(({ code }) => code === 'AZ-AGM')?.centroid
    expect(accidentFeature(accident)).toMatchObject({
      geometry: { type: 'Point', coordinates: [centroid?.longitude, centroid?.latitude] },
      properties: { geometryIs: expect.stringContaining('Not where the accident happened'), placeName: 'Aghdam' },
    })
  })

  it('has no geometry where its place is unknown', () => {
    const properties = { geometryIs: null, place: null }
    expect(accidentFeature({ ...accident, place: null })).toMatchObject({ geometry: null, properties })
  })
})

describe('a dump', () => {
  const made = (async () => {
    const store = memoryStore()
    await runScene(store.facts, ARRIVALS)
    return { dump: await dumpOf(store) }
  })()

  it('has in the second line of every CSV the hashtags of its columns, and below the values of JSON Lines', async () => {
    const { dump } = await made
    for (const { name, columns } of TABLES) {
      const rows: string[][] = parse(dump[`${name}.csv`] ?? '', { relax_column_count: false })
      const inCsv = columns.filter(isInCsv)
      expect(rows.slice(0, 2)).toEqual([inCsv.map((column) => column.name), inCsv.map(({ hxl }) => hxl)])
      const lines = linesOf(dump, `${name}.jsonl`)
      expect(rows.length).toBe(lines.length + 2)
      for (const [nth, line] of lines.entries())
        expect(rows[nth + 2]?.map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))).toEqual(
          inCsv.map((column) => cellOf(line[column.name] as string | null)),
        )
    }
    expect(linesOf(dump, 'casualty-counts.jsonl').length).toBeGreaterThan(5)
  })

  it('is described file by file, with checksums, licences, sources, and what must not be republished', async () => {
    const { dump } = await made
    const description = JSON.parse(dump['datapackage.json'] ?? '')
    const paths = description.resources.map(({ path }: { path: string }) => path)
    expect(paths.toSorted()).toEqual(Object.keys(dump).filter((path) => path !== 'datapackage.json'))
    for (const { path, bytes, republication } of description.resources) {
      expect(bytes).toBe(Buffer.byteLength(dump[path] ?? ''))
      expect(republication).toBe(path !== 'facts/texts.jsonl')
    }
    expect(description.licenses).not.toEqual([])
    expect(description.sources.length).toBeGreaterThan(SOURCES.length)
    expect(description.description).toContain('How places were located')
    for (const { schema } of description.resources)
      for (const { reference } of schema?.foreignKeys ?? []) expect(reference.fields).toHaveLength(1)
  })

  it('describes the files that there are', () => {
    const written = [{ path: 'claims.csv', bytes: 1, sha256: 'a' }]
    expect(dataPackage(written, { sources: [], texts: false })).toMatchObject({
      minetrace: { format: 1, texts: false },
      resources: [{ name: 'claims', path: 'claims.csv', hash: 'sha256:a' }],
    })
  })
})
