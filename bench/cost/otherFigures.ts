import type { CasualtyCount } from '../../core/model/casualties.ts'
import type { Claim, Period, Span } from '../../core/model/claim.ts'
import type { PartialDate } from '../../core/model/partialDate.ts'

type Move = (date: PartialDate) => PartialDate

/** The claim as another statement makes it: its dates moved, its figures such as no other repetition has. Where a total starts stays. */
export function otherFigures(claim: Claim<Span>, n: number, move: Move): Claim<Span> {
  const other = (value: number): number => value + 10_000 * n
  const people = (counts: readonly CasualtyCount<Span>[]) =>
    counts.map((count) => ({ ...count, value: other(count.value) }))
  const moved = (period: Period): Period => ({ ...period, to: period.to && move(period.to) })
  switch (claim.kind) {
    case 'CASUALTY_FIGURE':
      return { ...claim, period: moved(claim.period), counts: people(claim.counts) }
    case 'CLEARANCE_FIGURE':
      return {
        ...claim,
        period: moved(claim.period),
        hectares: claim.hectares === null ? null : other(claim.hectares),
        ordnance: claim.ordnance.map((count) => ({ ...count, value: other(count.value) })),
      }
    case 'ACCIDENT_REPORT':
      return { ...claim, occurredOn: claim.occurredOn && move(claim.occurredOn), counts: people(claim.counts) }
    case 'MINE_MAP_REPORT':
      return { ...claim, mines: claim.mines === null ? null : other(claim.mines) }
    case 'DISPLACEMENT_FIGURE':
      return { ...claim, people: other(claim.people) }
    case 'APPEAL':
    case 'ALLEGATION':
      return claim
  }
}
