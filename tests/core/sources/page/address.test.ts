import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFrontPage, plainAddressOf } from '../../../../core/sources/page/address.ts'

test.each([
  ['http://www.azernews.az/nation/192000.html', 'https://azernews.az/nation/192000.html'],
  ['https://static.report.az/en/incident/mine/', 'https://report.az/en/incident/mine'],
  ['https://report.az/en/amp/incident/mine', 'https://report.az/en/incident/mine'],
  ['https://m.apa.az/en/incident/mine-1?utm_source=tg&utm_medium=x#top', 'https://apa.az/en/incident/mine-1'],
  ['https://news.az/index.php/news/mine-blast', 'https://news.az/news/mine-blast'],
  ['https://outlet.example/mine.amp.html', 'https://outlet.example/mine.html'],
  ['https://outlet.example/mine?output=amp&fbclid=1', 'https://outlet.example/mine'],
  ['https://outlet.example/news.php?lang=en&id=7', 'https://outlet.example/news.php?id=7&lang=en'],
  ['https://outlet.example/%6dine%c9%99', 'https://outlet.example/mine%C9%99'],
  ['https://outlet.example//news///7/', 'https://outlet.example/news/7'],
])('%s is %s', (given, plain) => {
  expect(plainAddressOf(given)).toBe(plain)
})

test.each([
  'https://en.trend.az/azerbaijan/politics/3730682.html',
  'https://m.az/7',
  'https://outlet.example/news?page=2',
  'https://outlet.example/news?output=pdf',
  'https://outlet.example/ampere/7',
  'https://outlet.example/Mine_Blast',
  'http://outlet.example:8080/7',
  'http://127.0.0.1:4000/news/7',
  'http://localhost/www.outlet.example',
  'http://www.outlet.localhost:4000/7',
])('%s tells pages apart, or where they stand, and stays', (address) => {
  expect(plainAddressOf(address)).toBe(address)
})

test.each([
  'https://outlet.example/',
  'https://www.outlet.example/?utm_source=x#top',
  'https://outlet.example/az/',
  'https://outlet.example/en-GB',
  'https://outlet.example/rus/index.php',
  'https://outlet.example/index.html?lang=ru',
])('%s is a front page', (address) => {
  expect(isFrontPage(address)).toBe(true)
})

test.each([
  'https://outlet.example/?p=123',
  'https://outlet.example/index.php?newsid=7&lang=en',
  'https://outlet.example/7',
  'https://outlet.example/mine-blast',
  'https://outlet.example/en/news',
  'https://outlet.example/az/7.html',
])('%s is none', (address) => {
  expect(isFrontPage(address)).toBe(false)
})

const word = fc
  .stringMatching(/^[a-z]{3,8}$/)
  .filter(
    (w) =>
      ![
        'amp',
        'amphtml',
        'ref',
        'share',
        'print',
        'mobile',
        'static',
        'spm',
        'wap',
        'www',
        'ocid',
        'ncid',
        'cmpid',
        'shared',
        'nocache',
        'gclid',
        'yclid',
        'dclid',
      ].includes(w),
  )
const site = fc.tuple(word, fc.constantFrom('az', 'example', 'com.tr')).map((parts) => parts.join('.'))
const plain = fc
  .record({ site, path: fc.array(word, { minLength: 1, maxLength: 4 }), id: fc.option(fc.nat()) })
  .map(({ site, path, id }) => `https://${site}/${path.join('/')}${id === null ? '' : `?id=${id}`}`)

/** Ways to write an address that lead to the same page. */
const dress = fc.constantFrom<(url: string) => string>(
  (url) => url.replace('://', '://www.'),
  (url) => url.replace('://', '://m.'),
  (url) => url.replace('://', '://static.'),
  (url) => url.replace(/^https?:/, 'http:'),
  (url) => url.replace(/^(https?:\/\/)([^/]+)/, (_, scheme, host) => `${scheme}${String(host).toUpperCase()}`),
  (url) => url.replace(/(?<=[^/])\/(?=[^/])/, '/amp/'),
  (url) => url.replace(/(?<=[^/])\/(?=[^/])/, '/index.php/'),
  (url) => url.replace(/(?=\?|$)/, '/amp'),
  (url) => url.replace(/(?=\?|$)/, '/'),
  (url) => `${url}${url.includes('?') ? '&' : '?'}utm_source=telegram`,
  (url) => `${url}${url.includes('?') ? '&' : '?'}fbclid=x`,
)

test('an article has one address however its address is dressed', () => {
  fc.assert(
    fc.property(plain, fc.array(dress, { maxLength: 5 }), (address, dresses) => {
      expect(plainAddressOf(dresses.reduce((url, put) => put(url), address))).toBe(address)
    }),
    { numRuns: 2000 },
  )
})

test('whatever address is given, the plain one is an absolute address, and its own plain address', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      const once = plainAddressOf(address)
      expect(new URL(once).href).toBe(once)
      expect(plainAddressOf(once)).toBe(once)
    }),
    { numRuns: 2000 },
  )
})

test('articles of different sites, paths or numbers keep different addresses', () => {
  fc.assert(
    fc.property(plain, plain, (a, b) => {
      expect(plainAddressOf(a) === plainAddressOf(b)).toBe(a === b)
    }),
    { numRuns: 1000 },
  )
})
