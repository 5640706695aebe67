import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../../../core/sources/page/page.ts'
import { plainTextOf } from '../../../../core/sources/page/plainText.ts'

function textOf(html: string, address: string | null = null): string {
  const read = readPage(html, address)
  if ('rejection' in read) throw new Error(read.rejection.reason)
  return read.value.text
}

const LONG = [
  'A resident of Aghdam district was injured when a mine exploded in a field on Tuesday morning, the agency said.',
  'He was taken to the central hospital, and his life is out of danger, according to the doctors who treat him.',
  'Since November 2020 the number of people harmed by mines has reached 350, of whom 65 died, the agency added.',
]
const paragraphs = LONG.map((sentence) => `<p>${sentence}</p>`).join('\n')

/** Sentences by number, each unlike all others. */
const sentence = (n: number, isShort: boolean): string =>
  isShort
    ? `Case ${n} is not closed.`
    : `In case ${n} a person of village ${n * 7} was harmed by a mine, and ${n + 2} others were taken to hospital, the office of district ${n} said.`

/** Ways in which pages write a paragraph. */
const wrapped: readonly ((text: string) => string)[] = [
  (text) => `<p>${text}</p>`,
  (text) => `<div>${text}</div>`,
  (text) => `<p class="text-justify"><span style="font-size: 12pt">${text}</span></p>`,
  (text) => `<ul><li>${text}</li><li>short item</li></ul>`,
  (text) => `<ol><li><p>${text}</p></li></ol>`,
  (text) => `<blockquote><p>${text}</p></blockquote>`,
  (text) => `<table><tr><td>${text}</td><td>12</td></tr></table>`,
  (text) => `<div class="quote-box"><div>${text}</div></div>`,
  (text) => `<h3>Background</h3><p>${text}</p>`,
  (text) => `<p>${text.replace('mine', '<a href="/tags/mine">mine</a>')}</p>`,
  (text) => `<p>${text.replace('hospital', '<b>hos</b>pital')}</p>`,
  (text) => `<section><p>${text}</p></section>`,
  (text) => `${text}<br><br>`,
  (text) => `<p>\n   ${text.replaceAll(' ', '\n ')}&nbsp;</p>`,
  (text) => `<figure><img src="1.jpg"><figcaption>Photo</figcaption></figure><p>${text}</p>`,
  (text) => `<p>${text}</p><script>var trap = "TRAP"</script><p style="display:none">TRAP</p>`,
]
/** What pages put between paragraphs. */
const between = [
  '',
  '<div class="related"><a href="/1">OTHER headline of another story</a><a href="/2">OTHER second headline</a></div>',
  '<div class="social-share"><a href="#">OTHER Facebook</a><a href="#">OTHER Telegram</a></div>',
  '<aside><p>OTHER side story of the day.</p></aside>',
  '<ul class="tags"><li><a href="/t/1">OTHER</a></li></ul>',
  '<template>TRAP</template><noscript>TRAP</noscript><!-- TRAP -->',
]
/** How pages mark, or do not mark, what an article is. */
const layouts: readonly ((body: string) => string)[] = [
  (body) => `<article><h1>The headline of it</h1><div itemprop="articleBody">${body}</div></article>`,
  (body) => `<article><h1>The headline of it</h1>${body}</article>`,
  (body) => `<div class="content"><h1>The headline of it</h1><div class="news-text">${body}</div></div>`,
  (body) =>
    `<main><div class="row"><div class="col-8"><h1>The headline of it</h1><div>${body}</div></div></div></main>`,
]
const around = (body: string): string =>
  `<!doctype html><html><head><title>The headline of it</title><style>TRAP</style></head><body><header><nav><a href="/">OTHER Home</a></nav></header>${body}<footer><p>OTHER rights reserved by the outlet.</p></footer></body></html>`

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Of a body that nothing marks and whose text stands in boxes alone, Readability finds one box: three whole paragraphs are given here. */
describe('no sentence of the body is lost, and nothing hidden or of other stories comes in', () => {
  const part = fc.record({
    wrap: fc.oneof(fc.constant(0), fc.nat(wrapped.length - 1)),
    between: fc.nat(between.length - 1),
    isShort: fc.boolean(),
  })
  test.each(layouts.map((layout, at) => [at, layout] as const))('layout %i', (_, layout) => {
    fc.assert(
      fc.property(
        fc
          .array(part, { minLength: 3, maxLength: 14 })
          .filter((all) => all.filter(({ isShort, wrap }) => !isShort && wrap === 0).length >= 3),
        (parts) => {
          const body = parts
            .map(({ wrap, between: at, isShort }, n) => `${wrapped[wrap]?.(sentence(n, isShort))}\n${between[at]}`)
            .join('\n')
          const text = words(textOf(around(layout(body))))
          for (const [n, { isShort }] of parts.entries()) expect(text).toContain(sentence(n, isShort))
          expect(text).not.toMatch(/TRAP|OTHER/)
        },
      ),
      { numRuns: 400 },
    )
  })
})

