import type { Draft } from '../files/draft.ts'
import { readAddress } from '../files/fields.ts'
import type { Read } from '../files/rejection.ts'
import { isFrontPage } from './address.ts'
import { bodyOf, statedBody } from './body.ts'
import { pageDay } from './day.ts'
import { factsOf } from './facts.ts'
import { hostilityOf } from './guard.ts'
import { declaredLanguage } from './language.ts'
import { paragraphsOf } from './paragraphs.ts'
import { bodyMarkAt } from './sites.ts'

/**
 * The publication on a page that stands at `address`, if it is known where it stands. Its text is what the page marks as the body
 * of its article, else what Readability finds, else all that can be seen (see `body.ts`). Facts that the page states malformed
 * count as not stated: unlike a file's own fields they were not written for an importer.
 */
export function readPage(html: string, address: string | null = null): Read<Draft> {
  const rejection = hostilityOf(html)
  if (rejection) return { rejection }
  const facts = factsOf(html, bodyMarkAt(address))
  const paragraphs = paragraphsOf(html)
  const body = bodyOf(html, paragraphs, facts)
  const shown = paragraphs
    .slice(body.from, body.to)
    .map(({ text }) => text)
    .join('\n\n')
  const text = statedBody(facts, shown) ?? shown
  return {
    value: {
      url: canonicalOf(facts.addresses, address),
      title: facts.titles.find((title) => title !== '') ?? null,
      published: pageDay(facts, paragraphs, body),
      language: declaredLanguage(facts.languages, text),
      text,
    },
  }
}

/** The first good address that the page names as its own. Sites that name their front page on every page mean nothing by it. */
function canonicalOf(named: readonly string[], address: string | null): string | null {
  for (const one of named) {
    if (!URL.canParse(one, address ?? undefined)) continue
    const url = new URL(one, address ?? undefined)
    const read = readAddress(url.href)
    if (!('value' in read)) continue
    const isOnEveryPage = address !== null && isFrontPage(read.value) && !isFrontPage(address)
    if (!isOnEveryPage) return read.value
  }
  return null
}
