import { expect, it } from 'vitest'
import { entriesOf, type RawItem } from '../../../../core/sources/readers/entries.ts'

const item = (given: Partial<RawItem>): RawItem => ({
  ...{ links: ['/news/1'], guid: null, title: 'A title', summary: null, published: null, language: null },
  ...given,
})
const entries = (...items: RawItem[]) => entriesOf(items, 'https://wire.example/rss').entries

it('leaves out addresses that nobody could ask for, so that one entry keeps no other from being stored', () => {
  const huge = `/news/${'x'.repeat(500_000)}`
  expect(entries(item({ links: [huge] }), item({ links: [huge, '/news/2'] })).map(({ url }) => url)).toEqual([
    'https://wire.example/news/2',
  ])
})

it('takes for a language only what is a tag of one', () => {
  const told = ['az', ' EN_us ', 'the Azerbaijani language', 'x'.repeat(500_000), '']
  const languages = told.map((language) => entries(item({ language }))[0]?.language)
  expect(languages).toEqual(['az', 'en-US', null, null, null])
})
