// How long reading takes: over hostile texts of growing length, and over the corpus beside a scanner that only finds sentences and
// numbers. Processor time, so that other programs on the machine count less; of hostile texts the least of several runs.
//   npm run -s bench:extraction [-- NAME]      prints Markdown; NAME chooses hostile texts by a part of their name

import { extract } from '../core/extraction/extract.ts'
import type { Article } from '../core/model/publication.ts'
import { articlesIn } from './cost/articles.ts'
import { crudelyScanned } from './extraction/crudeScanner.ts'
import { HOSTILE } from './extraction/hostile.ts'
import { scanned } from './extraction/scanner.ts'

const SIZES_KB = [1, 10, 100, 1000]
/** Short texts are read so often that the clock sees them. */
const LEAST_MS = 40
const ROUNDS = 2
/**
 * So often each call reads the whole corpus before it is timed, so that both sides are measured as warm as they get: the scanner is after
 * a few times, but the engine goes on compiling what reading calls once a sentence.
 */
const WARMING = 160
/** Rounds over the corpus. */
const TURNS = 40
/** Growth of the time for each KB, from 100 KB to 1,000, above which it is more than noise. */
const MOST_GROWTH = 2

const chosen = process.argv[2] ?? ''

/** Milliseconds of processor time that one call takes: the least of some rounds. */
function timed(call: () => unknown, rounds = ROUNDS): number {
  const round = (): number => {
    const before = process.cpuUsage()
    let calls = 0
    for (;;) {
      call()
      calls++
      const { user, system } = process.cpuUsage(before)
      if ((user + system) / 1000 >= LEAST_MS) return (user + system) / 1000 / calls
    }
  }
  return Math.min(...Array.from({ length: rounds }, round))
}

const input = { publishedOn: '2023-05-06', language: 'en' }
const digits = (value: number): string => value.toPrecision(value < 100 ? 2 : 3).replace(/^(\d+)\.?0*e\+(\d)$/, '$1e$2')

/** Milliseconds for each KB of a text of every size. */
function perKb(name: string): readonly number[] {
  return SIZES_KB.map((kb) => {
    const text = HOSTILE[name]?.(kb * 1000) ?? ''
    return timed(() => extract(text, input)) / (text.length / 1000)
  })
}

/** Milliseconds of processor time of one call, from so many in a row. */
function spent(call: () => unknown, calls: number): number {
  const before = process.cpuUsage()
  for (let at = 0; at < calls; at++) call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / calls
}

interface Compared {
  readonly scanning: number
  readonly reading: number
  /** The quarters of the rounds' ratios: first, median, third. */
  readonly ratios: readonly [number, number, number]
}

/**
 * Two calls beside each other: in each round the shorter one as long as the other, half of it before and half after, since the
 * machine's speed may change within seconds. Medians of all rounds.
 */
function compared(scan: () => unknown, read: () => unknown): Compared {
  const calls = Math.max(1, Math.round(spent(read, 1) / spent(scan, 1) / 2))
  const rounds = Array.from({ length: TURNS }, () => {
    const [before, reading, after] = [spent(scan, calls), spent(read, 1), spent(scan, calls)]
    return { scanning: (before + after) / 2, reading }
  })
  const quarter = (values: readonly number[], nth: number): number =>
    values.toSorted((a, b) => a - b)[Math.floor((values.length * nth) / 4)] ?? Number.NaN
  const ratios = rounds.map(({ scanning, reading }) => reading / scanning)
  return {
    scanning: quarter(
      rounds.map(({ scanning }) => scanning),
      2,
    ),
    reading: quarter(
      rounds.map(({ reading }) => reading),
      2,
    ),
    ratios: [quarter(ratios, 1), quarter(ratios, 2), quarter(ratios, 3)],
  }
}

const scan = (articles: readonly Article[]) => () =>
  articles.map(({ text, language }) => scanned(text, language ?? 'en'))
const scanCrudely = (articles: readonly Article[]) => () => articles.map(({ text }) => crudelyScanned(text))
const read = (articles: readonly Article[]) => () =>
  articles.map(({ text, publishedOn, language }) => extract(text, { publishedOn, language }))

console.log(`Node ${process.version}.\n`)
console.log(
  '| corpus | articles | KB | scanner, ms | extraction, ms | ratio (quarters) | KB a second | ratio to the crude scanner |',
)
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
const corpus = articlesIn()
for (let turn = 0; turn < WARMING; turn++) for (const over of [scan, scanCrudely, read]) over(corpus)()
const parts: readonly (readonly [string, readonly Article[]])[] = [
  ['all', corpus],
  ...['en', 'az', 'ru'].map((only) => [only, corpus.filter(({ language }) => language === only)] as const),
  ['tests/corpus/new', articlesIn('new')],
]
for (const [name, articles] of parts) {
  const kb = articles.reduce((sum, { text }) => sum + text.length, 0) / 1000
  const { scanning, reading, ratios } = compared(scan(articles), read(articles))
  const [first, median, third] = ratios.map((ratio) => ratio.toFixed(1))
  const row = [
    name,
    articles.length,
    digits(kb),
    digits(scanning),
    digits(reading),
    `${median} (${first}, ${third})`,
    Math.round((kb / reading) * 1000),
    compared(scanCrudely(articles), read(articles)).ratios[1].toFixed(0),
  ]
  console.log(`| ${row.join(' | ')} |`)
}

console.log(`\nMilliseconds of processor time for each KB (1,000 characters).\n`)
console.log(`| hostile text | ${SIZES_KB.map((kb) => `${kb} KB`).join(' | ')} | 1,000 KB : 100 KB |`)
console.log(`| --- | ${SIZES_KB.map(() => '---:').join(' | ')} | ---: |`)
for (const name of Object.keys(HOSTILE).filter((text) => text.includes(chosen))) {
  const times = perKb(name)
  const growth = (times.at(-1) ?? 0) / (times.at(-2) ?? 1)
  if (growth > MOST_GROWTH) process.exitCode = 1
  console.log(
    `| ${name} | ${times.map(digits).join(' | ')} | ${growth.toFixed(2)}${growth > MOST_GROWTH ? ' (!)' : ''} |`,
  )
}
