import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { MAX_FILE_BYTES } from '../../core/sources/files/folder.ts'
import { layInbox } from '../../functions/ingest/inbox.ts'
import { fakeInbox } from './fakeInbox.ts'

type KnownTags = Parameters<typeof layInbox>[0]['knownTags']

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'minetrace-inbox-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const nothingKnown = async (addresses: readonly string[]) => addresses.map(() => null)

async function lay(objects: ReadonlyMap<string, Uint8Array>, knownTags: KnownTags = nothingKnown) {
  const server = await fakeInbox('inbox', objects)
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const client = new S3Client({ endpoint: server.endpoint, region: 'local', forcePathStyle: true, credentials })
  try {
    return await layInbox({ client, bucket: 'inbox', prefix: 'import/', folder, knownTags })
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
  expect([laid.objects.length, laid.unchanged, laid.refused]).toEqual([13, 0, []])
  expect(readdirSync(folder)).toHaveLength(13)
  expect(readFileSync(join(folder, '11.txt'), 'utf8')).toBe('text 11')
  expect(readFileSync(join(folder, '2024/deep.txt'), 'utf8')).toBe('deep')
})

it('leaves what is too large, and what would leave the folder', async () => {
  const objects = new Map([
    ['import/large.txt', new Uint8Array(MAX_FILE_BYTES + 1)],
    ['import/../../out.txt', file('out')],
    ['import/fine.txt', file('fine')],
  ])
  const { objects: laid, refused } = await lay(objects)
  expect(laid.map(({ name }) => name)).toEqual(['fine.txt'])
  expect([...refused].sort()).toEqual(['import/../../out.txt', 'import/large.txt'])
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
  const second = await lay(objects, async (addresses) => addresses.map((address) => tags.get(address) ?? null))
  expect(second.objects.map(({ name }) => name)).toEqual(['edited.txt', 'new.txt'])
  expect(second.unchanged).toBe(1)
})
