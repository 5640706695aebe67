import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPage } from '../../../../core/sources/page/page.ts'
import { plainTextOf } from '../../../../core/sources/page/plainText.ts'

const SENTENCES = [
  'A resident of Aghdam district was injured when a mine exploded in a field on Tuesday morning, the agency said.',
  'He was taken to the central hospital, and his life is out of danger, according to the doctors who treat him.',
  'Since November 2020 the number of people harmed by mines has reached 350, of whom 65 died, the agency added.',
]
const paragraphs = SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('\n')

function draft(html: string) {
  const read = readPage(html)
  if ('rejection' in read) throw new Error(read.rejection.reason)
  return read.value
}

test('a page tells its address, title, day and language in its head', () => {
  const page = `<!doctype html><html lang="en"><head><title>A blast - The Outlet</title>
    <link rel="canonical" href="https://en.trend.az/1.html"><meta property="og:title" content="A blast in Aghdam">
    <meta property="article:published_time" content="2023-04-04T21:00:00Z"></head><body>${paragraphs}</body></html>`
  expect(draft(page)).toMatchObject({
    url: 'https://en.trend.az/1.html',
    title: 'A blast in Aghdam',
    published: '2023-04-05',
    language: 'en',
  })
})

test('JSON-LD goes before metadata, and that before <time>; what is malformed counts as missing', () => {
  const time = '<time datetime="2023-01-03">x</time>'
  const meta = '<meta name="date" content="2023-01-02">'
  const ld = (value: string) => `<script type="application/ld+json">{"@graph":[{"datePublished":"${value}"}]}</script>`
  expect(draft(ld('2023-01-01') + meta + time + paragraphs).published).toBe('2023-01-01')
  expect(draft(ld('soon') + meta + time + paragraphs).published).toBe('2023-01-02')
  expect(draft(`<script type="application/ld+json">{</script>${time}${paragraphs}`).published).toBe('2023-01-03')
  expect(draft(paragraphs)).toMatchObject({ published: null, url: null, title: null, language: null })
})

test.each([
  ['itemprop', `<div itemprop="articleBody">${paragraphs}</div>`],
  ['<article>', `<article>${paragraphs}</article>`],
  ['neither', `<div>${paragraphs}</div>`],
])('every sentence of the body is kept, and the menu is not: body marked by %s', (_, body) => {
  const page = `<html><body><nav><a href="/">Home</a></nav>${body}<footer>All rights reserved</footer></body></html>`
  expect(draft(page).text).toBe(SENTENCES.join('\n\n'))
})

test('teasers in <article> beside the body are not taken for it', () => {
  const teaser = '<article><h2>Other news</h2></article>'
  expect(draft(`${teaser}<article>${paragraphs}</article>${teaser}`).text).toBe(SENTENCES.join('\n\n'))
})

test('scripts, styles, comments and hidden elements say nothing', () => {
  const hidden = [
    '<script>let evil = 1</script>',
    '<style>p { color: red }</style>',
    '<!-- evil -->',
    '<p hidden>evil</p>',
    '<p style="color:red; display: NONE">evil<b>evil</b></p>',
    '<span aria-hidden="true">evil</span>',
    '<template>evil</template>',
    '<noscript>evil</noscript>',
  ]
  expect(plainTextOf(`<p>One${hidden.slice(0, 3).join('')} two.</p>${hidden.slice(3).join('')}`)).toBe('One two.')
})

test('paragraphs are apart by a blank line, lines of a paragraph by a line end, words by one space', () => {
  expect(plainTextOf('<div>One<br>two&nbsp;three</div><ul><li> four\n five</li><li>six</li></ul>')).toBe(
    'One\ntwo\u00a0three\n\nfour five\n\nsix',
  )
})

test.each([
  ['tags inside each other', '<div>'.repeat(200_000)],
  ['elements', '<p>x</p>'.repeat(20_001)],
  ['attributes in one element', `<p ${Array.from({ length: 201 }, (_, at) => `a${at}=1`).join(' ')}>x</p>`],
  ['brackets that open nothing', '<'.repeat(2_000_000)],
  ['entities', '&amp;'.repeat(100_000)],
  ['comments', '<!-->'.repeat(100_000)],
  ['the same attribute again and again', `<p ${'a=1 '.repeat(300_000)}>x</p>`],
])('a page of very many %s is refused at once', (_, page) => {
  const started = performance.now()
  expect(readPage(page)).toMatchObject({ rejection: { kind: 'HOSTILE_PAGE' } })
  expect(performance.now() - started).toBeLessThan(2000)
})

test('whatever stands in a page, reading it ends and gives no markup of scripts', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<script>',
      '</script>',
      '<article>',
      '</article>',
      '<br>',
      '<!--',
      '-->',
      '<a href="',
      '">',
      '&amp;',
      '<title>',
    ),
    fc.string({ maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      expect(draft(`<p>start</p>${pieces.join('')}`).text).toBeTypeOf('string')
    }),
    { numRuns: 1000 },
  )
})
