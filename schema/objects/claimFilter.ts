import type { ClaimKind } from '../../core/model/claim.ts'
import type { ClaimFilter } from '../../core/store/store.ts'
import { builder, enumOf } from '../builder.ts'
import { askedValues, NARROWING } from '../filterLists.ts'
import { AuthorityCodeEnum } from './authority.ts'
import { DateRangeInput, rangeOf } from './dateRange.ts'
import { placesOf } from './placeIds.ts'

export const ClaimKindEnum = enumOf<ClaimKind>('ClaimKind', 'What a claim asserts; each kind is a type of its own.', {
  CASUALTY_FIGURE: 'A total of people killed or injured.',
  CLEARANCE_FIGURE: 'Land cleared or ordnance found.',
  ACCIDENT_REPORT: 'What is said of one accident, or of several together.',
  MINE_MAP_REPORT: 'Minefield maps handed over, withheld or assessed.',
  DISPLACEMENT_FIGURE: 'People displaced, or kept from returning.',
  APPEAL: 'What somebody is asked to do.',
  ALLEGATION: 'What somebody is accused of.',
})

export const ClaimFilterInput = builder.inputType('ClaimFilter', {
  description: `Which claims. ${NARROWING}`,
  fields: (t) => ({
    kind: t.field({ type: [ClaimKindEnum], description: 'Of any of these kinds.' }),
    issued: t.field({ type: DateRangeInput, description: 'When its statement was made.' }),
    attributedTo: t.field({ type: [AuthorityCodeEnum], description: 'Asserted by any of these.' }),
    place: t.idList({ description: 'Ids of places: about any of these or of the places inside them.' }),
  }),
})

/** The filter as the store takes it. */
export const claimFilterOf = (filter: typeof ClaimFilterInput.$inferInput | null | undefined): ClaimFilter => ({
  kind: askedValues(filter?.kind),
  issued: rangeOf(filter?.issued),
  attributedTo: askedValues(filter?.attributedTo),
  place: placesOf(filter?.place),
})
