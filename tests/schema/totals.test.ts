import { beforeAll, describe, expect, it } from 'vitest'
import { authorityOf } from '../../core/model/authority.ts'
import { placesWithin } from '../../core/model/places.ts'
import { globalIdOf } from '../../schema/globalId.ts'
import { type Api, apiOver, counted, storeOf } from './api.ts'
import { spansIn, told, WORLD } from './world.ts'

let api: Api
let reads: string[]
beforeAll(async () => {
  const counting = counted((await storeOf()).reads)
  reads = counting.reads
  api = apiOver(counting.store)
})

const INJURED = { min: 1, max: 1 }
const NOBODY = { min: 0, max: 0 }

describe('the page', () => {
  it('heads the table of accidents and fills the map', async () => {
    const { head, map } = await api.ask(/* GraphQL */ `
      query Accidents($filter: AccidentFilter) {
        head: accidentTotals(by: [], filter: $filter) { accidents killed { min max } injured { min max } casualties { min max } }
        map: accidentTotals(by: [PLACE], filter: $filter) {
          place { id name kind isoCode centroid { latitude longitude } }
          accidents casualties { min max }
        }
      }
    `)
    expect(head).toEqual([{ accidents: 1, killed: NOBODY, injured: INJURED, casualties: INJURED }])
    expect(map).toMatchObject([{ place: { id: globalIdOf('Place', 'AZ-TAR') }, accidents: 1, casualties: INJURED }])
  })

  it('tells a district by years and devices, with the places inside it', async () => {
    const query = /* GraphQL */ `
      query District($name: String!) {
        place(name: $name) {
          years: accidentTotals(by: [YEAR]) { period accidents killed { min max } injured { min max } }
          devices: accidentTotals(by: [ORDNANCE_TYPE]) { ordnanceType accidents }
          both: accidentTotals(by: [MONTH, ORDNANCE_TYPE]) { period place { id } ordnanceType accidents }
        }
      }
    `
    const year = { period: '2023', accidents: 1, killed: NOBODY, injured: INJURED }
    for (const name of ['Tartar', 'Azerbaijan']) {
      expect((await api.ask(query, { name })).place).toEqual({
        years: [year],
        devices: [{ ordnanceType: 'MINE', accidents: 1 }],
        both: [{ period: '2023-10', place: null, ordnanceType: 'MINE', accidents: 1 }],
      })
    }
    expect((await api.ask(query, { name: 'Aghdam' })).place).toEqual({ years: [], devices: [], both: [] })
  })

  it('heads the month with what the Ombudsman said in it', async () => {
    const { head } = await api.ask(
      /* GraphQL */ `
        query Month($month: PartialDate!) {
          head: statementTotals(by: [], filter: { issuer: [OMBUDSMAN_AZ], issued: { from: $month, to: $month } }) { statements publications }
        }
      `,
      { month: '2023-10' },
    )
    expect(head).toEqual([{ statements: 1, publications: 2 }])
  })

  it('draws a chart of clearance, with the figures behind each number', async () => {
    const { clearanceTotals } = await api.ask(
      /* GraphQL */ `
        query Clearance($period: DateRange) {
          clearanceTotals(by: MONTH, filter: { period: $period, attributedTo: [ANAMA] }) {
            period authority { name } hectares hectaresCertainty ordnance { type value certainty } figures { id period { from to } hectares }
          }
        }
      `,
      { period: { from: '2023' } },
    )
    expect(clearanceTotals).toEqual([
      {
        period: '2023-10',
        authority: { name: authorityOf('ANAMA').name },
        hectares: 120.5,
        hectaresCertainty: 'EXACT',
        ordnance: [{ type: 'MINE', value: 14, certainty: 'EXACT' }],
        figures: [{ id: expect.any(String), period: { from: '2023-10-02', to: '2023-10-08' }, hectares: 120.5 }],
      },
    ])
  })
})

