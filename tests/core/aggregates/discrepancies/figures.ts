import { authorityOf, type CodedAuthority } from '../../../../core/model/authority.ts'
import type { Certainty, Outcome, Population } from '../../../../core/model/casualties.ts'
import type { CasualtyFigure, Claim, Evidence, Period } from '../../../../core/model/claim.ts'
import type { Statement } from '../../../../core/model/statement.ts'
import { casualtyFigure, statement, evidence as words } from '../../store/records.ts'

/** "345", "over 340", "up to 300", "about 350". */
export type Told = number | `${'over' | 'up to' | 'about'} ${number}`

const CERTAINTIES: Readonly<Record<string, Certainty>> = { over: 'AT_LEAST', 'up to': 'AT_MOST', about: 'APPROXIMATE' }

/** A number as it is told. */
export function statedOf(told: Told): { readonly value: number; readonly certainty: Certainty } {
  const [, words = '', digits = ''] = /^(?:(\D+) )?(\d+)$/.exec(String(told)) ?? []
  return { value: Number(digits), certainty: CERTAINTIES[words] ?? 'EXACT' }
}

export interface Figure {
  /** Each number by its group and outcome. */
  readonly counts: Readonly<Partial<Record<`${Population} ${Outcome}`, Told>>>
  /** The sentence that tells all of them. */
  readonly quote?: string
  readonly publication?: string
  readonly period?: Partial<Period>
  readonly over?: Partial<CasualtyFigure<Evidence>>
}

/** A running total since the war, as one sentence of one publication tells it. */
export function figure({ counts, quote = '', publication = 'p1', period, over }: Figure): Claim<Evidence> {
  const evidence = [words(0, { publication, end: quote.length, quote })]
  return casualtyFigure({
    evidence,
    period: { from: '2020-11-10', to: '2024-02-12', toInferred: true, words: null, cumulative: true, ...period },
    counts: Object.entries(counts).map(([name, told]) => {
      const [population, outcome] = name.split(' ') as [Population, Outcome]
      return { population, outcome, ...statedOf(told), evidence }
    }),
    ...over,
  })
}

/** What an authority says of itself on a day, up to which its totals count. */
export function saying(id: string, day: string, counts: Figure['counts'], how: Partial<Saying> = {}): Statement {
  const { by = 'ANAMA', citing = by, asOf = null, since = '2020-11-10', quote = '' } = how
  const claim = figure({
    counts,
    quote,
    publication: id,
    period: { from: since, to: asOf ?? day, toInferred: asOf === null },
    over: { attributedTo: authorityOf(citing), ...how.over },
  })
  return statement({ id, issuer: authorityOf(by), issuedOn: day }, [claim])
}

interface Saying {
  readonly by: CodedAuthority
  readonly citing: CodedAuthority
  /** The day that its text tells. */
  readonly asOf: string
  readonly since: string | null
  readonly quote: string
  readonly over: Partial<CasualtyFigure<Evidence>>
}
