import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const CORPUS = join(import.meta.dirname, '..', 'corpus')
/** A whole batch and the beginning of a second. */
const SOME = 27

const all: readonly string[] = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => join(CORPUS, name))
const articleIn = (file: string): { readonly url: string; readonly text: string } =>
  JSON.parse(readFileSync(file, 'utf8'))

/** The first articles of the corpus by name: many tell of the same things. */
export const FILES: readonly string[] = all.slice(0, SOME)

/** The shortest articles, for drills that read them again and again. */
export const SHORT_FILES: readonly string[] = all
  .toSorted((a, b) => articleIn(a).text.length - articleIn(b).text.length)
  .slice(0, SOME)
  .sort()

/** The addresses of articles, in the order in which an import takes them. */
export const urlsIn = (files: readonly string[]): readonly string[] => files.map((file) => articleIn(file).url)
