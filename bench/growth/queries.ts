import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Kind, parse, print } from 'graphql'
import { publicationIdOf } from '../../core/model/id.ts'
import { globalIdOf } from '../../schema/globalId.ts'
import { syntheticArticle } from './statements.ts'

const CONTRACT = join(import.meta.dirname, '..', '..', 'tests', 'schema', 'queries.graphql')

const claim = (n: number, key: string): string => `${publicationIdOf(syntheticArticle(n).url)}.${key}`

/** What the queries with variables of their own are sent: statements that every store of the bench holds. */
const VARIABLES: Readonly<Record<string, object>> = {
  Point: { figure: globalIdOf('CasualtyFigure', claim(5, 'total')) },
  Accident: { id: globalIdOf('Accident', claim(6, 'accident')) },
  // A year: in a store of 1,000 statements no month holds a whole page of one body's.
  Month: { month: '2023' },
  District: { name: 'Aghdam' },
}

/** Further variables for some of them: a time that begins and ends inside months, one place, one type. */
const NARROWER: Readonly<Record<string, readonly (readonly [string, object])[]>> = {
  Accidents: [
    ['cut months', { filter: { occurred: { from: '2022-03-10', to: '2025-09-20' } } }],
    ['one type', { filter: { ordnanceType: ['ANTI_VEHICLE_MINE'] } }],
  ],
  Clearance: [['two years', { period: { from: '2022', to: '2023' } }]],
}

export interface Query {
  readonly name: string
  readonly text: string
  readonly variables: object
}

/** The queries that pages ask of the contract. */
export const QUERIES: readonly Query[] = parse(readFileSync(CONTRACT, 'utf8')).definitions.flatMap((one) => {
  if (one.kind !== Kind.OPERATION_DEFINITION) return []
  const name = one.name?.value ?? ''
  const text = print(one)
  const narrower = (NARROWER[name] ?? []).map(([what, variables]) => ({ name: `${name}, ${what}`, text, variables }))
  return [{ name, text, variables: VARIABLES[name] ?? {} }, ...narrower]
})
