import { describe, expect, test } from 'vitest'
import { textOf } from '../../../../core/sources/encoding/text.ts'
import { decodeBody } from '../../../../core/sources/fetching/decodeBody.ts'
import { encoded } from '../../../support/encoded.ts'

const AZERBAIJANI = 'Ağdam rayonunda mina partlayışı baş verib, iki nəfər xəsarət alıb. Çıxarılan minaların sayı artıb.'
const TURKISH = 'Ağdam bölgesinde mayın patladı, iki kişi yaralandı. Mayınların sayısı arttı, çalışmalar sürüyor.'
const RUSSIAN = 'В Агдамском районе подорвался на мине мирный житель, он доставлен в больницу.'
const page = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head>${head}<title>News of the day</title></head><body class="article"><p>${body}</p></body></html>`

describe('the encoding of a page', () => {
  test.each([
    ['what its server says', TURKISH, 'windows-1254', 'text/html; charset=windows-1254', ''],
    ['what it says itself', RUSSIAN, 'windows-1251', 'text/html', '<meta charset="windows-1251">'],
    ['its letters alone', RUSSIAN, 'windows-1251', 'text/html', ''],
    ['its letters alone', RUSSIAN, 'koi8-r', 'text/html', ''],
    ['its letters alone', TURKISH, 'windows-1254', 'text/html', ''],
    ['its letters against its server', RUSSIAN, 'windows-1251', 'text/html; charset=utf-8', ''],
    ['its letters against its server', RUSSIAN, 'windows-1251', 'text/html; charset=iso-8859-1', ''],
    ['its letters against its server', RUSSIAN, 'koi8-r', 'text/html; charset=windows-1251', ''],
    ['its letters against itself', TURKISH, 'windows-1254', 'text/html', '<meta charset="utf-8">'],
    ['its letters, though its server names no encoding', TURKISH, 'windows-1254', 'text/html; charset=nonsense', ''],
    ['UTF-8 against its server', AZERBAIJANI, 'utf-8', 'text/html; charset=windows-1251', ''],
    ['UTF-8 against itself', AZERBAIJANI, 'utf-8', 'text/html', '<meta charset="windows-1254">'],
    ['UTF-8 by default', AZERBAIJANI, 'utf-8', null, ''],
  ] as const)('is told by %s: %s', (_, text, encoding, contentType, head) => {
    expect(decodeBody(encoded(page(text, head), encoding), contentType)).toBe(page(text, head))
  })

  test('is told by an XML declaration', () => {
    const feed = '<?xml version="1.0" encoding="koi8-r"?><rss><title>Мина</title></rss>'
    expect(decodeBody(encoded(feed, 'koi8-r'), 'application/rss+xml')).toBe(feed)
  })

  test('is told by a byte order mark before all, which is no part of the text', () => {
    const marked = Uint8Array.from([0xff, 0xfe, 0x3c, 0x04])
    expect(decodeBody(marked, 'text/html; charset=utf-8')).toBe('м')
  })

  test('is UTF-8 still where one letter is broken', () => {
    const bytes = encoded(page(AZERBAIJANI), 'utf-8')
    const broken = Uint8Array.from([
      ...bytes.subarray(0, bytes.indexOf(0xc4) + 1),
      ...bytes.subarray(bytes.indexOf(0xc4) + 2),
    ])
    expect(decodeBody(broken, 'text/html')).toBe(page(AZERBAIJANI).replace('ğ', '\uFFFD'))
  })
})

test('JSON declares nothing by what stands in it', () => {
  const json = '{"title":"<meta charset=koi8-r>мина"}'
  expect(decodeBody(new TextEncoder().encode(json), 'application/json')).toBe(json)
})

test('brackets without end do not slow it down', () => {
  const began = performance.now()
  textOf(encoded(`${'<'.repeat(1_000_000)}Мина`, 'windows-1251'), { markup: true })
  expect(performance.now() - began).toBeLessThan(2000)
})
