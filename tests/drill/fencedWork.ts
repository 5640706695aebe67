import type { Guard } from './fencedSlots.ts'
import type { Event, Fact, Store } from './fencedStore.ts'

/* Markers of the model, and how the facts that they tell of are stored (core/ingest/facts.ts). */

export interface Marking {
  readonly store: Store
  readonly guarded: (guard: Guard) => boolean
}

/** An event to be worked in, by a run that has this reader; its own, or one whose marker it found. */
export interface Found {
  readonly event: Event
  readonly reader: number
}

/** Without the guard a publication has one marker, whatever happens to it. */
const keyOf = ({ guarded }: Marking, event: Event): string =>
  guarded('markerPerFact') ? JSON.stringify(event) : event.id

export function markWork(marking: Marking, event: Event, epoch: number): void {
  const { work } = marking.store
  const key = keyOf(marking, event)
  if (epoch >= (work.get(key)?.epoch ?? 0)) work.set(key, { event, epoch })
}

export function unmarkWork(marking: Marking, event: Event, epoch: number): void {
  const { work } = marking.store
  const key = keyOf(marking, event)
  if (!marking.guarded('unmarkFence') || (work.get(key)?.epoch ?? 0) <= epoch) work.delete(key)
}

const UNKNOWN: Fact = { current: null, readers: new Map(), decided: { at: 0, out: false } }

/** Answers the works that are done once the event is derived. */
export function* storeMarked(marking: Marking, { event, reader }: Found): Generator<undefined, Event[]> {
  const { store } = marking
  const { id } = event
  const known = (): Fact => store.facts.get(id) ?? UNKNOWN
  if (!('text' in event)) {
    if (event.at > known().decided.at) store.facts.set(id, { ...known(), decided: event })
    return [event]
  }
  const { text, at } = event
  if (event.reader > reader && (known().readers.get(text) ?? 0) < event.reader) return []
  const read: Event = { ...event, reader }
  if (reader !== event.reader) {
    yield
    markWork(marking, read, 0)
  }
  yield
  const readers = new Map(known().readers).set(text, Math.max(reader, known().readers.get(text) ?? 0))
  store.facts.set(id, { ...known(), readers })
  yield
  if (at >= (known().current?.at ?? 0)) store.facts.set(id, { ...known(), current: { at, text } })
  return reader === event.reader ? [event] : [event, read]
}
