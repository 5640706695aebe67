import type { Claim, Span } from '../model/claim.ts'
import { precisionOf } from '../model/partialDate.ts'

/** Numbers below this are in every second text: two children, three districts. */
const TELLING = 10

/**
 * What a claim's figures look like to other publications of the same statement, however worded and in any language.
 * Populations are left out, since outlets name the same people differently.
 */
export function figuresOf(claim: Claim<Span>): string[] {
  switch (claim.kind) {
    case 'CASUALTY_FIGURE':
      return claim.counts.filter((c) => c.value >= TELLING).map((c) => `people ${c.outcome} ${c.value}`)
    case 'CLEARANCE_FIGURE':
      return [
        ...(claim.hectares === null ? [] : [`hectares ${claim.hectares}`]),
        ...claim.ordnance.filter((o) => o.value >= TELLING).map((o) => `${o.type} ${o.value}`),
      ]
    case 'ACCIDENT_REPORT': {
      const day = claim.occurredOn !== null && precisionOf(claim.occurredOn) === 'DAY' ? claim.occurredOn : null
      if (day === null) return []
      if (claim.place !== null) return [`accident ${day} ${claim.place}`]
      // Without a district, one number of people is no mark of an accident; two are.
      const people = claim.counts.map((c) => `${c.outcome} ${c.value}`).toSorted()
      return people.length < 2 ? [] : [`accident ${day} ${people.join(' ')}`]
    }
    case 'MINE_MAP_REPORT':
      return [
        ...(claim.mines === null ? [] : [`mapped ${claim.mines}`]),
        ...(claim.accuracyPercent === null ? [] : [`accurate ${claim.accuracyPercent}`]),
      ]
    case 'DISPLACEMENT_FIGURE':
      return [`displaced ${claim.people}`]
    case 'APPEAL':
    case 'ALLEGATION':
      return []
  }
}

/** Figures of land and ordnance are appended to other news as background; alone they only tell reports of clearance apart. */
export const isClearance = (claim: Claim<Span>): boolean => claim.kind === 'CLEARANCE_FIGURE'
