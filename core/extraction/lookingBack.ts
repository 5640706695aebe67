/** So many claims of one text are looked back at: a text that tells more of one kind between two tellings of one figure is no article. */
const WINDOW = 100

/** The last of the items that passes, among the last hundred; -1 where none does. */
export function lastIndexAmong<T>(items: readonly T[], passes: (item: T, index: number) => boolean): number {
  const first = Math.max(0, items.length - WINDOW)
  for (let at = items.length - 1; at >= first; at--) {
    const item = items[at]
    if (item !== undefined && passes(item, at)) return at
  }
  return -1
}

/** The last items that pass, at most `most`, in their order. */
export function lastAmong<T>(items: readonly T[], most: number, passes: (item: T) => boolean): readonly T[] {
  const last: T[] = []
  for (let at = items.length - 1; at >= 0 && last.length < most; at--) {
    const item = items[at]
    if (item !== undefined && passes(item)) last.push(item)
  }
  return last.reverse()
}

/** The items around one, a hundred on either side: all of them, but in a text that is no article. */
export const around = <T>(items: readonly T[], at: number): readonly T[] =>
  items.length <= 2 * WINDOW ? items : items.slice(Math.max(0, at - WINDOW), at + WINDOW)
