import { stringify } from 'csv-stringify/sync'
import { isInCsv, jsonLine, rowLine } from '../../core/export/column.ts'
import { csvPath, GEO_JSON, jsonLinesPath, type WrittenFile } from '../../core/export/dataPackage.ts'
import { accidentFeature } from '../../core/export/geoJson.ts'
import type { Records } from '../../core/export/table.ts'
import { TABLES } from '../../core/export/tables.ts'
import { createDumpFile, type DumpFile } from './dumpFile.ts'

/** Files that records are written to, some at a time. */
export interface RecordFiles {
  write(records: Records): Promise<void>
  close(): Promise<WrittenFile[]>
}

/** What spreadsheets take for a formula is written with an apostrophe before it. */
const csv = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows], { escape_formulas: true, record_delimiter: '\n' })

/** Makes a CSV and a JSON Lines file for each table, and the accidents' GeoJSON. */
export async function createRecordFiles(folder: string): Promise<RecordFiles> {
  const files: DumpFile[] = []
  const create = async (path: string): Promise<DumpFile> => {
    const file = await createDumpFile(folder, path)
    files.push(file)
    return file
  }
  const tables: { table: (typeof TABLES)[number]; asCsv: DumpFile; asLines: DumpFile }[] = []
  for (const table of TABLES) {
    const [asCsv, asLines] = [await create(csvPath(table)), await create(jsonLinesPath(table))]
    const columns = table.columns.filter(isInCsv)
    await asCsv.write(csv([columns.map(({ name }) => name), columns.map(({ hxl }) => hxl)]))
    tables.push({ table, asCsv, asLines })
  }
  const map = await create(GEO_JSON)
  await map.write('{"type":"FeatureCollection","features":[')
  let features = 0
  return {
    async write(records) {
      for (const { table, asCsv, asLines } of tables) {
        await asCsv.write(csv(table.cells(records)))
        await asLines.write(table.objects(records).map(rowLine).join(''))
      }
      for (const accident of records.accidents)
        await map.write(`${features++ === 0 ? '\n' : ',\n'}${jsonLine(accidentFeature(accident)).trimEnd()}`)
    },
    async close() {
      await map.write('\n]}\n')
      const written: WrittenFile[] = []
      for (const file of files) written.push(await file.close())
      return written
    },
  }
}
