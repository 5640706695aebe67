/** Most parts of one JSON-LD script that are looked at. */
const MOST_PARTS = 2000

/** Headlines and days of publication that a JSON-LD script states, in its order; none where it is no JSON. */
export function jsonLdOf(script: string): {
  readonly headline: readonly string[]
  readonly datePublished: readonly string[]
} {
  const headline: string[] = []
  const datePublished: string[] = []
  const parts: unknown[] = [parseOrNull(script)]
  for (let at = 0; at < Math.min(parts.length, MOST_PARTS); at++) {
    const part = parts[at]
    if (typeof part !== 'object' || part === null) continue
    for (const [key, value] of Object.entries(part)) {
      if (typeof value === 'object') parts.push(value)
      else if (key === 'headline' && typeof value === 'string') headline.push(value)
      else if (key === 'datePublished' && typeof value === 'string') datePublished.push(value)
    }
  }
  return { headline, datePublished }
}

function parseOrNull(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
