import { authorityKey } from '../../model/authority.ts'
import { joinEvidence } from '../evidence.ts'
import type { Draft, Match, Refiner } from '../rule.ts'

/** Brings together what several sentences say of one conduct, one demand or one set of maps, of one body: one claim with all their evidence. */
export const oneEach: Refiner = {
  name: 'one each',
  refine(matches) {
    const firsts = new Map<string, number>()
    const kept: Match[] = []
    for (const match of matches) {
      const key = keyOf(match.draft)
      const at = key === null ? undefined : firsts.get(key)
      const first = at === undefined ? undefined : kept[at]
      const joined = first && join(first, match)
      if (at !== undefined && joined) kept[at] = joined
      else {
        if (key !== null) firsts.set(key, kept.length)
        kept.push(match)
      }
    }
    return kept.filter((match) => !isToldInFull(match, kept))
  },
}

/** What names a claim of which a text makes one; null for figures and accidents, which have refiners of their own. */
function keyOf(draft: Draft): string | null {
  const by = `${draft.kind} ${authorityKey(draft.attributedTo)}`
  if (draft.kind === 'APPEAL') return `${by} ${draft.action}`
  if (draft.kind === 'ALLEGATION') return `${by} ${draft.conduct}`
  if (draft.kind === 'MINE_MAP_REPORT') return `${by} ${draft.status} ${draft.mines} ${draft.accuracyPercent}`
  return null
}

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])]

function join(first: Match, match: Match): Match | null {
  const draft = joined(first.draft, match.draft)
  return draft && { ...first, draft }
}

function joined(a: Draft, b: Draft): Draft | null {
  const evidence = joinEvidence(a.evidence, b.evidence)
  if (a.kind === 'APPEAL' && b.kind === 'APPEAL')
    return { ...a, evidence, addressees: union(a.addressees, b.addressees) }
  if (a.kind === 'ALLEGATION' && b.kind === 'ALLEGATION')
    return {
      ...a,
      evidence,
      accused: a.accused.length > 0 ? a.accused : b.accused,
      instruments: union(a.instruments, b.instruments),
    }
  if (a.kind === 'MINE_MAP_REPORT' && b.kind === 'MINE_MAP_REPORT')
    return { ...a, evidence, places: union(a.places, b.places) }
  return null
}

/** Maps handed over with no number of mines, where the same paragraph goes on to tell each set with its own. */
function isToldInFull(match: Match, matches: readonly Match[]): boolean {
  const { draft, sentence } = match
  if (draft.kind !== 'MINE_MAP_REPORT' || draft.status !== 'HANDED_OVER' || draft.mines !== null) return false
  return matches.some(
    (other) =>
      other.draft.kind === 'MINE_MAP_REPORT' &&
      other.draft.mines !== null &&
      other.sentence.paragraph === sentence.paragraph &&
      other.sentence.index >= sentence.index,
  )
}
