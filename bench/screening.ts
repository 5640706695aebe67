import { globSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { screen } from '../core/sources/screening/screen.ts'

/**
 * What screening lets through: `node bench/screening.ts [GLOB …]` counts it over labelled articles (the corpus, if none are
 * given), as a feed with summaries and as one without would list them, and over invented headlines of other news.
 */
const LABELLED = v.object({
  title: v.nullish(v.string(), ''),
  text: v.string(),
  language: v.string(),
  relevant: v.boolean(),
})
const HEADLINES = v.record(v.string(), v.record(v.string(), v.array(v.string())))
/** An address that tells nothing. */
const url = 'https://outlet.example/1'

/** The first sentence of the text below its headline. */
function leadOf({ title, text }: v.InferOutput<typeof LABELLED>): string {
  const paragraph = text.split(/\n+/).find((line) => line.trim() !== title && line.trim().length > 60) ?? ''
  return (/^.{40,}?[.!?](?=\s|$)/.exec(paragraph.trim())?.[0] ?? paragraph).slice(0, 400)
}

const share = (passed: number, all: number): string => `${passed} of ${all} (${((100 * passed) / all).toFixed(1)} %)`

for (const glob of process.argv.length > 2 ? process.argv.slice(2) : ['tests/corpus/**/*.json']) {
  const articles = globSync(glob).flatMap((file) => {
    const read = v.safeParse(LABELLED, JSON.parse(readFileSync(file, 'utf8')))
    return read.success ? [{ file, ...read.output }] : []
  })
  console.log(glob)
  for (const [kind, group] of Map.groupBy(
    articles,
    ({ language, relevant }) => `${language}, ${relevant ? 'in scope' : 'not in scope'}`,
  )) {
    const withLead = group.filter((one) => screen({ title: one.title, summary: leadOf(one), url }))
    const alone = group.filter(({ title }) => screen({ title, summary: null, url }))
    console.log(
      `  ${kind}: ${share(withLead.length, group.length)}; by title alone ${share(alone.length, group.length)}`,
    )
    for (const { file, title } of group.filter((one) => one.relevant && !withLead.includes(one)))
      console.log(`    missed: ${file} ${title}`)
  }
}
const headlines = v.parse(HEADLINES, JSON.parse(readFileSync('tests/core/sources/screening/unrelated.json', 'utf8')))
for (const [kind, byLanguage] of Object.entries(headlines))
  for (const [language, titles] of Object.entries(byLanguage)) {
    const passed = titles.filter((title) => screen({ title, summary: null, url }))
    console.log(`other news, ${kind}, ${language}: ${share(passed.length, titles.length)} pass`)
  }
