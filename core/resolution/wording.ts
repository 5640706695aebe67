/** Words in a shingle: long enough that stock phrases of the field ("as a result of a mine explosion") seldom match by chance. */
const SHINGLE = 5
/** Hashes kept: enough to tell a share of two fifths from one of a fifth. */
const SKETCH = 256
/** Below so many comparable shingles a share says nothing. */
const LEAST = 12

/**
 * A sketch of a text's wording: the smallest hashes of its runs of five words, ascending (a bottom-k sketch). Equal texts have
 * equal sketches; case, punctuation and line breaks do not matter.
 */
export function sketchOf(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const hashes = new Set<number>()
  for (let i = 0; i + SHINGLE <= words.length; i++) hashes.add(hashOf(words.slice(i, i + SHINGLE).join(' ')))
  return [...hashes].sort((a, b) => a - b).slice(0, SKETCH)
}

/** The share of the shorter text's wording that stands in the other too, 0 to 1, estimated from their sketches. */
export function sharedWording(a: readonly number[], b: readonly number[]): number {
  const bound = Math.min(reach(a), reach(b))
  const inA = a.filter((hash) => hash <= bound)
  const inB = new Set(b.filter((hash) => hash <= bound))
  const smaller = Math.min(inA.length, inB.size)
  return smaller < LEAST ? 0 : inA.filter((hash) => inB.has(hash)).length / smaller
}

/** Up to here a sketch holds every hash of its text. */
const reach = (sketch: readonly number[]): number =>
  sketch.length < SKETCH ? Number.POSITIVE_INFINITY : (sketch[sketch.length - 1] ?? 0)

/** FNV-1a over UTF-16 code units, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