test('a lead that stands between headline and body belongs to the text', () => {
  const lead = 'A mine exploded in Aghdam, and the agency has told how it happened and who was hurt by it.'
  const page = around(
    `<div><h1>The headline of it</h1><span>3 February 2025</span><h2>${lead}</h2><div itemprop="articleBody">${paragraphs}</div></div>`,
  )
  expect(textOf(page)).toBe([lead, ...LONG].join('\n\n'))
})

test('a short sentence at the beginning of a body that nothing marks belongs to the text', () => {
  const page = around(
    `<div class="c"><h1>The headline of it</h1><span>6 August 2026</span><p>Brent oil is dearer.</p>${paragraphs}</div>`,
  )
  expect(textOf(page)).toBe(['Brent oil is dearer.', ...LONG].join('\n\n'))
})

test('a list at the end of a body that nothing marks belongs to the text', () => {
  const list = '<ul><li>345 people in all</li><li>65 of them died</li></ul>'
  expect(textOf(around(`<div class="c">${paragraphs}${list}</div>`))).toContain('345 people in all\n\n65 of them died')
})

test('lines of one block are a body too', () => {
  const page = around(`<div><div><h1>The headline of it</h1><div class="t">${LONG.join('<br><br>')}</div></div></div>`)
  expect(textOf(page)).toBe(LONG.join('\n\n'))
})

test('teasers of other stories beside a body that nothing marks are no part of it', () => {
  const teaser =
    '<div class="item"><a href="/2">OTHER story</a><p>OTHER people were hurt in quite another place, officials of that place said.</p></div>'
  const page = around(
    `<div class="content"><h1>The headline of it</h1><div class="text">${paragraphs}</div><div class="box">${teaser.repeat(4)}</div></div>`,
  )
  expect(textOf(page)).toBe(LONG.join('\n\n'))
})

test('a part with the name of furniture is kept where it holds text, not links', () => {
  const body = LONG.map((text) => `<div class="article-share-related">${text}</div>`).join('')
  expect(textOf(around(`<article>${body}</article>`))).toBe(LONG.join('\n\n'))
})

test('a page that scripts fill is read from its JSON-LD, one that shows its text is not', () => {
  const stated = (text: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: text })}</script>`
  const whole = LONG.join('\n')
  expect(textOf(`<html><head>${stated(whole)}</head><body><div id="app"></div></body></html>`)).toBe(whole)
  expect(
    textOf(`<html><head>${stated('x '.repeat(150))}</head><body><article>${paragraphs}</article></body></html>`),
  ).toBe(LONG.join('\n\n'))
})

test('known sites are read by their own marks', () => {
  const page = around(
    `<article><div class="rw-article__meta"><p>Format News and Press Release. Source ANAMA. Posted 6 Aug 2026. Originally published 5 Aug 2026.</p></div><div class="rw-article__content">${paragraphs}</div></article>`,
  )
  expect(textOf(page, 'https://reliefweb.int/report/azerbaijan/mines')).toBe(LONG.join('\n\n'))
})

test.each([
  ['an attribute', '<p hidden>TRAP</p>'],
  ['a style', '<p style="visibility: hidden">TRAP</p><p style="opacity:0">TRAP</p><p style="font-size:0">TRAP</p>'],
  ['a class for screen readers', '<span class="sr-only">TRAP</span>'],
  ['what only machines read', '<script>TRAP</script><style>TRAP</style><object>TRAP</object><template>TRAP</template>'],
])('what is hidden by %s is not read', (_, trap) => {
  expect(plainTextOf(`<p>One</p>${trap}<p style="opacity: 0.9">two</p>`)).toBe('One\n\ntwo')
})
