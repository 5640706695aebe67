import { finishWork, ingestArticles } from '../../core/ingest/ingestArticles.ts'
import type { Reader } from '../../core/ingest/reader.ts'
import type { Claim, Span } from '../../core/model/claim.ts'
import type { Article, Publication } from '../../core/model/publication.ts'
import type { FactStore } from '../../core/store/factStore.ts'
import { accident, acts, clearance, publication, total } from '../core/resolution/publications.ts'

/** One text arriving at one instant. */
export interface Arrival {
  readonly article: Article
  readonly retrievedAt: string
}

type Facts = Parameters<typeof publication>[1]

const told: Publication[] = []

function arrival(minute: number, name: string, facts: Facts, ...claims: Claim<Span>[]): Arrival {
  const text = `${name} at minute ${minute}`
  const read = publication(`https://${name}.example/`, { ...facts, text }, ...claims)
  told.push(read)
  const { url, sourceId, title, publishedOn } = read
  const retrievedAt = `2026-01-01T00:${String(minute).padStart(2, '0')}:00.000Z`
  return { article: { url, sourceId, title, publishedOn, language: 'en', text }, retrievedAt }
}

/** A total whose text tells the day. */
const toldWithItsDay = (value: number): Claim<Span> =>
  total(value, {
    period: { from: '2020-11-10', to: '2023-07-13', toInferred: false, words: 'until 13 July', cumulative: true },
  })

/**
 * Eight publications and what happens to them: an edit; one that removes the link between two statements; a vague report
 * beside two dated ones; two accidents of one day and district; one that comes to say nothing in scope; an undated one; totals that fall,
 * that conflict on one day, and that are corrected.
 */
export const ARRIVALS: readonly Arrival[] = [
  arrival(1, 'first', { day: '2023-07-13' }, total(304), accident(), ...acts),
  arrival(2, 'link', { day: '2023-07-14' }, total(304), total(289), ...acts),
  arrival(3, 'third', { day: '2023-07-15' }, total(289), ...acts),
  arrival(4, 'vague', { day: '2023-07-31', issuer: 'ANAMA' }, accident({ occurredOn: '2023-07' })),
  arrival(5, 'dated', { day: '2023-07-21', issuer: 'ANAMA' }, accident({ occurredOn: '2023-07-20' }), clearance()),
  arrival(
    6,
    'two',
    { day: '2023-07-13', issuer: 'ANAMA' },
    accident({ locality: 'Seyidlar' }),
    accident({ locality: 'Zar' }),
  ),
  arrival(7, 'other', { day: '2023-07-14', issuer: 'ANAMA' }, accident({ locality: 'Zar' })),
  arrival(8, 'undated', { day: null }, total(304), ...acts),
  arrival(9, 'link', { day: '2023-07-14' }, total(289), ...acts),
  arrival(10, 'first', { day: '2023-07-13' }, total(305), accident({ place: 'AZ-LAC' })),
  arrival(11, 'dated', { day: '2023-07-21', issuer: 'ANAMA' }),
  arrival(12, 'other', { day: '2023-07-13', issuer: 'ANAMA' }, total(300), total(301, { places: ['AZ-LAC'] })),
  arrival(13, 'first', { day: '2023-07-13' }, toldWithItsDay(306), accident({ place: 'AZ-LAC' })),
]

const byText = new Map(told.map((read, at) => [ARRIVALS[at]?.article.text ?? '', read.reading]))

/** Reads the scene's texts as they are meant. */
export const sceneReader: Reader = {
  extraction: 1,
  read({ text, url }) {
    const reading = byText.get(text)
    if (!reading) throw new RangeError(`${url} is not of this scene`)
    return { ...reading, relevant: reading.claims.length > 0 }
  },
}

/** One run, as a process does it: what others left first, then its own. */
export async function runScene(store: FactStore, arrivals: readonly Arrival[]): Promise<void> {
  await finishWork(store, sceneReader)
  for (const { article, retrievedAt } of arrivals) {
    for await (const _ of ingestArticles({ store, articles: [article], retrievedAt, reader: sceneReader }));
  }
}

export const SCENE_URLS: readonly string[] = [...new Set(ARRIVALS.map(({ article }) => article.url))]

/** Before the first arrival, at each of them, and after the last. */
export const SCENE_INSTANTS: readonly string[] = [
  '2025-12-31T23:59:00.000Z',
  ...ARRIVALS.map(({ retrievedAt }) => retrievedAt),
  '2026-01-01T01:00:00.000Z',
]
