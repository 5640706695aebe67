/* What the model of fenced slots holds, and what the facts say that it should hold. */

export interface Slot {
  readonly epoch: number
  readonly head: string
  readonly members: string
  readonly rows: readonly string[]
  readonly former: readonly string[]
}
export interface Fact {
  readonly revision: number
  readonly letters: string
  readonly past: readonly string[]
}
interface Count {
  readonly epoch: number
  readonly count: number
}
export interface Store {
  clock: number
  readonly revisions: Map<string, string>
  readonly facts: Map<string, Fact>
  readonly slots: Map<string, Slot>
  readonly rows: Map<string, { readonly epoch: number; readonly on: boolean }>
  readonly cells: Map<string, Count>
  readonly years: Map<string, Count>
  readonly comparisons: Map<string, { readonly epoch: number; readonly folded: string }>
  readonly work: Map<string, number>
}
export const LETTERS = ['a', 'b', 'c', 'd', 'e']
/** The letters that are folded together once more. */
export const YEARS = ['ab', 'cd', 'e']
export const share = (x: string, y: string): boolean => [...x].some((letter) => y.includes(letter))

/** What the rows of a letter come to beside those before it: nothing where it has none. */
export const against = (letter: string, standing: readonly string[]): string =>
  standing.some((key) => key.startsWith(letter)) ? standing.join() : ''

/** Publications that share letters, directly or through others, by each of them; sorted. */
export function componentsOf(facts: ReadonlyMap<string, Fact>): Map<string, string[]> {
  const components = new Map<string, string[]>()
  for (const start of facts.keys()) {
    if (components.has(start)) continue
    const members = [start]
    for (const member of members) {
      for (const [other, fact] of facts) {
        if (!members.includes(other) && share(facts.get(member)?.letters ?? '', fact.letters)) members.push(other)
      }
    }
    members.sort()
    for (const member of members) components.set(member, members)
  }
  return components
}

/** Compares slots, rows and cells with what the current facts say. */
export function wrongIn(store: Store): string[] {
  const wrong: string[] = []
  const counts = new Map<string, number>()
  const right: string[] = []
  for (const [node, members] of componentsOf(store.facts)) {
    const letters = new Set(members[0] === node ? members.flatMap((m) => [...(store.facts.get(m)?.letters ?? '')]) : [])
    if (store.slots.get(node)?.members !== members.join('')) wrong.push(`slot ${node}`)
    for (const letter of LETTERS) {
      if ((store.rows.get(`${letter}|${node}`)?.on ?? false) !== letters.has(letter))
        wrong.push(`row ${letter}|${node}`)
      if (!letters.has(letter)) continue
      counts.set(letter, (counts.get(letter) ?? 0) + 1)
      right.push(`${letter}|${node}`)
    }
  }
  for (const year of YEARS) {
    const count = [...year].reduce((sum, letter) => sum + (counts.get(letter) ?? 0), 0)
    if ((store.years.get(year)?.count ?? 0) !== count) wrong.push(`year ${year}`)
  }
  for (const [at, letter] of LETTERS.entries()) {
    if ((store.cells.get(letter)?.count ?? 0) !== (counts.get(letter) ?? 0)) wrong.push(`cell ${letter}`)
    const pair = [LETTERS[at - 1] ?? '', letter]
    const rows = pair.flatMap((one) => right.filter((key) => key.startsWith(`${one}|`)).sort())
    if ((store.comparisons.get(letter)?.folded ?? '') !== against(letter, rows)) wrong.push(`comparison ${letter}`)
  }
  return wrong
}
