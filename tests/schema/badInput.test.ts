import { beforeAll, describe, expect, it } from 'vitest'
import { publicationIdOf } from '../../core/model/id.ts'
import { cursorOf } from '../../schema/cursor.ts'
import { globalIdOf } from '../../schema/globalId.ts'
import { type Api, apiOver, counted, storeOf } from './api.ts'

let api: Api
let reads: string[]
beforeAll(async () => {
  const counting = counted((await storeOf()).reads)
  reads = counting.reads
  api = apiOver(counting.store)
})

const publication = globalIdOf('Publication', publicationIdOf('https://a.example/ombudsman'))
const encoded = (json: unknown) => Buffer.from(JSON.stringify(json)).toString('base64url')

const BOUNDS = 'Send a number from 1 to 100, or leave it out for 20.'
const NOT_AN_ID = 'is not an id of this API. Send an id exactly as a field `id` gave it.'
const NOT_A_LANGUAGE = 'is no language. Send a BCP 47 tag, for example "en", "az" or "ru".'
const AGAIN = 'Start again without a cursor, then go on from pageInfo.endCursor of the answer.'

describe('bad input is refused before anything is read, with what to send instead', () => {
  it.each([
    ['statements(first: -1) { nodes { id } }', `\`first\` is -1. ${BOUNDS}`],
    ['statements(first: 0) { nodes { id } }', `\`first\` is 0. ${BOUNDS}`],
    ['statements(first: 1000000) { nodes { id } }', `\`first\` is 1000000. ${BOUNDS}`],
    ['accidents(last: 101) { nodes { id } }', '`last` is 101. Send a number from 1 to 100.'],
    ['publications(filter: { language: ["az", "english!!"] }) { nodes { id } }', `"english!!" ${NOT_A_LANGUAGE}`],
    ['publications(filter: { language: "Azerbaijani" }) { nodes { id } }', `"Azerbaijani" ${NOT_A_LANGUAGE}`],
    ['publications(filter: { language: "" }) { nodes { id } }', `"" ${NOT_A_LANGUAGE}`],
    ['claims(first: 2, last: 2) { nodes { id } }', '`first` and `last` exclude each other. Send one of them.'],
    [
      'claims(filter: { issued: { from: "2025-02", to: "2024-12-31" } }) { nodes { id } }',
      'The range ends with 2024-12-31, before it begins with 2025-02. Send the earlier date as `from`.',
    ],
    ['claims(after: "x", before: "y") { nodes { id } }', '`after` and `before` exclude each other. Send one of them.'],
    [
      'claims(last: 2, after: "x") { nodes { id } }',
      '`after` goes with `first`. To go back, send `last` with `before`.',
    ],
    [
      'claims(first: 2, before: "x") { nodes { id } }',
      '`before` goes with `last`. To go on, send `first` with `after`.',
    ],
    ['node(id: "nonsense") { id }', `"nonsense" ${NOT_AN_ID}`],
    ['node(id: "") { id }', `"" ${NOT_AN_ID}`],
    ['node(id: 12) { id }', `"12" ${NOT_AN_ID}`],
    [`node(id: "${btoa('Nothing:1')}") { id }`, `"${btoa('Nothing:1')}" ${NOT_AN_ID}`],
    [`node(id: "${btoa('Place:')}") { id }`, `"${btoa('Place:')}" ${NOT_AN_ID}`],
    [
      `accidents(filter: { place: "${publication}" }) { nodes { id } }`,
      `"${publication.slice(0, 40)}…" is the id of a Publication. Send the id of a Place.`,
    ],
    [
      `accidents(filter: { place: "${globalIdOf('Place', 'AZ-NOWHERE')}" }) { nodes { id } }`,
      `No place has the id "${globalIdOf('Place', 'AZ-NOWHERE')}". Take ids from \`places\` or \`place(name:)\`.`,
    ],
    [
      'statements(filter: { issued: { from: "July 2023" } }) { nodes { id } }',
      '"July 2023" is not a PartialDate. Send a year, month or day of the calendar, for example "2023", "2023-07" or "2023-07-15".',
    ],
    [
      'statements(filter: { issued: { to: "2023-02-30" } }) { nodes { id } }',
      '"2023-02-30" is not a PartialDate. Send a year, month or day of the calendar, for example "2023", "2023-07" or "2023-07-15".',
    ],
    [
      'publication(url: "ftp://a.example/") { id }',
      '"ftp://a.example/" is not a URL. Send an absolute address that begins with http:// or https://, for example "https://example.org/news/1".',
    ],
  ])('%s', async (field, message) => {
    reads.length = 0
    const errors = await api.refused(`{ ${field} }`)
    expect(errors.map((error) => [error.message, error.extensions?.code])).toEqual([[message, 'BAD_USER_INPUT']])
    expect(reads).toEqual([])
  })

  it('and where it stands', async () => {
    const [error] = await api.refused('{ claims(filter: { issued: { to: "2023-13" } }) { nodes { id } } }')
    expect(error).toMatchObject({ locations: [{ line: 1, column: 34 }] })
  })

  it('in variables too', async () => {
    const [error] = await api.refused(
      'query ($to: PartialDate) { claims(filter: { issued: { to: $to } }) { nodes { id } } }',
      {
        to: '2023-13',
      },
    )
    expect(error?.message).toContain('"2023-13" is not a PartialDate. Send a year, month or day of the calendar')
    expect(error?.extensions?.code).toBe('BAD_USER_INPUT')
  })

  it.each([
    ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', 'ids', '`$ids`'],
    [
      'query ($languages: [String!]) { publications(filter: { language: $languages }) { nodes { id } } }',
      'languages',
      '`$languages`',
    ],
    ['query ($by: PublicationFilter) { publications(filter: $by) { nodes { id } } }', 'by.language', '`$by.language`'],
  ])('more than 100 values at once: %s', async (query, path, shown) => {
    reads.length = 0
    const [name = '', field] = path.split('.')
    const values = Array(101).fill(publication)
    const errors = await api.refused(query, { [name]: field ? { [field]: values } : values })
    expect(errors).toMatchObject([
      { message: `${shown} has 101 values. Send 100 at most at once.`, extensions: { code: 'BAD_USER_INPUT' } },
    ])
    expect(reads).toEqual([])
  })

  it('more than 100 values that are written in the query', async () => {
    const languages = JSON.stringify(Array(101).fill('az'))
    const errors = await api.refused(`{ publications(filter: { language: ${languages} }) { nodes { id } } }`)
    expect(errors).toMatchObject([
      { message: '`language` has 101 values. Send 100 at most at once.', extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })

  it('but 100 values are taken', async () => {
    const query = 'query ($in: [String!]) { publications(filter: { language: $in }) { nodes { id } } }'
    const { publications } = await api.ask(query, { in: Array.from({ length: 100 }, (_, n) => `fr-x-${n}`) })
    expect(publications.nodes).toEqual([])
  })

  it('variables nested without end, which are left alone', async () => {
    const endless = `${'['.repeat(90_000)}${']'.repeat(90_000)}`
    const body = `{"query":"query ($in: [String!]) { publications(filter: { language: $in }) { nodes { id } } }","variables":{"in":${endless}}}`
    const headers = { 'content-type': 'application/json' }
    const answer = await api.fetch('/graphql', { method: 'POST', headers, body })
    expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
  })

  it('a number of sentences that nobody can be given', async () => {
    const [error] = await api.refused('{ claims { nodes { evidence(first: 0) { quote } } } }')
    expect(error?.message).toBe(`\`first\` is 0. ${BOUNDS}`)
  })
})

describe('a cursor is refused', () => {
  it.each([
    ['that is none', 'nonsense', 'This is not a cursor of this API.'],
    ['that is no text', '\u0000', 'This is not a cursor of this API.'],
    ['that is no list', encoded({ a: 1 }), 'This is not a cursor of this API.'],
    ['of another version', encoded([2, 'x', 'y']), 'This cursor is from another version of this API.'],
    ['of another list', cursorOf('x', 'y'), 'This cursor was given by another list, or with another filter.'],
  ])('%s', async (_what, after, message) => {
    const errors = await api.refused('query ($after: String) { statements(after: $after) { nodes { id } } }', { after })
    expect(errors.map((error) => [error.message, error.extensions?.code])).toEqual([
      [`${message} ${AGAIN}`, 'BAD_CURSOR'],
    ])
  })

  const cursorFrom = async (list: string, rest = '') => {
    const answer = await api.ask(`{ list: ${list} { pageInfo { endCursor } ${rest} } }`)
    return answer.list.pageInfo.endCursor
  }

  it('in another list, and with another filter', async () => {
    const after = await cursorFrom('statements(first: 2)')
    const [other] = await api.refused(`{ publications(after: "${after}") { nodes { id } } }`)
    const [filtered] = await api.refused(
      `{ statements(after: "${after}", filter: { issuer: ANAMA }) { nodes { id } } }`,
    )
    for (const error of [other, filtered]) expect(error?.extensions?.code).toBe('BAD_CURSOR')
  })

  it('of one statement in another', async () => {
    const { statements } = await api.ask(
      '{ statements(first: 2) { nodes { id publications { pageInfo { endCursor } } } } }',
    )
    const [one, two] = statements.nodes
    const [error] = await api.refused(
      'query ($id: ID!, $after: String) { node(id: $id) { ... on Statement { publications(after: $after) { nodes { id } } } } }',
      { id: one.id, after: two.publications.pageInfo.endCursor },
    )
    expect(error?.extensions?.code).toBe('BAD_CURSOR')
  })

  it('with a position that was tampered with', async () => {
    const cursor = await cursorFrom('statements(first: 2)')
    const [version, binding] = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    const tampered = encoded([version, binding, 'LIST#statements#nowhere'])
    const [error] = await api.refused(`{ statements(after: "${tampered}") { nodes { id } } }`)
    expect(error).toMatchObject({ extensions: { code: 'BAD_CURSOR' } })
    expect(api.faults).toEqual([])
  })
})
