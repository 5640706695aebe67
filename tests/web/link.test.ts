import { describe, expect, it } from 'vitest'
import { linkTo, readLink } from '../../web/explorer/link.ts'

describe('a link to the explorer', () => {
  it.each([
    { query: '{ place(name: "Ağdam") { id } }' },
    { query: 'query ($n: Int) { claims(first: $n) { nodes { id } } }', variables: '{ "n": 2 }' },
    {},
  ])('opens what it was made for: %j', (shared) => {
    expect(readLink(linkTo({ query: null, ...shared }))).toEqual(shared)
  })

  it('is none for what no address can hold', () => {
    expect(linkTo({ query: `{ a(b: "${'ə'.repeat(2_000)}") }` })).toBe('')
  })
})
