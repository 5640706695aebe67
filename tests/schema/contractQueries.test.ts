import { readFileSync } from 'node:fs'
import { Kind, parse, print } from 'graphql'
import { beforeAll, expect, it } from 'vitest'
import { publicationIdOf } from '../../core/model/id.ts'
import { globalIdOf } from '../../schema/globalId.ts'
import { type Api, apiOver, storeOf } from './api.ts'
import { DISAGREEING, STATEMENT, WORLD } from './world.ts'

/** The queries that pages will ask, as the contract gives them: .ci/run holds this copy to it. */
const QUERIES = parse(readFileSync(new URL('queries.graphql', import.meta.url), 'utf8')).definitions.flatMap((one) =>
  one.kind === Kind.OPERATION_DEFINITION ? [{ name: one.name?.value ?? '', text: print(one) }] : [],
)
const claimOf = ({ url, reading }: typeof STATEMENT, at: number): string =>
  `${publicationIdOf(url)}.${reading.claims[at]?.key}`

/** What the queries with variables of their own are sent, and a part of what each answers. */
const ASKED: Readonly<Record<string, { readonly variables?: object; readonly answer: object }>> = {
  CasualtySeries: { answer: { casualtySeries: { nodes: [{ value: 392 }, { value: 380 }] } } },
  Point: {
    variables: { figure: globalIdOf('CasualtyFigure', claimOf(DISAGREEING, 0)) },
    answer: { node: { discrepancies: [{ kind: 'ARITHMETIC' }, { kind: 'DECREASE' }] } },
  },
  Accidents: {
    answer: { head: [{ accidents: 1 }], map: [{ accidents: 1 }], accidents: { nodes: [{ locality: 'Chayli' }] } },
  },
  AccidentFilterChoices: { answer: {} },
  Accident: {
    variables: { id: globalIdOf('Accident', claimOf(STATEMENT, 1)) },
    answer: { node: { reports: { nodes: [{}, {}] } } },
  },
  Month: {
    variables: { month: '2023-10' },
    answer: { head: [{ statements: 1, publications: 2 }], statements: { nodes: [{ headline: STATEMENT.title }] } },
  },
  Discrepancies: {
    variables: { kind: ['DECREASE'] },
    answer: { discrepancies: { nodes: [{ value: 380, against: 392, claims: [{}, {}] }] } },
  },
  District: { variables: { name: 'Tartar' }, answer: { place: { years: [{ period: '2023', accidents: 1 }] } } },
  Embed: { answer: { casualtySeries: { nodes: [{ value: 380 }] } } },
  Clearance: { answer: { clearanceTotals: [{ period: '2023-10', hectares: 120.5 }] } },
}

let api: Api
beforeAll(async () => {
  const { reads, openReads } = await storeOf([...WORLD, DISAGREEING])
  api = apiOver(reads, { openReads })
})

it('every query of the contract is asked here', () => {
  expect(QUERIES.map(({ name }) => name)).toEqual(Object.keys(ASKED))
})

it.each(QUERIES)('$name answers', async ({ name, text }) => {
  expect(await api.ask(text, ASKED[name]?.variables)).toMatchObject(ASKED[name]?.answer ?? {})
})
