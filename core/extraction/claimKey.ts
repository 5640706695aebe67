import { authorityKey } from '../model/authority.ts'
import type { Claim } from '../model/claim.ts'
import { idOf } from '../model/id.ts'
import type { Draft } from './rule.ts'

/**
 * Keys for the claims of one reading, in their order. A key names a claim by what a correction of its numbers leaves as it is:
 * kind, attribution, and what it is about; claims alike in these are told apart by their ordinal.
 */
export function withKeys(drafts: readonly Draft[]): readonly Claim[] {
  const seen = new Map<string, number>()
  return drafts.map((draft) => {
    const name = [draft.kind, authorityKey(draft.attributedTo), ...subjectOf(draft)]
    const id = name.join('\u0001')
    const ordinal = seen.get(id) ?? 0
    seen.set(id, ordinal + 1)
    return { ...draft, key: idOf(...name, String(ordinal)) }
  })
}

function subjectOf(draft: Draft): readonly string[] {
  switch (draft.kind) {
    case 'CASUALTY_FIGURE': {
      const isOfEveryone = draft.counts.some(({ population }) => population === 'EVERYONE')
      const group = isOfEveryone ? 'EVERYONE' : (draft.counts[0]?.population ?? '')
      return [baseline(draft.period), ...draft.places, group]
    }
    case 'CLEARANCE_FIGURE':
      return [baseline(draft.period), ...draft.places]
    case 'ACCIDENT_REPORT':
      return [draft.place ?? '']
    case 'MINE_MAP_REPORT':
      return [draft.status, ...draft.places]
    case 'DISPLACEMENT_FIGURE':
      return []
    case 'APPEAL':
      return [draft.action]
    case 'ALLEGATION':
      return [draft.conduct]
  }
}

const baseline = (period: { readonly from: string | null; readonly cumulative: boolean }): string =>
  `${period.from ?? ''}${period.cumulative ? '..' : ''}`
