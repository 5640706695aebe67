import type { Draft } from './draft.ts'
import { type Read, reject } from './rejection.ts'

const OPTIONAL = ['url', 'title', 'published', 'language'] as const

/** A publication in JSON: an object with `text` and, each optional or null, `url`, `title`, `published`, `language`. Other keys are not read. */
export function readJson(content: string): Read<Draft> {
  const parsed = parse(content)
  if ('rejection' in parsed) return parsed
  const fields = parsed.value
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
    return reject('WRONG_SHAPE', 'holds no object; one file is one publication')
  const given = new Map<string, unknown>(Object.entries(fields))
  const text = given.get('text')
  if (text === undefined || text === null) return reject('MISSING_TEXT', 'has no "text"')
  const wrong = ['text', ...OPTIONAL].find((key) => !isTextOrNothing(given.get(key)))
  if (wrong) return reject('WRONG_SHAPE', `"${wrong}" is no string`)
  const optional = (key: (typeof OPTIONAL)[number]) => asText(given.get(key))
  return {
    value: {
      url: optional('url'),
      title: optional('title'),
      published: optional('published'),
      language: optional('language'),
      text: asText(text) ?? '',
    },
  }
}

function parse(content: string): Read<unknown> {
  try {
    return { value: JSON.parse(content) }
  } catch (error) {
    if (error instanceof SyntaxError) return reject('NOT_JSON', `is no JSON: ${error.message}`)
    throw error
  }
}

const isTextOrNothing = (value: unknown): boolean => value === undefined || value === null || typeof value === 'string'
const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null)
