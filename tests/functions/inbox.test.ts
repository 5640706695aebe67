import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { MAX_FILE_BYTES } from '../../core/sources/files/folder.ts'
import { layInbox } from '../../functions/ingest/inbox.ts'
import { rememberedAs } from '../../functions/ingest/inboxTags.ts'
import { fakeInbox } from './fakeInbox.ts'

type KnownTags = Parameters<typeof layInbox>[0]['knownTags']

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minetrace-inbox-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const nothingKnown = async (addresses: readonly string[]) => addresses.map(() => null)

async function lay(
  objects: ReadonlyMap<string, Uint8Array>,
  { knownTags = nothingKnown, ...options }: { knownTags?: KnownTags; mostObjects?: number } = {},
) {
  const server = await fakeInbox('inbox', objects)
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new S3Client({ endpoint: server.endpoint, region: 'local', forcePathStyle: true, credentials })
  try {
    return await layInbox({ client, bucket: 'inbox', prefix: 'import/', folder, knownTags, ...options })
  } finally {
    client.destroy()
    await server.close()
  }
}
const file = (text: string) => new TextEncoder().encode(text)

it('lays every object under the prefix, however many answers list them', async () => {
  const objects = new Map<string, Uint8Array>(
    Array.from({ length: 12 }, (_, n) => [`import/${n}.txt`, file(`text ${n}`)]),
  )
  objects.set('import/2024/deep.txt', file('deep')).set('other/no.txt', file('no')).set('import/2024/', file(''))
  const laid = await lay(objects)
  expect([laid.objects.length, laid.unchanged, laid.waiting, laid.refused]).toEqual([13, 0, 0, []])
  expect(readdirSync(folder)).toHaveLength(13)
  const texts = new Map(laid.objects.map(({ key, file }) => [key, readFileSync(join(folder, file), 'utf8')]))
  expect(texts.get('import/11.txt')).toBe('text 11')
  expect(texts.get('import/2024/deep.txt')).toBe('deep')
})

it('takes keys that are no names of files: a file and a folder at once, too long, twice the same path, out of the folder', async () => {
  const keys = [
    'import/a.txt',
    'import/a.txt/b.txt',
    `import/${'x'.repeat(300)}.txt`,
    'import//a.txt',
    'import/../../out.txt',
  ]
  const laid = await lay(new Map(keys.map((key) => [key, file(key)])))
  expect(laid.objects.map(({ key }) => key).sort()).toEqual(keys.toSorted())
  for (const { key, file: name } of laid.objects) expect(readFileSync(join(folder, name), 'utf8')).toBe(key)
})

it('names what no reader would take, and leaves it where it is', async () => {
  const objects = new Map([
    ['import/large.txt', new Uint8Array(MAX_FILE_BYTES + 1)],
    ['import/report.docx', file('docx')],
    ['import/fine.txt', file('fine')],
  ])
  const { objects: laid, refused } = await lay(objects)
  expect(laid.map(({ key }) => key)).toEqual(['import/fine.txt'])
  expect(refused.map(({ key, rejection }) => [key, rejection.kind])).toEqual([
    ['import/large.txt', 'TOO_LARGE'],
    ['import/report.docx', 'UNKNOWN_FORMAT'],
  ])
})

it('takes so many at a time, and the rest with the next run', async () => {
  const objects = new Map(Array.from({ length: 9 }, (_, n) => [`import/${n}.txt`, file(`text ${n}`)]))
  const first = await lay(objects, { mostObjects: 6 })
  expect([first.objects.length, first.waiting]).toEqual([6, 3])
  const tags = new Map(first.objects.map(({ address, etag }) => [address, etag]))
  const knownTags: KnownTags = async (addresses) => addresses.map((address) => tags.get(address) ?? null)
  const second = await lay(objects, { mostObjects: 6, knownTags })
  expect([second.objects.length, second.unchanged, second.waiting]).toEqual([3, 6, 0])
})

it('leaves what has the tag with which it was taken in, and fetches what has another', async () => {
  const objects = new Map([
    ['import/same.txt', file('same')],
    ['import/edited.txt', file('before')],
  ])
  const first = await lay(objects)
  const tags = new Map(first.objects.map(({ address, etag }) => [address, etag]))
  expect([...tags.keys()]).toEqual(['s3://inbox/import/edited.txt', 's3://inbox/import/same.txt'])
  objects.set('import/edited.txt', file('after')).set('import/new.txt', file('new'))
  const knownTags: KnownTags = async (addresses) => addresses.map((address) => tags.get(address) ?? null)
  const second = await lay(objects, { knownTags })
  expect(second.objects.map(({ key }) => key)).toEqual(['import/edited.txt', 'import/new.txt'])
  expect(second.unchanged).toBe(1)
})

it('looks at what was put off after all that was never looked at, and not at all at what was refused as it is', async () => {
  const objects = new Map(['a', 'b', 'c', 'd'].map((name) => [`import/${name}.txt`, file(name)]))
  const tags = new Map((await lay(objects)).objects.map(({ key, etag }) => [key, etag ?? '']))
  const remembered = new Map([
    ['s3://inbox/import/a.txt', rememberedAs('PUT_OFF', tags.get('import/a.txt') ?? '')],
    ['s3://inbox/import/b.txt', rememberedAs('REFUSED', tags.get('import/b.txt') ?? '')],
    ['s3://inbox/import/c.txt', rememberedAs('REFUSED', 'of another content')],
  ])
  const knownTags: KnownTags = async (addresses) => addresses.map((address) => remembered.get(address) ?? null)
  const laid = await lay(objects, { knownTags, mostObjects: 2 })
  expect(laid.objects.map(({ key }) => key)).toEqual(['import/c.txt', 'import/d.txt'])
  expect([laid.stillRefused, laid.waiting]).toEqual([1, 1])
})
