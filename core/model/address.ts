/** By host, path and query; addresses that differ in nothing else, by scheme. */
const placeOf = (address: string): string => {
  const { host, pathname, search, protocol } = new URL(address)
  return `${host}${pathname}${search} ${protocol}`
}

/** Orders addresses by host and path, for `toSorted`. */
export const byHostAndPath = (a: string, b: string): number => (placeOf(a) < placeOf(b) ? -1 : 1)

/**
 * A text that sorts, by its UTF-16 code units or UTF-8 bytes, the other way round than addresses do by host and path: for
 * stores that keep the greatest. Hex of the complemented bytes, ended by a letter above all digits.
 */
export const laterIsLess = (address: string): string =>
  `${Buffer.from(Buffer.from(placeOf(address)).map((byte) => 255 - byte)).toString('hex')}g`
