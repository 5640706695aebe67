import type { Day } from '../../model/partialDate.ts'
import { publishedDay } from '../dates/published.ts'
import { statedDay } from '../dates/statedDay.ts'
import type { Stretch } from './body.ts'
import type { PageFacts } from './facts.ts'
import type { Paragraph } from './paragraphs.ts'

/** Lines with a date are short, and stand near the beginning of the text. */
const LINE = 90
const LINES_ABOVE = 4
const LINES_WITHIN = 3
/** "BAKU, Azerbaijan, 6 August 2026. A mine…", "Bakı. 06.08.2026. Report.az:" */
const DATELINE = /^[^\p{L}]*\p{Lu}[^.!?]{0,60}?\d[^!?]{0,24}?(?:\.\s|\s?[-–—/:])/u

/**
 * The day on which the page says that it was published, in Baku time: the first date that its JSON-LD states as that, else its
 * metadata and what is marked with itemprop, else its `<time>`, else the line with a date near the headline or the dateline.
 */
export function pageDay(facts: PageFacts, paragraphs: readonly Paragraph[], body: Stretch): Day | null {
  const stated = [...facts.published, ...timesBeside(facts, paragraphs, body)]
  return stated.map(publishedDay).find((day) => day !== null) ?? dayInWords(facts, paragraphs, body)
}

/** The times between headline and end of the text: others belong to other articles, unless the page has but one. */
function timesBeside(
  { times, headlineAt }: PageFacts,
  paragraphs: readonly Paragraph[],
  body: Stretch,
): readonly string[] {
  const end = paragraphs[body.to - 1]?.start ?? Number.POSITIVE_INFINITY
  const beside = times.filter(({ start }) => start >= (headlineAt ?? 0) && start <= end).map(({ value }) => value)
  const all = new Set(times.map(({ value }) => value))
  return beside.length > 0 || all.size !== 1 ? beside : [...all]
}

function dayInWords({ titles }: PageFacts, paragraphs: readonly Paragraph[], { from, to }: Stretch): Day | null {
  const headline = paragraphs.findLastIndex(({ text }, at) => at < from && titles.includes(text))
  const above = headline < 0 || from - headline > 2 * LINES_ABOVE ? from - LINES_ABOVE : headline + 1
  const lines = paragraphs
    .slice(Math.max(0, above), Math.min(to, from + LINES_WITHIN))
    .filter(({ text }) => text.length <= LINE)
    .map(({ text }) => statedDay(text))
  const dateline = paragraphs
    .slice(from, Math.min(to, from + LINES_WITHIN))
    .map(({ text }) => statedDay(DATELINE.exec(text)?.[0] ?? ''))
  return [...lines, ...dateline].find((day) => day !== null) ?? null
}
