import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { AUTHORITIES } from '../../core/model/authority.ts'
import { CERTAINTIES, OUTCOMES, POPULATIONS } from '../../core/model/casualties.ts'
import { APPEAL_ACTIONS, LEGAL_INSTRUMENTS } from '../../core/model/claim.ts'
import { ORDNANCE_TYPES } from '../../core/model/ordnance.ts'
import { isDay, isPartialDate } from '../../core/model/partialDate.ts'
import { placeByName } from '../../core/model/places.ts'

const authority = v.picklist([...Object.keys(AUTHORITIES), 'OTHER'])
const day = v.pipe(v.string(), v.check(isDay))
const partialDate = v.pipe(v.string(), v.check(isPartialDate))
const district = v.pipe(
  v.string(),
  v.check((name) => placeByName(name)?.name === name),
)
const places = v.optional(v.array(district))
const certainty = v.picklist(CERTAINTIES)
const people = v.pipe(v.number(), v.integer(), v.minValue(0))
const count = v.strictObject({
  population: v.picklist(POPULATIONS),
  outcome: v.picklist(OUTCOMES),
  value: people,
  certainty,
})
const period = v.strictObject({ from: v.nullable(partialDate), to: v.nullable(partialDate), cumulative: v.boolean() })
const names = v.optional(v.union([v.string(), v.array(v.string())]))
const base = { attributedTo: authority, quote: v.optional(v.string()), note: v.optional(v.string()) }

const claim = v.variant('kind', [
  v.strictObject({ ...base, kind: v.literal('CASUALTY_FIGURE'), period, places, counts: v.array(count) }),
  v.strictObject({
    ...base,
    kind: v.literal('CLEARANCE_FIGURE'),
    period,
    places,
    hectares: v.nullish(v.number()),
    hectaresCertainty: v.nullish(certainty),
    ordnance: v.array(v.strictObject({ type: v.picklist(ORDNANCE_TYPES), value: people, certainty })),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('ACCIDENT_REPORT'),
    occurredOn: v.nullable(partialDate),
    place: v.nullable(district),
    locality: v.nullish(v.string()),
    ordnance: v.picklist(ORDNANCE_TYPES),
    accidentGroup: v.nullish(v.string()),
    counts: v.array(count),
  }),
  v.strictObject({
    ...base,
    kind: v.literal('MINE_MAP_REPORT'),
    status: v.picklist(['HANDED_OVER', 'NOT_PROVIDED', 'INACCURATE']),
    places,
    mines: v.nullish(people),
    accuracyPercent: v.nullish(v.number()),
  }),
  v.strictObject({ ...base, kind: v.literal('DISPLACEMENT_FIGURE'), people, certainty }),
  v.strictObject({ ...base, kind: v.literal('APPEAL'), action: v.picklist(APPEAL_ACTIONS), addressees: names }),
  v.strictObject({
    ...base,
    kind: v.literal('ALLEGATION'),
    conduct: v.picklist(['LAID_MINES', 'WITHHELD_MINE_MAPS', 'VIOLATED_HUMANITARIAN_LAW']),
    accused: names,
    instruments: v.optional(v.array(v.picklist(LEGAL_INSTRUMENTS))),
  }),
])

const article = v.strictObject({
  id: v.string(),
  url: v.pipe(v.string(), v.regex(/^https:\/\/[a-z0-9.-]+\.example\//)),
  outlet: v.string(),
  title: v.string(),
  published: v.nullable(day),
  language: v.picklist(['en', 'az', 'ru']),
  text: v.pipe(v.string(), v.nonEmpty()),
  relevant: v.boolean(),
  issuer: v.nullable(authority),
  issuedOn: v.nullable(day),
  statementGroup: v.nullable(v.string()),
  claims: v.array(claim),
})

const folder = import.meta.dirname
const files = [folder, join(folder, 'new'), join(folder, 'held-out')].flatMap((at) =>
  readdirSync(at)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, content: readFileSync(join(at, name), 'utf8') })),
)

describe('the label', () => {
  it.each(files)('of $name is whole and in the words of the model', ({ name, content }) => {
    const label = v.parse(article, JSON.parse(content))
    expect(label.id).toBe(basename(name, '.json'))
    if (!label.relevant) expect(label.claims).toEqual([])
  })
})

it('no address stands for two articles', () => {
  const addresses = files.map(({ content }) => v.parse(article, JSON.parse(content)).url)
  expect(new Set(addresses).size).toBe(addresses.length)
})
