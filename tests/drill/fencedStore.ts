/* What the model of fenced slots holds, and what the facts say that it should hold. */

export interface Slot {
  readonly epoch: number
  readonly head: string
  readonly members: string
  readonly rows: readonly string[]
  readonly former: readonly string[]
}
/** What happens to a publication: a text of it is fetched and read by a reader, or it is taken out or in by hand. `at` numbers both. */
export type Event =
  | { readonly id: string; readonly at: number; readonly text: number; readonly reader: number }
  | { readonly id: string; readonly at: number; readonly out: boolean }
/** What is known of a publication. */
export interface Fact {
  /** The last fetch; null before there is one. */
  readonly current: { readonly at: number; readonly text: number } | null
  /** By text, the reader that read it. */
  readonly readers: ReadonlyMap<number, number>
  readonly decided: { readonly at: number; readonly out: boolean }
}
export interface Marker {
  readonly event: Event
  readonly epoch: number
}
interface Count {
  readonly epoch: number
  readonly count: number
}
export interface Store {
  clock: number
  /** By publication, text and reader, what is read. */
  readonly readings: ReadonlyMap<string, string>
  readonly facts: Map<string, Fact>
  readonly slots: Map<string, Slot>
  readonly rows: Map<string, { readonly epoch: number; readonly on: boolean }>
  readonly cells: Map<string, Count>
  readonly years: Map<string, Count>
  readonly comparisons: Map<string, { readonly epoch: number; readonly folded: string }>
  readonly work: Map<string, Marker>
}
export const LETTERS = ['a', 'b', 'c', 'd', 'e']
/** The letters that are folded together once more. */
export const YEARS = ['ab', 'cd', 'e']
export const share = (x: string, y: string): boolean => [...x].some((letter) => y.includes(letter))

/** Letters of a publication now, and all that any of its texts has. */
export interface Letters {
  readonly letters: string
  readonly past: readonly string[]
}

/** What the facts say of the publications, of those that were fetched. */
export function lettersOf(store: Store): Map<string, Letters> {
  return new Map([...store.facts].flatMap(([id, fact]) => lettersOfFact(store, id, fact)))
}

export function lettersOfFact(
  { readings }: Store,
  id: string,
  { current, readers, decided }: Fact,
): (readonly [string, Letters])[] {
  if (!current) return []
  const read = (text: number): string => readings.get(`${id}@${text}@${readers.get(text)}`) ?? ''
  return [[id, { letters: decided.out ? '' : read(current.text), past: [...readers.keys()].map(read) }]]
}

/** What the rows of a letter come to beside those before it: nothing where it has none. */
export const against = (letter: string, standing: readonly string[]): string =>
  standing.some((key) => key.startsWith(letter)) ? standing.join() : ''

/** Publications that share letters, directly or through others, by each of them; sorted. */
export function componentsOf(facts: ReadonlyMap<string, Letters>): Map<string, string[]> {
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
  const facts = lettersOf(store)
  for (const [node, members] of componentsOf(facts)) {
    const letters = new Set(members[0] === node ? members.flatMap((m) => [...(facts.get(m)?.letters ?? '')]) : [])
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
