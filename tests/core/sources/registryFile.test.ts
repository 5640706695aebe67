import { describe, expect, it } from 'vitest'
import { INBOX, SOURCES } from '../../../core/sources/registry.ts'
import { parseRegistry } from '../../../core/sources/registryFile.ts'

const entry = { id: 'wire', name: 'The Wire', kind: 'feed', url: 'https://wire.example:8443/rss' }
const parse = (...entries: unknown[]) => parseRegistry(JSON.stringify(entries))

describe('a registry in a file', () => {
  it('needs an id, a name, a kind and an address; the source then claims the host', () => {
    expect(parse(entry)).toEqual([
      {
        ...entry,
        hosts: ['wire.example:8443'],
        ...{ homepage: null, language: null, schedule: 60, hostDelaySeconds: 5, expectedPerDay: null, enabled: true },
        ...{ known: '', unverified: '' },
      },
      INBOX,
    ])
  })

  it('can say all that the built-in one says', () => {
    expect(parse(...SOURCES.map((one) => (one === INBOX ? { ...one, url: 'inbox' } : one)))).toHaveLength(
      SOURCES.length,
    )
  })

  it('may name a folder by its path', () => {
    expect(parse({ ...entry, kind: 'folder', url: 'pages/new' })[0]).toMatchObject({ hosts: [], url: 'pages/new' })
  })

  it.each([
    ['{', 'it is no JSON: '],
    ['{}', 'write an array of sources'],
    [JSON.stringify([{ ...entry, kind: 'rss' }]), '[0].kind: write one of feed, list, sitemap'],
    [JSON.stringify([entry, { ...entry, id: undefined }]), '[1].id: it is missing'],
    [JSON.stringify([entry, entry]), `[1].id: "wire" is another source's id already`],
    [JSON.stringify([{ ...entry, id: 'The Wire' }]), '[0].id: write lower-case letters, digits and hyphens'],
    [JSON.stringify([{ ...entry, url: '/rss' }]), '[0].url: write an absolute http(s) address, not "/rss"'],
    [JSON.stringify([{ ...entry, url: 'file:///rss' }]), '[0].url: write an absolute http(s) address'],
    [JSON.stringify([{ ...entry, schedule: 0 }]), '[0].schedule: write minutes, more than 0'],
    [JSON.stringify([{ ...entry, sheduled: 5 }]), '[0].sheduled: there is no such field'],
    [
      JSON.stringify([{ ...entry, settings: { entryLinks: '(' } }]),
      '[0].settings.entryLinks: write a regular expression',
    ],
    [JSON.stringify([{ ...entry, settings: { pageUrl: '/p' } }]), '[0].settings.pageUrl: write an address with {page}'],
  ])('says where it is wrong and what to write: %s', (json, message) => {
    expect(() => parseRegistry(json)).toThrow(message)
  })
})
