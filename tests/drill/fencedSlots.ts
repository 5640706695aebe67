import { eventsOf } from './fencedEvents.ts'
import {
  against,
  componentsOf,
  type Event,
  LETTERS,
  type Letters,
  lettersOfFact,
  type Slot,
  type Store,
  share,
  wrongIn,
  YEARS,
} from './fencedStore.ts'
import { type Found, type Marking, markWork, storeMarked, unmarkWork } from './fencedWork.ts'
import { randomOf } from './random.ts'

/**
 * A model of how derived records stay right (docs/decisions/001): publications are sets of letters, two that share a letter
 * are one statement, a slot lists its component, a row stands for a letter of a head, a cell counts the rows of a letter, and a year
 * those of two letters, from their cells (docs/decisions/009). A comparison
 * (docs/decisions/005) holds the rows of a letter against those of the letter before it, as years are held against earlier ones.
 * What is taken in are fetches, of texts that are fetched again or read anew by a newer reader too, and decisions to take a publication
 * out or in (docs/decisions/010). Runs are generators that yield wherever the real ones wait for the store, so that any interleaving, crash and takeover of a
 * living run's work can be played.
 */

/** Guards of the scheme, each of which a variant leaves out to show that the check needs it. */
export const GUARDS = [
  'oldRevisions',
  'rewriteUnchanged',
  'slotFence',
  'tombstones',
  'unmarkFence',
  'touchedYears',
  'yearTick',
  'markerPerFact',
] as const
export type Guard = (typeof GUARDS)[number]

type Run = Generator<undefined, void>

/** Plays one random history to its end, markers finished, and names what is wrong in the store. */
export function play(seed: number, leftOut?: Guard): string[] {
  const random = randomOf(seed)
  const below = (n: number): number => Math.floor(random() * n)
  const guarded = (guard: Guard): boolean => guard !== leftOut
  const ids = ['p', 'q', 'r', 's', 't'].slice(0, 2 + below(4))
  const { readings, arriving } = eventsOf(ids, random)
  const store: Store = {
    clock: 0,
    readings,
    facts: new Map(),
    slots: new Map(),
    rows: new Map(),
    cells: new Map(),
    years: new Map(),
    comparisons: new Map(),
    work: new Map(),
  }
  const crashes = random() < 0.6 ? 0.01 : 0
  const runs: Run[] = []
  let steps = 0
  while (arriving.length > 0 || runs.length > 0 || store.work.size > 0) {
    if (++steps > 100_000) return ['never ends']
    const next = runs.length === 0 || random() < 0.05 ? arriving.shift() : undefined
    if (next) runs.push(takeIn(store, ids, next, guarded))
    if (runs.length === 0 || random() < 0.07) {
      const [marker] = [...store.work.values()].slice(below(store.work.size))
      if (marker) runs.push(finish(store, ids, { event: marker.event, reader: 1 + below(2) }, guarded))
    }
    if (runs.length === 0) continue
    const at = below(runs.length)
    const crashing = steps < 5_000 ? crashes : 0
    // Bursts let one run stall while another does much.
    let ended = false
    for (let burst = 1 + below(12); burst > 0 && !ended; burst--)
      ended = random() < crashing || runs[at]?.next().done === true
    if (ended) runs.splice(at, 1)
  }
  return wrongIn(store)
}

/** What the run does that something happens in: it marks the event, and stores it as one who finds its marker would. */
function* takeIn(store: Store, ids: readonly string[], event: Event, guarded: (g: Guard) => boolean): Run {
  markWork({ store, guarded }, event, 0)
  yield
  const reader = 'text' in event ? event.reader : 1
  yield* finish(store, ids, { event, reader }, guarded)
}

/** Facts, then a pass: what the run that stored the revision does, and whoever finds its marker. */
function* finish(store: Store, ids: readonly string[], found: Found, guarded: (g: Guard) => boolean): Run {
  const marking: Marking = { store, guarded }
  const works = yield* storeMarked(marking, found)
  if (works.length === 0) return
  yield
  const epoch = ++store.clock
  for (const event of works) {
    yield
    markWork(marking, event, epoch)
  }
  yield
  const letters2 = yield* derive(store, ids, found.event.id, epoch, guarded)
  const cellEpoch = ++store.clock
  for (const letter of letters2) {
    let count = 0
    for (const other of ids) {
      yield
      if (store.rows.get(`${letter}|${other}`)?.on) count++
    }
    yield
    if (!guarded('slotFence') || (store.cells.get(letter)?.epoch ?? 0) < cellEpoch)
      store.cells.set(letter, { epoch: cellEpoch, count })
  }
  yield* compare(store, ids, letters2, cellEpoch, guarded)
  yield
  yield* foldYears(store, letters2, guarded('yearTick') ? ++store.clock : cellEpoch, guarded)
  for (const event of works) {
    yield
    unmarkWork(marking, event, epoch)
  }
}

