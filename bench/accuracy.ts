// Reads labelled articles in process and scores each family of facts as eval/score.mjs does over the API; resolution is left out.
//   node bench/accuracy.ts --gold DIR [--language en] [--only PREFIX] [--misses]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../core/extraction/extract.ts'
import type { Claim } from '../core/model/claim.ts'
import { firstDay, lastDay } from '../core/model/partialDate.ts'
import { placeByName } from '../core/model/places.ts'

interface Count {
  readonly population: string
  readonly outcome: string
  readonly value: number
  readonly certainty: string
}
interface Label {
  readonly kind: string
  readonly attributedTo?: string
  readonly period?: { readonly from: string | null; readonly to: string | null; readonly cumulative: boolean }
  readonly counts?: readonly Count[]
  readonly hectares?: number | null
  readonly ordnance?: readonly { readonly type: string; readonly value: number }[] | string
  readonly occurredOn?: string | null
  readonly place?: string | null
  readonly status?: string
  readonly mines?: number | null
  readonly accuracyPercent?: number | null
  readonly people?: number
  readonly action?: string
  readonly conduct?: string
  readonly instruments?: readonly string[]
}
interface Gold {
  readonly id: string
  readonly published: string | null
  readonly language: string
  readonly text: string
  readonly relevant: boolean
  readonly issuer: string | null
  readonly issuedOn: string | null
  readonly claims: readonly Label[]
}
interface Tally {
  readonly right: number
  readonly extra: number
  readonly missed: number
}

const option = (name: string): string | null => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? null : (process.argv[at + 1] ?? null)
}

const families = new Map<string, Tally>()
const misses: string[] = []
const unique = (tuples: readonly string[]): readonly string[] => [...new Set(tuples)]