describe('the figures behind a total', () => {
  const asking = (fields: string) => `
    fragment Shown on ClearanceFigure { ${fields} }
    { clearanceTotals(filter: { attributedTo: [ANAMA] }) { hectares figures { ... on ClearanceFigure { ...Shown } } } }
  `
  const readsOf = async (fields: string) => {
    const { store, reads } = counted((await storeOf()).reads)
    const { clearanceTotals } = await apiOver(store).ask(asking(fields))
    return { figures: clearanceTotals[0].figures, reads: new Set(reads) }
  }

  it('come with it, as far as they show no sentence', async () => {
    const { figures, reads } = await readsOf(
      'id kind attributedTo { code } period { from words } places { name } hectares hectaresCertainty ordnance { type value }',
    )
    expect(figures).toMatchObject([
      { kind: 'CLEARANCE_FIGURE', hectares: 120.5, ordnance: [{ type: 'MINE', value: 14 }] },
    ])
    expect([...reads]).toEqual(['clearanceTotals'])
  })

  it('are read with their statements where a sentence is asked for', async () => {
    const { figures, reads } = await readsOf('hectares evidence { quote publication { url } }')
    expect(figures).toMatchObject([{ hectares: 120.5, evidence: [{ quote: expect.stringContaining('120.5') }] }])
    expect([...reads]).toEqual(['clearanceTotals', 'claims', 'statements'])
  })
})

describe('totals', () => {
  it('count by years where nothing else is asked for', async () => {
    const answer = await api.ask(/* GraphQL */ `
      {
        accidentTotals { period place { id } ordnanceType accidents }
        statementTotals { period issuer { code } source { id } statements publications }
        clearanceTotals { period authority { code } hectares figures { id } }
      }
    `)
    expect(answer.accidentTotals).toEqual([{ period: '2023', place: null, ordnanceType: null, accidents: 1 }])
    const nothingElse = { issuer: null, source: null }
    expect(answer.statementTotals).toEqual([
      { period: '2021', ...nothingElse, statements: 12, publications: 12 },
      { period: '2022', ...nothingElse, statements: 12, publications: 12 },
      { period: '2023', ...nothingElse, statements: 3, publications: 4 },
    ])
    expect(answer.clearanceTotals).toMatchObject([
      { period: '2021', authority: { code: 'MINISTRY_OF_DEFENCE_AZ' }, hectares: 1266 },
      { period: '2022', authority: { code: 'MINISTRY_OF_DEFENCE_AZ' }, hectares: 1410 },
      { period: '2023', authority: { code: 'ANAMA' }, hectares: 120.5 },
      { period: '2023', authority: { code: 'MINISTRY_OF_DEFENCE_AZ' }, hectares: 124 },
    ])
    expect(answer.clearanceTotals[0].figures).toHaveLength(12)
  })

  it('of statements by issuer and source name sources that left the registry too', async () => {
    const { statementTotals } = await api.ask(/* GraphQL */ `
      { statementTotals(by: [SOURCE, ISSUER], filter: { issued: { from: "2023-10" } }) { issuer { code } source { name } statements publications } }
    `)
    expect(statementTotals).toEqual([
      { issuer: { code: 'OMBUDSMAN_AZ' }, source: { name: 'Azernews' }, statements: 1, publications: 1 },
      { issuer: { code: 'OMBUDSMAN_AZ' }, source: { name: 'Trend News Agency' }, statements: 1, publications: 1 },
      { issuer: { code: 'ANAMA' }, source: { name: 'a-source-that-was-given-up' }, statements: 1, publications: 1 },
    ])
  })

  it('are one read each', async () => {
    reads.length = 0
    await api.ask(
      '{ a: accidentTotals(by: [PLACE, MONTH]) { accidents } b: statementTotals { statements } c: clearanceTotals { hectares } }',
    )
    expect(reads.toSorted()).toEqual(['accidentTotals', 'clearanceTotals', 'statementTotals'])
  })

  it('count no one that nobody counted', async () => {
    const { accidentTotals, statementTotals } = await api.ask(
      /* GraphQL */ `
      query ($nowhere: ID!) {
        accidentTotals(by: [], filter: { place: [$nowhere] }) { period accidents killed { min max } }
        statementTotals(by: [], filter: { issued: { from: "2030" } }) { statements publications }
      }
    `,
      { nowhere: globalIdOf('Place', 'region-nakhchivan') },
    )
    expect(accidentTotals).toEqual([{ period: null, accidents: 0, killed: NOBODY }])
    expect(statementTotals).toEqual([{ statements: 0, publications: 0 }])
  })

  it('keep to the places of a filter that lie in the place asked', async () => {
    const ask = async (place: string) => {
      const query =
        'query ($p: [ID!]) { place(name: "Tartar") { accidentTotals(by: [], filter: { place: $p }) { accidents } } }'
      return (await api.ask(query, { p: [globalIdOf('Place', place)] })).place.accidentTotals
    }
    expect(await ask('AZ')).toEqual([{ accidents: 1 }])
    expect(await ask('AZ-TAR')).toEqual([{ accidents: 1 }])
    expect(await ask('AZ-AGM')).toEqual([{ accidents: 0 }])
  })

  it.each([
    [
      'accidentTotals(by: [YEAR, MONTH]) { accidents }',
      '`by` names YEAR and MONTH. Send one of them: a month tells its year.',
    ],
    [
      'accidentTotals(by: [YEAR, PLACE, ORDNANCE_TYPE]) { accidents }',
      '`by` names 3 dimensions: YEAR, PLACE, ORDNANCE_TYPE. Send two at most.',
    ],
    [
      'statementTotals(by: [MONTH, YEAR]) { statements }',
      '`by` names YEAR and MONTH. Send one of them: a month tells its year.',
    ],
    [
      'place(name: "Tartar") { accidentTotals(by: [MONTH, YEAR]) { accidents } }',
      '`by` names YEAR and MONTH. Send one of them: a month tells its year.',
    ],
  ])('refuse %s before anything is read', async (query, message) => {
    reads.length = 0
    expect(await api.refused(`{ ${query} }`)).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }])
    expect(reads).toEqual([])
  })

  it('weigh what they may hold: by months and places of every place they are too much', async () => {
    const query = (inner: string) => `{ places { accidentTotals(by: [${inner}]) { place { id } accidents } } }`
    expect((await api.ask(query('YEAR'))).places).toHaveLength(placesWithin('AZ').length)
    expect(await api.refused(query('MONTH, PLACE'))).toMatchObject([{ extensions: { code: 'TOO_COMPLEX' } }])
  })
})

