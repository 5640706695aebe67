import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { EXAMPLES } from '../../web/explorer/examples.ts'

const printed = join(import.meta.dirname, '../../schema/schema.graphql')

test.each(EXAMPLES)('the API knows all that this example asks:\n%s', (query) => {
  const schema = buildSchema(readFileSync(printed, 'utf8'))
  expect(validate(schema, parse(query))).toEqual([])
})
