const FIRST_MS = 500
const LONGEST_MS = 8_000

/**
 * Milliseconds to wait before the next attempt, after `failed` of them: between none and twice as many each time ("full jitter":
 * those who failed together do not come back together). `random` gives 0 to 1.
 */
export const backoff = (failed: number, random: () => number): number =>
  Math.round(random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** (failed - 1)))
