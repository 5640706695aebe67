import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Draft } from '../files/draft.ts'
import { readAddress, readDay, readLanguage } from '../files/fields.ts'
import type { Read } from '../files/rejection.ts'
import { factsOf, type PageFacts } from './facts.ts'
import { hostilityOf } from './guard.ts'
import { plainTextOf } from './plainText.ts'

/** A stretch that a page marks as an article's body counts as such from this many characters on: shorter ones are teasers. */
const SHORTEST_BODY = 200

/**
 * The publication on a page. Its text is what the page marks as the body of its article, else what Readability finds, else all that can
 * be seen. Facts that the page states malformed count as not stated: unlike a file's own fields they were not written for an importer.
 */
export function readPage(html: string): Read<Draft> {
  const rejection = hostilityOf(html)
  if (rejection) return { rejection }
  const facts = factsOf(html)
  return {
    value: {
      url: firstGood(facts.addresses, readAddress),
      title: facts.titles.find((title) => title !== '') ?? null,
      published: firstGood(facts.published, readDay),
      language: firstGood(facts.languages, readLanguage),
      text: markedBody(html, facts) ?? readableBody(html) ?? plainTextOf(html),
    },
  }
}

const firstGood = (values: readonly string[], read: (value: string) => Read<string>): string | null => {
  for (const value of values) {
    const result = read(value)
    if ('value' in result) return result.value
  }
  return null
}

/** The one body that the page marks; null where it marks none or several. */
function markedBody(html: string, { bodies }: PageFacts): string | null {
  for (const by of ['ITEMPROP', 'ARTICLE'] as const) {
    const outermost = bodies
      .filter((body) => body.by === by)
      .filter((body, _, all) => !all.some((other) => other.start < body.start && other.end >= body.end))
    const texts = outermost.map(({ start, end }) => plainTextOf(html.slice(start, end)))
    const [only, ...others] = texts.filter((text) => text.length >= SHORTEST_BODY)
    if (only && others.length === 0) return only
  }
  return null
}

function readableBody(html: string): string | null {
  const content = new Readability(parseHTML(html).document).parse()?.content
  return (content && plainTextOf(content)) || null
}
