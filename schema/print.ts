import { writeFileSync } from 'node:fs'
import { printSchema } from 'graphql'
import { schema } from './index.ts'

/** The printed schema, for whoever reviews a change of the API. */
export const PRINTED_SCHEMA = new URL('schema.graphql', import.meta.url)

export const printedSchema = (): string => `${printSchema(schema)}\n`

// `node schema/print.ts` writes it anew.
if (import.meta.main) writeFileSync(PRINTED_SCHEMA, printedSchema())
