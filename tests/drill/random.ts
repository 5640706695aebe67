/** A linear congruential generator, 0 to 1: the same numbers for the same seed everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
  for (let i = 0; i < 5; i++) next()
  return next
}

/** The items in an order that the random numbers decide. */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const rest = [...items]
  return items.map(() => rest.splice(Math.floor(random() * rest.length), 1)[0]).filter((item) => item !== undefined)
}
