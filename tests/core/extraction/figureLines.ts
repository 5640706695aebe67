import type { Claim } from '../../../core/model/claim.ts'

/** The figures among claims, each as "from..to numbers", with "+" after the end of a running total. */
export const figureLines = (claims: readonly Claim[]): readonly string[] =>
  claims.flatMap((claim) => {
    if (claim.kind !== 'CASUALTY_FIGURE' && claim.kind !== 'CLEARANCE_FIGURE') return []
    const { from, to, cumulative } = claim.period
    const numbers =
      claim.kind === 'CASUALTY_FIGURE'
        ? claim.counts.map(({ value }) => value)
        : [...(claim.hectares === null ? [] : [claim.hectares]), ...claim.ordnance.map(({ value }) => value)]
    return [`${from ?? ''}..${to ?? ''}${cumulative ? '+' : ''} ${numbers.join(' ')}`]
  })
