import { beforeAll, describe, expect, it } from 'vitest'
import { ingestArticles } from '../../../../core/ingest/ingestArticles.ts'
import type { Claim, Evidence } from '../../../../core/model/claim.ts'
import type { Discrepancy } from '../../../../core/model/discrepancy.ts'
import { publicationIdOf } from '../../../../core/model/id.ts'
import type { Statement } from '../../../../core/model/statement.ts'
import { memoryStore } from '../../../support/memoryStore.ts'
import { STATED_FIGURES } from './statedFigures.ts'

let discrepancies: readonly Discrepancy[]
let statements: ReadonlyMap<string, Statement | null>
beforeAll(async () => {
  const { facts, reads } = memoryStore()
  const taken = { store: facts, articles: STATED_FIGURES, retrievedAt: '2026-02-01T00:00:00.000Z' }
  for await (const _ of ingestArticles(taken));
  discrepancies = (await reads.listDiscrepancies({}, { first: 100 })).items.map(({ item }) => item)
  const found = await reads.statements(STATED_FIGURES.map(({ url }) => publicationIdOf(url)))
  statements = new Map(STATED_FIGURES.map(({ url }, at) => [new URL(url).hostname, found[at] ?? null]))
})

/** What a publication states, "EVERYONE KILLED 51", each figure after where its period begins. */
const toldIn = (name: string): string[] => {
  const publication = publicationIdOf(`https://${name}.example/`)
  const claims = statements.get(`${name}.example`)?.claims ?? []
  return claims
    .filter(({ claim }) => claim.evidence.some((evidence) => evidence.publication === publication))
    .flatMap(({ claim }) => numbersOf(claim))
}

const WORDS = { EXACT: '', AT_LEAST: 'over ', AT_MOST: 'up to ', APPROXIMATE: 'about ' }
function numbersOf(claim: Claim<Evidence>): string[] {
  if (claim.kind === 'CASUALTY_FIGURE') {
    const counts = claim.counts.map((n) => `${n.population} ${n.outcome} ${WORDS[n.certainty]}${n.value}`)
    return [`from ${claim.period.from}: ${counts.join(', ')}`]
  }
  if (claim.kind !== 'CLEARANCE_FIGURE') return []
  const area = claim.hectares === null ? [] : [`${WORDS[claim.hectaresCertainty ?? 'EXACT']}${claim.hectares} ha`]
  return [`from ${claim.period.from}: ${[...area, ...claim.ordnance.map((o) => `${o.type} ${o.value}`)].join(', ')}`]
}

describe('the figures of the sources', () => {
  it.each([
    [
      'prosecutor-2021-02',
      ['from 2020-11-10: MILITARY KILLED 5, CIVILIAN KILLED 9, MILITARY INJURED 52, CIVILIAN INJURED 8'],
    ],
    ['ombudsman-2021-06', ['from 2020-11-10: EVERYONE CASUALTY over 120']],
    [
      'prosecutor-2021-08',
      [
        'from 2020-11-10: CIVILIAN KILLED 23, CIVILIAN INJURED 36',
        'from 1992: CIVILIAN KILLED 639, CIVILIAN INJURED 2806',
      ],
    ],
    ['ombudsman-2023-03', ['from 2020-11-10: EVERYONE CASUALTY 286, EVERYONE KILLED 48']],
    ['prosecutor-2023-03', ['from 2020-11-10: EVERYONE KILLED 49, EVERYONE INJURED 234']],
    [
      'ombudsman-2023-04',
      [
        'from 2020-11-10: EVERYONE CASUALTY 289, EVERYONE KILLED 51, EVERYONE INJURED 238',
        'from 1991: EVERYONE CASUALTY 3368, CHILD CASUALTY 357, WOMAN CASUALTY 38',
      ],
    ],
    ['ombudsman-2023-04-28', ['from 2020-11-10: EVERYONE CASUALTY up to 300, EVERYONE KILLED 54']],
    [
      'anama-2024-02',
      ['from 2020-11-10: EVERYONE CASUALTY 345, EVERYONE KILLED 65, CIVILIAN KILLED 50, EVERYONE INJURED 278'],
    ],
    ['anama-2024-02-dead', ['from 2020-11-10: EVERYONE KILLED 345, EVERYONE KILLED 247']],
    [
      'prosecutor-2026-01',
      [
        'from 2020-11-10: EVERYONE CASUALTY 417, EVERYONE KILLED 71, EVERYONE INJURED 346',
        'from 2025: EVERYONE INJURED 33',
      ],
    ],
    [
      'engineers-one',
      [
        'from 2023-08: 640 ha',
        'from null: up to 31334 ha, ANTI_PERSONNEL_MINE 10206, ANTI_VEHICLE_MINE 2580, UNEXPLODED_ORDNANCE 10446',
      ],
    ],
    ['anama-2024-10', ['from 2024-10-21: MINE 225, ANTI_PERSONNEL_MINE 162, ANTI_VEHICLE_MINE 43']],
  ])('of %s are read as they stand', (name, told) => {
    expect(toldIn(name)).toEqual(told)
  })

  it('disagree where their table says so, and nowhere else', () => {
    expect(discrepancies.map(({ kind, value, against, asOf }) => [kind, value, against, asOf])).toEqual([
      ['ARITHMETIC', 225, 205, '2024-10-28'],
      ['ARITHMETIC', 345, 343, '2024-02-12'],
      ['CONFLICT', 345, 345, '2024-02-12'],
      ['STOCK_AND_FLOW', 951, 610, '2023-10-01'],
    ])
  })

  it('that say 345 died name those that say 345 died or were injured', () => {
    const conflict = discrepancies.find(({ kind }) => kind === 'CONFLICT')
    const dead = publicationIdOf('https://anama-2024-02-dead.example/')
    expect(conflict?.claims.map((id) => id.startsWith(dead)).toSorted()).toEqual([false, true])
    expect(conflict?.explanation).toContain('people killed or injured')
  })
})