/** Folds the years of touched letters from cells, which are all written by now. */
function* foldYears(store: Store, touched: ReadonlySet<string>, epoch: number, guarded: (g: Guard) => boolean): Run {
  for (const year of YEARS.filter((letters) => [...letters].some((letter) => touched.has(letter)))) {
    let count = 0
    for (const letter of year) {
      yield
      count += store.cells.get(letter)?.count ?? 0
    }
    yield
    if (!guarded('slotFence') || (store.years.get(year)?.epoch ?? 0) < epoch) store.years.set(year, { epoch, count })
  }
}

/** Folds the comparisons of touched letters, and those of the next ones that have rows: of others, whoever wrote or removed theirs does. */
function* compare(
  store: Store,
  ids: readonly string[],
  touched: ReadonlySet<string>,
  epoch: number,
  guarded: (g: Guard) => boolean,
): Run {
  for (const [at, letter] of LETTERS.entries()) {
    const earlier = LETTERS[at - 1] ?? ''
    if (!touched.has(letter) && !touched.has(earlier)) continue
    yield
    const rows = [earlier, letter].flatMap((one) => ids.map((id) => `${one}|${id}`))
    const standing = rows.filter((key) => store.rows.get(key)?.on)
    if (!standing.some((key) => key.startsWith(letter)) && !(touched.has(letter) && guarded('touchedYears'))) continue
    yield
    if (!guarded('slotFence') || (store.comparisons.get(letter)?.epoch ?? 0) < epoch)
      store.comparisons.set(letter, { epoch, folded: against(letter, standing) })
  }
}

/** Reads whole components once and writes all their slots and rows. Gives the letters whose cells may have changed. */
function* derive(
  store: Store,
  ids: readonly string[],
  id: string,
  epoch: number,
  guarded: (g: Guard) => boolean,
): Generator<undefined, Set<string>> {
  const seen = new Map<string, Letters>()
  for (const other of ids) {
    yield
    const fact = store.facts.get(other)
    for (const [known, letters] of fact ? lettersOfFact(store, other, fact) : []) seen.set(known, letters)
  }
  const own = seen.get(id)
  const reach = guarded('oldRevisions') ? (own?.past ?? []) : [own?.letters ?? '']
  const components = componentsOf(seen)
  const seeds = [
    id,
    ...[...seen].filter(([, fact]) => reach.some((past) => share(past, fact.letters))).map(([other]) => other),
  ]
  const touched = new Set<string>()
  for (const node of new Set(seeds.flatMap((seed) => components.get(seed) ?? [seed]))) {
    const members = components.get(node) ?? [node]
    const rows =
      members[0] === node ? [...new Set(members.flatMap((m) => [...(seen.get(m)?.letters ?? '')]))].sort() : []
    yield* writeSlot(
      store,
      node,
      { head: members[0] ?? node, members: members.join(''), rows },
      epoch,
      touched,
      guarded,
    )
  }
  return touched
}

function* writeSlot(
  store: Store,
  node: string,
  content: Pick<Slot, 'head' | 'members' | 'rows'>,
  epoch: number,
  touched: Set<string>,
  guarded: (g: Guard) => boolean,
): Run {
  for (;;) {
    yield
    const seen = store.slots.get(node)
    for (const letter of [...(seen?.rows ?? []), ...(seen?.former ?? []), ...content.rows]) touched.add(letter)
    const unchanged = seen?.members === content.members && seen.rows.join() === content.rows.join()
    if (!guarded('rewriteUnchanged') && unchanged) return
    if (guarded('slotFence') && seen && seen.epoch >= epoch) return
    const former = [...new Set([...(seen?.former ?? []), ...(seen?.rows ?? [])])].filter(
      (letter) => !content.rows.includes(letter),
    )
    yield
    if (store.slots.get(node) !== seen) continue
    store.slots.set(node, { ...content, epoch, former })
    for (const letter of [...content.rows, ...former]) {
      yield
      const key = `${letter}|${node}`
      const on = content.rows.includes(letter)
      if (guarded('slotFence') && (store.rows.get(key)?.epoch ?? 0) > epoch) continue
      if (!on && !guarded('tombstones')) store.rows.delete(key)
      else store.rows.set(key, { epoch, on })
    }
    return
  }
}
