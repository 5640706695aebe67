import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sourceEntry } from '../../../../core/sources/entry.ts'
import { feedReader } from '../../../../core/sources/readers/feed.ts'
import type { ListingFault } from '../../../../core/sources/readers/reader.ts'
import { fetched, listed, NOW, site } from './answering.ts'

const FOLDER = new URL('feeds/', import.meta.url)
const source = sourceEntry({ id: 'outlet', name: 'Outlet', kind: 'feed', url: 'https://outlet.example/feed' })

const list = (file: string) => {
  const { fetcher } = site(() => fetched(readFileSync(new URL(file, FOLDER))))
  return feedReader.list({ source, fetcher, cursor: null, now: NOW })
}

const ONE = ['/news/1 Headline 1']
const TWO = [...ONE, '/news/2 Headline 2']
const BROKEN = 'The feed is not well-formed; it was read as far as it can be.'

/** What each file of the folder is read as: its entries' paths and titles, and what an operator is told. */
const READ: Readonly<Record<string, readonly [entries: readonly string[], ...warnings: readonly string[]]>> = {
  'no-guid.xml': [TWO],
  'one-guid-for-all.xml': [
    [...TWO, '/news/3 Headline 3'],
    '3 items have one and the same guid; they were told apart by their addresses.',
  ],
  'guid-is-the-address.xml': [TWO],
  'guid-is-no-address.xml': [['/news/2 Headline 2'], '1 of 2 items have no address and were left out.'],
  'relative-links.xml': [['/news/1 Headline 1', '/news/2?x=1&y=2 Headline 2']],
  'no-bodies.xml': [TWO],
  'unescaped-ampersand.xml': [['/news?id=1&lang=en Mines & shells', '/news/2 Headline 2']],
  'unclosed-title.xml': [TWO, BROKEN],
  'unclosed-items.xml': [TWO, BROKEN],
  'cut-off.xml': [ONE, BROKEN, '1 of 2 items have no address and were left out.'],
  'html-in-description.xml': [TWO],
  'json-feed.json': [['/news/1 Headline 1', '/news/2 null']],
  'text-before-xml.xml': [ONE],
  'blank-lines-before-xml.xml': [ONE],
  'byte-order-mark.xml': [['/news/1 Mina partlayışı']],
  'windows-1251-declared.xml': [['/news/1 Взрыв мины в Агдаме']],
  'windows-1254-undeclared.xml': [['/news/1 Ağdam rayonunda mina partlayıp, şehid']],
  'utf-8-declared-utf-16.xml': [['/news/1 Mina partlayışı']],
  'entity-bomb.xml': [['/news/1 &j;'], BROKEN],
  'external-entity.xml': [['/news/1 &x;'], BROKEN],
  'prototype-element.xml': [ONE, BROKEN],
  'script-address.xml': [['/news/4 Headline 4'], '3 of 4 items have no address and were left out.'],
  'one-address-for-all.xml': [['/ Headline 1'], 'All 3 items have one and the same address.'],
  'twice-escaped.xml': [['/news/1 "Mines" & shells']],
  'named-entities.xml': [['/news/1 Ağdam — mövqe']],
  'wrong-dates.xml': [[...TWO, '/news/3 Headline 3', '/news/4 Headline 4']],
  'atom-relative.xml': [['/en/news/1 Headline 1']],
  'atom-broken.xml': [['/news/1 Mines & shells']],
  'rdf.xml': [ONE],
  'no-channel.xml': [ONE, BROKEN],
  'upper-case.xml': [ONE],
  'control-characters.xml': [['/news/1 Head line 1']],
}

const FAILED: Readonly<Record<string, ListingFault>> = {
  'html-at-the-address.xml': 'HTML_FOR_FEED',
  'html-after-comment.xml': 'HTML_FOR_FEED',
  'empty-channel.xml': 'NO_ENTRIES',
  'items-without-address.xml': 'NO_ENTRIES',
  'empty-file.xml': 'UNREADABLE_LISTING',
  'only-blanks.xml': 'UNREADABLE_LISTING',
  'plain-text.xml': 'UNREADABLE_LISTING',
  'json-error.xml': 'UNREADABLE_LISTING',
  'cut-off-json.xml': 'UNREADABLE_LISTING',
}

test('every file of the folder is expected to be something', () => {
  expect([...Object.keys(READ), ...Object.keys(FAILED)].sort()).toEqual(readdirSync(FOLDER).sort())
})

test.each(Object.entries(READ))('%s is read', async (file, [entries, ...warnings]) => {
  const listing = listed(await list(file))
  expect(listing.entries.map(({ url, title }) => `${url.replace('https://outlet.example', '')} ${title}`)).toEqual(
    entries,
  )
  expect(listing.warnings).toEqual(warnings)
})

test.each(Object.entries(FAILED))('%s is %s', async (file, fault) => {
  expect(await list(file)).toMatchObject({ kind: 'FAILED', fault })
})
