/** Things of the same key joined into one, in the order of their keys: the same for any order and partition of the things. */
export function gathered<T>(things: readonly T[], keyOf: (thing: T) => string, join: (a: T, b: T) => T): T[] {
  const byKey = new Map<string, T>()
  for (const thing of things) {
    const key = keyOf(thing)
    const known = byKey.get(key)
    byKey.set(key, known === undefined ? thing : join(known, thing))
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, thing]) => thing)
}
