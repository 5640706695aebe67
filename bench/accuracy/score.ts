import { type Extract, extract } from '../../core/extraction/extract.ts'
import { counts, factsOf, ofKind } from './families.ts'
import { type Article, asLabel, type Label } from './label.ts'
import type { Tally } from './tally.ts'

/** One family of facts in one article: `lacking` were labelled and not read, `surplus` read and not labelled. */
export interface FamilyScore extends Tally {
  readonly family: string
  readonly lacking: readonly string[]
  readonly surplus: readonly string[]
}

/** How one article was read, beside its label. */
export interface ArticleScore {
  readonly article: Article
  readonly families: readonly FamilyScore[]
  /** Of counts of casualties that were read right: whether their certainty was. */
  readonly certainty: { readonly same: number; readonly other: number }
  /** `wrong`: not verbatim, or longer than 600 characters. */
  readonly evidence: { readonly quotes: number; readonly wrong: number }
}

/** Reads an article in process and scores it as the shared scorer does over the API; resolution is left out. */
export function scoreOf(article: Article): ArticleScore {
  const found = extract(article.text, { publishedOn: article.published, language: article.language })
  const labels = found.claims.map(asLabel)
  const expected = article.relevant ? article.claims : []
  const told = new Map(factsOf(labels))
  const families = factsOf(expected)
    .filter(([family]) => article.relevant || family !== 'attribution of figures')
    .map(([family, facts]) => compared(family, facts, told.get(family) ?? []))
  const wrong = found.claims
    .flatMap((claim) => claim.evidence)
    .map(({ quote, start, end }) => article.text.slice(start, end) !== quote || quote.length > 600)
  return {
    article,
    families: [...ofStatement(article, found), ...families, asOfDays(expected, labels)],
    certainty: certaintyOf(expected, labels),
    evidence: { quotes: wrong.length, wrong: wrong.filter(Boolean).length },
  }
}

function compared(family: string, wanted: readonly string[], told: readonly string[]): FamilyScore {
  const surplus = [...told]
  const lacking = wanted.filter((fact) => {
    const at = surplus.indexOf(fact)
    if (at >= 0) surplus.splice(at, 1)
    return at < 0
  })
  return {
    family,
    right: wanted.length - lacking.length,
    extra: surplus.length,
    missed: lacking.length,
    lacking,
    surplus,
  }
}

function ofStatement({ relevant, issuer, issuedOn }: Article, found: Extract): readonly FamilyScore[] {
  const scope = (is: boolean): readonly string[] => (is ? ['relevant'] : [])
  const scores = [compared('relevance', scope(relevant), scope(found.relevant))]
  if (!relevant || !found.relevant) return scores
  if (issuer) scores.push(compared('issuer', [issuer], [found.issuer.code]))
  if (issuedOn) scores.push(compared('issued on (±1 day)', [issuedOn], [near(issuedOn, found.issuedOn)]))
  return scores
}

const near = (day: string, other: string | null): string =>
  other && Math.abs(Date.parse(day) - Date.parse(other)) <= 864e5 ? day : `${other}`

/** Of running totals of casualties that were read right: up to which day they count. */
function asOfDays(expected: readonly Label[], found: readonly Label[]): FamilyScore {
  const days = (claims: readonly Label[]): readonly (readonly [string, string])[] =>
    ofKind(claims, 'CASUALTY_FIGURE')
      .filter(({ period }) => period?.cumulative && period.to)
      .flatMap((claim) => counts(claim).map((count) => [count, claim.period?.to ?? ''] as const))
  const known = new Map(days(expected))
  const told = days(found).flatMap(([count, day]) => {
    const wanted = known.get(count)
    return wanted === undefined ? [] : [`${count} ${near(wanted, day)}`]
  })
  const wanted = [...known].map(([count, day]) => `${count} ${day}`)
  return compared('as-of day of running totals', wanted, [...new Set(told)])
}

function certaintyOf(expected: readonly Label[], found: readonly Label[]): ArticleScore['certainty'] {
  const stated = (claims: readonly Label[]): readonly (readonly [string, string])[] =>
    ofKind(claims, 'CASUALTY_FIGURE').flatMap(({ counts: of = [] }) =>
      of.map(({ population, outcome, value, certainty }) => [`${population} ${outcome} ${value}`, certainty] as const),
    )
  const wanted = new Map(stated(expected))
  const known = stated(found).filter(([count]) => wanted.has(count))
  const same = known.filter(([count, certainty]) => wanted.get(count) === certainty).length
  return { same, other: known.length - same }
}
