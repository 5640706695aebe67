/** Most parts of one JSON-LD script that are looked at. */
const MOST_PARTS = 2000

/** What is read of a JSON-LD script (schema.org). */
export const JSON_LD = ['headline', 'datePublished', 'inLanguage', 'articleBody'] as const
export type JsonLd = Readonly<Record<(typeof JSON_LD)[number], readonly string[]>>

/** Headlines, days of publication, languages and texts that a JSON-LD script states, in its order, outermost first; none where it is no JSON. */
export function jsonLdOf(script: string): JsonLd {
  const stated: Record<keyof JsonLd, string[]> = { headline: [], datePublished: [], inLanguage: [], articleBody: [] }
  const parts: unknown[] = [parseOrNull(script)]
  for (let at = 0; at < Math.min(parts.length, MOST_PARTS); at++) {
    const part = parts[at]
    if (typeof part !== 'object' || part === null) continue
    for (const [key, value] of Object.entries(part)) {
      const known = JSON_LD.find((one) => one === key)
      if (typeof value === 'object') parts.push(value)
      else if (known && typeof value === 'string') stated[known].push(value)
    }
  }
  return stated
}

function parseOrNull(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
