import { type Event, LETTERS } from './fencedStore.ts'
import { shuffled } from './random.ts'

/** How often a publication is fetched, a text fetched again, read by the newer of two readers, and a publication decided on. */
const [FETCHES, AGAIN, NEWER, DECIDED] = [3, 0.3, 0.3, 0.3]

/** What each reader reads in each text: the newer one finds all that the other does. What a reader finds no more takes a rebuild. */
export interface Story {
  readonly readings: ReadonlyMap<string, string>
  readonly arriving: Event[]
}

/** A random story of some publications; the numbers of its events are in another order than that in which they arrive. */
export function eventsOf(ids: readonly string[], random: () => number): Story {
  const readings = new Map<string, string>()
  const events: Event[] = []
  const anyLetters = (often: number): string[] => LETTERS.filter(() => random() < often)
  for (const id of ids) {
    const fetches = 1 + Math.floor(random() * FETCHES)
    for (let n = 1; n <= fetches; n++) {
      const found = anyLetters(0.28)
      readings.set(`${id}@${n}@1`, found.join(''))
      readings.set(`${id}@${n}@2`, [...new Set([...found, ...anyLetters(0.15)])].sort().join(''))
      const text = n > 1 && random() < AGAIN ? 1 : n
      events.push({ id, at: n, text, reader: random() < NEWER ? 2 : 1 })
      if (random() < NEWER) events.push({ id, at: n, text, reader: 2 })
    }
    if (random() < DECIDED) events.push({ id, at: 1, out: true })
    if (random() < DECIDED) events.push({ id, at: 2, out: random() < 0.5 })
  }
  return { readings, arriving: shuffled(events, random) }
}