describe('a figure', () => {
  const sentence = 'In 2023 ANAMA cleared 500 hectares; in 2023-03, 40 hectares.'
  const repeated = (url: string, publishedOn: string, hectares: number) =>
    told({
      url,
      publishedOn,
      text: `${sentence} ${url}`,
      issuer: authorityOf('ANAMA'),
      claims: [
        {
          kind: 'CLEARANCE_FIGURE',
          attributedTo: authorityOf('ANAMA'),
          evidence: spansIn(sentence, sentence),
          period: { from: '2023-03', to: '2023-03', toInferred: false, words: 'in 2023-03', cumulative: false },
          places: [],
          hectares,
          hectaresCertainty: 'EXACT',
          ordnance: [],
        },
      ],
    })

  it('counts once, however many outlets and occasions repeat it', async () => {
    const articles = ['2023-04-01', '2023-04-02', '2023-06-01', '2023-09-01'].map((day) =>
      repeated(`https://r.example/${day}`, day, 40),
    )
    const { reads: store } = await storeOf([...WORLD, ...articles])
    const { clearanceTotals } = await apiOver(store).ask(
      '{ clearanceTotals(filter: { period: { from: "2023-03", to: "2023-03" } }) { hectares figures { statement { issuedOn } } } }',
    )
    expect(clearanceTotals).toEqual([{ hectares: 40, figures: [{ statement: { issuedOn: '2023-04-01' } }] }])
  })
})

it('a sum beyond the integers of GraphQL is the largest of them, and no error for all who ask', async () => {
  const sentence = 'Mines were found.'
  const absurd = Array.from({ length: 12 }, (_, month) => `2022-${String(month + 1).padStart(2, '0')}`).map((month) =>
    told({
      url: `https://absurd.example/${month}`,
      publishedOn: `${month}-28`,
      text: `${sentence} ${month}`,
      issuer: authorityOf('ANAMA'),
      claims: [
        {
          kind: 'CLEARANCE_FIGURE',
          attributedTo: authorityOf('ANAMA'),
          evidence: spansIn(sentence, sentence),
          period: { from: month, to: month, toInferred: false, words: 'in the month', cumulative: false },
          places: [],
          hectares: null,
          hectaresCertainty: null,
          ordnance: [{ type: 'MINE', value: 1_000_000_000, certainty: 'EXACT' }],
        },
      ],
    }),
  )
  const { reads: store } = await storeOf(absurd)
  const { clearanceTotals } = await apiOver(store).ask('{ clearanceTotals { period ordnance { value } } }')
  expect(clearanceTotals).toEqual([{ period: '2022', ordnance: [{ value: 2_147_483_647 }] }])
})
