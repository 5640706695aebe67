import * as v from 'valibot'
import { sourceEntry } from './entry.ts'
import { IMPORTED_FILES, INBOX, type SourceEntry } from './registry.ts'

const text = v.pipe(v.string('write a text'), v.trim(), v.nonEmpty('write at least one character'))
const number = v.pipe(v.number('write a number'), v.finite())
const notNegative = v.pipe(number, v.minValue(0, 'write 0 or more'))
const KINDS = ['feed', 'list', 'sitemap', 'reliefweb', 'gdelt', 'folder'] as const

const entryShape = v.strictObject({
  id: v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write lower-case letters, digits and hyphens')),
  name: text,
  kind: v.picklist(KINDS, `write one of ${KINDS.join(', ')}`),
  url: text,
  homepage: v.exactOptional(v.nullable(text)),
  hosts: v.exactOptional(v.array(text)),
  language: v.exactOptional(v.nullable(text)),
  schedule: v.exactOptional(v.pipe(number, v.gtValue(0, 'write minutes, more than 0'))),
  hostDelaySeconds: v.exactOptional(notNegative),
  expectedPerDay: v.exactOptional(v.nullable(notNegative)),
  enabled: v.exactOptional(v.boolean('write true or false')),
  known: v.exactOptional(v.string()),
  unverified: v.exactOptional(v.string()),
  settings: v.exactOptional(
    v.strictObject({
      entryLinks: v.exactOptional(v.pipe(text, v.check(isPattern, 'write a regular expression'))),
      pageUrl: v.exactOptional(
        v.pipe(
          text,
          v.check((url) => url.includes('{page}'), 'write an address with {page} in it'),
        ),
      ),
      query: v.exactOptional(text),
    }),
  ),
})

/** A registry file that can't be used; the message says where and what to write. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError'
}

/**
 * The registry in a JSON text: an array of entries, of which `id`, `name`, `kind` and `url` are enough. The folder of imported
 * files belongs to every registry, also where it is not named.
 *
 * @throws {RegistryError} for what is no such array.
 */
export function parseRegistry(json: string): readonly SourceEntry[] {
  const read = v.safeParse(v.array(entryShape, 'write an array of sources'), parsed(json), { abortEarly: true })
  if (!read.success) {
    const [issue] = read.issues
    throw new RegistryError(`${placeOf(issue)}${said(issue)}`)
  }
  const entries = read.output.map(sourceEntry)
  for (const [at, { id, kind, url }] of entries.entries()) {
    if (kind !== 'folder' && !/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
      throw new RegistryError(`[${at}].url: write an absolute http(s) address, not "${url}"`)
    if (entries.findIndex((entry) => entry.id === id) < at)
      throw new RegistryError(`[${at}].id: "${id}" is another source's id already`)
  }
  return entries.some(({ id }) => id === IMPORTED_FILES) ? entries : [...entries, INBOX]
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    if (error instanceof SyntaxError) throw new RegistryError(`it is no JSON: ${error.message}`)
    throw error
  }
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern) instanceof RegExp
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

type Issue = v.BaseIssue<unknown>
const placeOf = ({ path }: Issue): string => {
  const place = path?.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('') ?? ''
  return place === '' ? '' : `${place}: `
}

/** What is missing and what is too much is told by valibot itself, in its own words. */
function said({ kind, expected, received, message, type }: Issue): string {
  if (type !== 'strict_object' || kind !== 'schema') return message
  if (expected === 'never') return 'there is no such field'
  return received === 'undefined' ? 'it is missing' : message
}
