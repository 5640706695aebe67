import fc from 'fast-check'
import { expect, it } from 'vitest'
import { byHostAndPath, laterIsLess } from '../../../core/model/address.ts'

const address = fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href)

it('sorts every two addresses the other way round than by host and path', () => {
  fc.assert(
    fc.property(address, address, (a, b) => {
      const [first = '', second = ''] = [a, b].toSorted(byHostAndPath)
      expect(laterIsLess(first) > laterIsLess(second) || first === second).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

it.each([
  ['https://a.example/', 'https://b.example/'],
  ['https://a.example/z', 'http://b.example/a'],
  ['https://a.example/news', 'https://a.example/news/1'],
  ['http://a.example/', 'https://a.example/'],
])('puts %s before %s', (first, second) => {
  expect([second, first].toSorted(byHostAndPath)).toEqual([first, second])
  expect(laterIsLess(first) > laterIsLess(second)).toBe(true)
})
