import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const CORPUS = join(import.meta.dirname, '..', 'corpus')

/** The first articles of the corpus by name: a whole batch and the beginning of a second. */
export const FILES: readonly string[] = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .slice(0, 27)
  .map((name) => join(CORPUS, name))

/** Their addresses, in the order in which an import takes them. */
export const URLS: readonly string[] = FILES.map((file) => String(JSON.parse(readFileSync(file, 'utf8')).url))
