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
  Month: { month: '2023-07' },
  District: { name: 'Aghdam' },
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
  return [{ name, text: print(one), variables: VARIABLES[name] ?? {} }]
})
