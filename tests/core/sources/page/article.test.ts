import { describe, expect, test } from 'vitest'
import { articleFrom } from '../../../../core/sources/page/article.ts'
import { encoded } from '../../../support/encoded.ts'
import { pdfDocument } from '../../../support/site/pdf.ts'

const AZ = [
  'Ağdam rayonunda mina partlayıb, nəticədə bir nəfər xəsarət alıb, deyə Baş Prokurorluqdan bildirilib.',
  'O, xəstəxanaya yerləşdirilib, hazırda həyatı üçün təhlükə yoxdur, araşdırma aparılır, məlumat verilib.',
]
const EN = [
  'A resident of Aghdam district was injured when a mine exploded in a field on Tuesday morning, the agency said.',
  'Since November 2020 the number of people harmed by mines has reached 350, of whom 65 died, the agency added.',
]
const RU = [
  'В Агдамском районе подорвался на мине местный житель, сообщили в Генеральной прокуратуре Азербайджана.',
  'Он доставлен в больницу, его жизни ничего не угрожает, проводится расследование, отметили в ведомстве.',
]

interface Parts {
  readonly head?: string
  readonly above?: string
  readonly text?: readonly string[]
  readonly beside?: string
  readonly lang?: string
}
const page = ({ head = '', above = '', text = EN, beside = '', lang = 'en' }: Parts = {}) =>
  `<!doctype html><html lang="${lang}"><head><title>A blast</title>${head}</head><body><div class="c"><h1>A blast</h1>${above}<div class="t">${text.map((one) => `<p>${one}</p>`).join('')}</div></div>${beside}</body></html>`

const entry = { published: '2026-08-06T21:30:00.000Z' }

async function articleOf(
  html: string | Uint8Array,
  { contentType = 'text/html', listed = {}, url = 'https://outlet.example/news/7' } = {},
) {
  const body = typeof html === 'string' ? new TextEncoder().encode(html) : html
  const read = await articleFrom({ url, contentType, body }, { ...entry, ...listed })
  if ('rejection' in read) throw new Error(read.rejection.reason)
  return read.value
}

describe('the day of publication, in Baku time, is the first date of', () => {
  const ld =
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-01-01T20:30:00Z"}</script>'
  const meta = '<meta property="article:published_time" content="Fri, 02 Jan 2026 22:00:00 +0400">'
  const marked = '<span itemprop="datePublished" content="2026-01-03">x</span>'
  const time = '<time datetime="2026-01-04T10:00">4 January</time>'
  const line = '<div>5 January 2026 17:15 (UTC+04:00)</div>'
  const dateline = [
    'BAKU, Azerbaijan, January 6, 2026. The agency has told of a blast on 1 January 2026 in which a man was hurt.',
  ]
  const ways: readonly (readonly [string, Parts, string])[] = [
    ['JSON-LD', { head: ld + meta, above: marked + time + line }, '2026-01-02'],
    ['metadata', { head: meta, above: marked + time + line }, '2026-01-02'],
    ['itemprop', { above: marked + time + line }, '2026-01-03'],
    ['<time>', { above: time + line }, '2026-01-04'],
    ['the line under the headline', { above: line, text: [...dateline, ...EN] }, '2026-01-05'],
    ['the dateline', { text: [...dateline, ...EN] }, '2026-01-06'],
    ['the listing', {}, '2026-08-07'],
  ]
  test.each(ways)('%s', async (_, parts, day) => {
    expect((await articleOf(page(parts))).publishedOn).toBe(day)
  })

  test('none of other articles: neither times in menus and teasers nor the day of an accident', async () => {
    const teasers = ['05', '06'].map((d) => `<div><time datetime="2026-01-${d}">x</time><a href="/1">Other</a></div>`)
    const text = [
      'On 1 January 2026 a mine exploded in Aghdam, and a man was hurt, the agency said in its report.',
      ...EN,
    ]
    const nav = '<nav><time datetime="2026-01-09">today</time></nav>'
    expect((await articleOf(page({ above: nav, text, beside: teasers.join('') }))).publishedOn).toBe('2026-08-07')
  })
})

