import type { Discrepancy, KnownDiscrepancy } from '../../model/discrepancy.ts'
import type { Instant } from '../../model/partialDate.ts'

/** Something that was so from an instant until another; `to` is null where it still is. */
export interface Spell<T> {
  readonly value: T
  readonly from: Instant
  readonly to: Instant | null
}

/** What there was from an instant until the next one that is told of, each thing under a name. */
export interface Found<T> {
  readonly at: Instant
  readonly things: ReadonlyMap<string, T>
}

/** Spells of what was found, in the order of time: equal things of one name at instants that follow one another are one spell. */
export function spellsOf<T>(found: readonly Found<T>[]): Spell<T>[] {
  const ended: Spell<T>[] = []
  let standing = new Map<string, { readonly spell: Spell<T>; readonly text: string }>()
  for (const { at, things } of found) {
    const now: typeof standing = new Map()
    for (const [name, value] of things) {
      const [before, text] = [standing.get(name), JSON.stringify(value)]
      now.set(name, before?.text === text ? before : { spell: { value, from: at, to: null }, text })
    }
    for (const [name, { spell }] of standing) if (now.get(name)?.spell !== spell) ended.push({ ...spell, to: at })
    standing = now
  }
  return [...ended, ...[...standing.values()].map(({ spell }) => spell)]
}

/** Folds what stood at each instant at which something of it began or ended, and gives the spells of what that comes to. */
export function foldedOverTime<P, T>(
  all: readonly Spell<P>[],
  fold: (standing: readonly P[]) => ReadonlyMap<string, T>,
): Spell<T>[] {
  const instants = new Set(all.flatMap(({ from, to }) => (to === null ? [from] : [from, to])))
  return spellsOf(
    [...instants].sort().map((at) => {
      const standing = all.filter((spell) => stands(spell, at)).map(({ value }) => value)
      return { at, things: fold(standing) }
    }),
  )
}

/** A discrepancy with the time of its spell. */
export const knownDiscrepancy = ({ value, from, to }: Spell<Discrepancy>): KnownDiscrepancy => ({
  ...value,
  knownFrom: from,
  knownTo: to,
})

/** Whether it was so at this instant. */
export const stands = ({ from, to }: Pick<Spell<unknown>, 'from' | 'to'>, at: Instant): boolean =>
  from <= at && (to === null || to > at)
