import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { currentReader, type Reader } from '../../core/ingest/reader.ts'
import { addDays, isDay, isPartialDate, type PartialDate } from '../../core/model/partialDate.ts'
import type { Article, Reading } from '../../core/model/publication.ts'
import { otherFigures } from './otherFigures.ts'

const CORPUS = join(import.meta.dirname, '..', '..', 'tests', 'corpus')

/** The corpus's articles, or those of a folder inside it, by name. */
export const articlesIn = (folder = ''): Article[] =>
  readdirSync(join(CORPUS, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { url, title, published, language, text } = JSON.parse(readFileSync(join(CORPUS, folder, name), 'utf8'))
      return { url, sourceId: 'import', title, publishedOn: published, language, text }
    })

/** Where the n-th repetition of the corpus moves a date to. */
export type Move = (date: PartialDate, n: number) => PartialDate

/** Each repetition in years of its own: the store grows, what happens in a year does not. */
export const toOtherYears: Move = (date, n) => {
  const moved = `${Number(date.slice(0, 4)) + 8 * n}${date.slice(4)}`
  return isPartialDate(moved) ? moved : `${moved.slice(0, 8)}28`
}

/** All repetitions in the same years, three days from one to the next: what happens in a year grows with the store. */
export const toOtherDays: Move = (date, n) => (isDay(date) ? addDays(date, 3 * n) : date)

/** The n-th repetition of an article: another address and day, and what `repeatingReader` reads in it is another statement. */
export function repeated(article: Article, n: number, move: Move): Article {
  if (n === 0) return article
  const url = new URL(article.url)
  url.searchParams.set('repetition', String(n))
  return { ...article, url: url.href, publishedOn: article.publishedOn && move(article.publishedOn, n) }
}

/** Reads a repetition as its article is read by this version's extractor, with other dates, figures and wording. */
export function repeatingReader(articles: readonly Article[], move: Move): Reader {
  const readings = new Map(articles.map((article) => [article.text, currentReader.read(article)]))
  return {
    ...currentReader,
    read(article) {
      const reading = readings.get(article.text) ?? currentReader.read(article)
      const n = Number(new URL(article.url).searchParams.get('repetition'))
      return n === 0 ? reading : asRepeated(reading, n, (date) => move(date, n))
    },
  }
}

const asRepeated = (reading: Reading, n: number, move: (date: PartialDate) => PartialDate): Reading => ({
  ...reading,
  issuedOn: reading.issuedOn && move(reading.issuedOn),
  claims: reading.claims.map((claim) => otherFigures(claim, n, move)),
  wording: reading.wording.map((hash) => hash + n),
})