describe('the language', () => {
  test.each([
    ['is the one that the page declares', 'ru', RU, 'ru'],
    ['is not believed to be English where letters are Azerbaijani', 'en', AZ, null],
    ['is not believed to be Turkish where letters are Azerbaijani', 'tr', AZ, null],
    ['is not believed to be English where letters are Russian', 'en-US', RU, null],
    ['is not believed to be Azerbaijani in English', 'az', EN, null],
    ['counts with its region', 'az-Latn-AZ', AZ, 'az-Latn-AZ'],
  ])('%s', async (_, lang, text, language) => {
    expect((await articleOf(page({ lang, text }))).language).toBe(language)
  })
})

describe('the canonical address', () => {
  test.each([
    [
      'is the one that the page names',
      '<link rel="canonical" href="https://outlet.example/en/7">',
      'https://outlet.example/en/7',
    ],
    ['may be relative', '<link rel="canonical" href="/en/7">', 'https://outlet.example/en/7'],
    ['is not the front page', '<link rel="canonical" href="https://outlet.example/">', null],
    ['is not the front page in a language', '<link rel="canonical" href="https://outlet.example/az/">', null],
    ['has no user name in it', '<link rel="canonical" href="https://a:b@outlet.example/7">', null],
    [
      'is else that of Open Graph',
      '<meta property="og:url" content="https://outlet.example/og/7">',
      'https://outlet.example/og/7',
    ],
  ])('%s', async (_, head, canonical) => {
    expect((await articleOf(page({ head }))).canonical).toBe(canonical)
  })
})

test.each([
  ['windows-1251', RU],
  [
    'windows-1254',
    [
      'Ağdam ilçesinde bir mayın patladı, olayda bir kişi yaralandı, hastaneye kaldırıldı, dedi yetkili.',
      'Yaralının sağlık durumu iyi, soruşturma sürüyor, bölgede arama yapılıyor, diye eklendi açıklamada.',
    ],
  ],
  ['utf-8', AZ],
])('a page in %s is read whole, whatever its server says', async (encoding, text) => {
  const html = encoded(page({ text }), encoding)
  for (const contentType of ['text/html', 'text/html; charset=iso-8859-1', 'text/html; charset=utf-8'])
    expect((await articleOf(html, { contentType })).text).toContain(text.join('\n\n'))
})

test('words without any markup are a page as well', async () => {
  expect((await articleOf('A mine exploded.')).text).toBe('A mine exploded.')
})

test('what the page does not tell, its listing does', async () => {
  const listed = { title: 'Headline of the feed', language: 'az' }
  const bare = `<body>${AZ.map((text) => `<p>${text}</p>`).join('')}</body>`
  expect(await articleOf(bare, { listed })).toEqual({
    title: 'Headline of the feed',
    publishedOn: '2026-08-07',
    language: 'az',
    text: AZ.join('\n\n'),
    canonical: null,
  })
})

const document = {
  article: { path: '/7.pdf', language: 'en', title: 'Monthly report', hoursAgo: 1, paragraphs: EN, states: [] },
  path: '/7.pdf',
  published: new Date(0),
} as const

test.each([['application/pdf'], ['application/octet-stream'], ['text/html'], [null]])(
  'a PDF document served as %s is read as one',
  async (contentType) => {
    const { body } = pdfDocument(document)
    const given = { contentType: contentType ?? '', url: 'https://outlet.example/7.pdf' }
    const article = await articleOf(Buffer.from(body), given)
    expect(article).toMatchObject({ title: 'Monthly report', publishedOn: '2026-08-07', canonical: null })
    expect(article.text.replace(/\s+/g, ' ')).toContain(EN.join(' '))
  },
)

test.each([
  ['a picture', 'image/png', '\x89PNG', 'UNKNOWN_FORMAT'],
  ['no text', 'text/html', '<html><body><script>1</script></body></html>', 'EMPTY'],
  ['nothing', 'text/html', '', 'EMPTY'],
  ['a comment', 'text/html', '<!-- -->', 'EMPTY'],
  ['200,000 nested tags', 'text/html', '<div>'.repeat(200_000), 'HOSTILE_PAGE'],
  ['half a PDF', 'application/pdf', '%PDF-1.4 1 0 obj', 'NOT_PDF'],
])('%s is refused', async (_, contentType, body, kind) => {
  const fetched = { url: 'https://outlet.example/7', contentType, body: new TextEncoder().encode(body) }
  expect(await articleFrom(fetched, entry)).toMatchObject({ rejection: { kind } })
})