function tally(family: string, id: string, gold: readonly string[], found: readonly string[]): void {
  const rest = [...found]
  const missed = gold.filter((tuple) => {
    const at = rest.indexOf(tuple)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  const before = families.get(family) ?? { right: 0, extra: 0, missed: 0 }
  const right = before.right + gold.length - missed.length
  families.set(family, { right, extra: before.extra + rest.length, missed: before.missed + missed.length })
  for (const tuple of missed) misses.push(`${id}\t${family}\tmissed\t${tuple}`)
  for (const tuple of rest) misses.push(`${id}\t${family}\textra\t${tuple}`)
}

/** What the API would answer for a claim, in the labels' form. */
function asLabel(claim: Claim): Label {
  const attributedTo = claim.attributedTo.code
  return { ...claim, attributedTo }
}

const counts = (claim: Label, prefix = ''): readonly string[] =>
  (claim.counts ?? []).map((count) => `${prefix}${count.population} ${count.outcome} ${count.value}`)
const span = ({ period }: Label): string =>
  `${period?.from ? firstDay(period.from) : ''}..${period?.cumulative ? 'running' : period?.to ? lastDay(period.to) : ''}`
const cleared = (claim: Label): readonly string[] => [
  ...(claim.hectares == null ? [] : [`hectares ${claim.hectares}`]),
  ...(typeof claim.ordnance === 'object' ? claim.ordnance.map(({ type, value }) => `${type} ${value}`) : []),
]
const placeOf = (claim: Label): string => (claim.place ? (placeByName(claim.place)?.code ?? claim.place) : '-')
const at = (claim: Label): string => `${claim.occurredOn ?? '-'} ${placeOf(claim)}`

type Family = readonly [name: string, kind: string, tuples: (claim: Label) => readonly string[]]
const FAMILIES: readonly Family[] = [
  ['casualty counts', 'CASUALTY_FIGURE', (claim) => counts(claim)],
  ['casualty counts with period', 'CASUALTY_FIGURE', (claim) => counts(claim, `${span(claim)} `)],
  ['clearance counts', 'CLEARANCE_FIGURE', cleared],
  [
    'clearance counts with period',
    'CLEARANCE_FIGURE',
    (claim) => cleared(claim).map((tuple) => `${span(claim)} ${tuple}`),
  ],
  ['displacement', 'DISPLACEMENT_FIGURE', (claim) => [`${claim.people}`]],
  [
    'mine maps',
    'MINE_MAP_REPORT',
    ({ status, mines, accuracyPercent }) => [
      `${status}`,
      ...(mines ? [`mines ${mines}`] : []),
      ...(accuracyPercent ? [`accuracy ${accuracyPercent}`] : []),
    ],
  ],
  ['appeals', 'APPEAL', ({ action }) => [`${action}`]],
  ['allegations', 'ALLEGATION', ({ conduct, instruments }) => [`${conduct}`, ...(instruments ?? [])]],
]

const certainty = { same: 0, other: 0 }
const evidence = { quotes: 0, wrong: 0 }

function score(gold: Gold): void {
  const found = extract(gold.text, { publishedOn: gold.published, language: gold.language })
  const labels = found.claims.map(asLabel)
  const expected = gold.relevant ? gold.claims : []
  tally('relevance', gold.id, gold.relevant ? ['relevant'] : [], found.relevant ? ['relevant'] : [])
  if (gold.relevant && found.relevant) {
    if (gold.issuer) tally('issuer', gold.id, [gold.issuer], [found.issuer.code])
    if (gold.issuedOn) tally('issued on (±1 day)', gold.id, [gold.issuedOn], [near(gold.issuedOn, found.issuedOn)])
  }
  const of = (claims: readonly Label[], kind: string): readonly Label[] => claims.filter((claim) => claim.kind === kind)
  for (const [name, kind, tuples] of FAMILIES)
    tally(name, gold.id, unique(of(expected, kind).flatMap(tuples)), unique(of(labels, kind).flatMap(tuples)))
  asOfDays(gold, of(expected, 'CASUALTY_FIGURE'), of(labels, 'CASUALTY_FIGURE'))
  const [wanted, told] = [of(expected, 'ACCIDENT_REPORT'), of(labels, 'ACCIDENT_REPORT')]
  tally('accidents (date, district)', gold.id, wanted.map(at), told.map(at))
  const accidentCounts = (claim: Label): readonly string[] => counts(claim, `${at(claim)} `)
  tally('accident counts', gold.id, wanted.flatMap(accidentCounts), told.flatMap(accidentCounts))
  const cited = (claims: readonly Label[]): readonly string[] =>
    unique(
      claims
        .filter(({ kind }) => kind === 'CASUALTY_FIGURE' || kind === 'CLEARANCE_FIGURE')
        .map((c) => `${c.kind} ${c.attributedTo}`),
    )
  if (gold.relevant) tally('attribution of figures', gold.id, cited(expected), cited(labels))
  checkCertainty(expected, labels)
  for (const { quote, start, end } of found.claims.flatMap((claim) => claim.evidence)) {
    evidence.quotes++
    if (gold.text.slice(start, end) !== quote || quote.length > 600) evidence.wrong++
  }
}

const near = (day: string, other: string | null): string =>
  other && Math.abs(Date.parse(day) - Date.parse(other)) <= 864e5 ? day : `${other}`

function asOfDays(gold: Gold, expected: readonly Label[], found: readonly Label[]): void {
  const days = (claims: readonly Label[]): readonly (readonly [string, string])[] =>
    claims
      .filter(({ period }) => period?.cumulative && period.to)
      .flatMap((claim) => counts(claim).map((count) => [count, claim.period?.to ?? ''] as const))
  const known = new Map(days(expected))
  const told = days(found).filter(([count]) => known.has(count))
  const wanted = unique([...known].map(([count, day]) => `${count} ${day}`))
  tally(
    'as-of day of running totals',
    gold.id,
    wanted,
    unique(told.map(([count, day]) => `${count} ${near(known.get(count) ?? '', day)}`)),
  )
}

function checkCertainty(expected: readonly Label[], found: readonly Label[]): void {
  const of = (claims: readonly Label[]): readonly Count[] =>
    claims.filter(({ kind }) => kind === 'CASUALTY_FIGURE').flatMap((claim) => claim.counts ?? [])
  const key = (count: Count): string => `${count.population} ${count.outcome} ${count.value}`
  const stated = new Map(of(expected).map((count) => [key(count), count.certainty]))
  for (const count of of(found)) {
    const wanted = stated.get(key(count))
    if (wanted) certainty[wanted === count.certainty ? 'same' : 'other']++
  }
}

const directory = option('gold')
if (directory === null) {
  process.stderr.write('usage: node bench/accuracy.ts --gold DIR [--language en] [--only PREFIX] [--misses]\n')
  process.exit(2)
}
const language = option('language')
const only = new RegExp(`^(?:${option('only') ?? ''})`)
for (const name of readdirSync(directory).filter((file) => file.endsWith('.json') && only.test(file))) {
  const gold: Gold = { id: name, ...JSON.parse(readFileSync(join(directory, name), 'utf8')) }
  if (language === null || gold.language === language) score(gold)
}

const line = (family: string, { right, extra, missed }: Tally): string => {
  const precision = right + extra ? right / (right + extra) : 1
  const recall = right + missed ? right / (right + missed) : 1
  const f1 = (2 * right) / (2 * right + extra + missed || 1)
  return `${family.padEnd(32)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  (found ${right}, extra ${extra}, missed ${missed})`
}
const facts = [...families].filter(([family]) => family !== 'relevance').map(([, sums]) => sums)
const sum = (key: keyof Tally): number => facts.reduce((total, sums) => total + sums[key], 0)
for (const [family, sums] of families) console.log(line(family, sums))
console.log(line('ALL FACTS', { right: sum('right'), extra: sum('extra'), missed: sum('missed') }))
console.log(
  `evidence: ${evidence.quotes} quotes, ${evidence.wrong} not verbatim or too long; certainty: ${certainty.same} same, ${certainty.other} other`,
)
if (process.argv.includes('--misses')) console.log(misses.join('\n'))
