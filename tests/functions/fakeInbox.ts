import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'

/** How many objects one answer lists: few, so that listing takes several. */
const PAGE = 5

export interface FakeInbox {
  readonly endpoint: string
  /** The keys that were fetched so far, in order. */
  readonly fetched: readonly string[]
  close(): Promise<void>
}

/** A server on this machine that lists and hands out objects as S3 does, by path: what of S3 the inbox needs. */
export async function fakeInbox(bucket: string, objects: ReadonlyMap<string, Uint8Array>): Promise<FakeInbox> {
  const fetched: string[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    // A key may hold what an address would be shortened by.
    const path = decodeURIComponent((request.url ?? '').split('?', 1)[0] ?? '')
    if (path.replace(/\/$/, '') === `/${bucket}`) {
      response.setHeader('content-type', 'application/xml')
      response.end(
        listing(objects, url.searchParams.get('prefix') ?? '', Number(url.searchParams.get('continuation-token') ?? 0)),
      )
      return
    }
    const key = path.slice(`/${bucket}/`.length)
    fetched.push(key)
    const object = objects.get(key)
    if (!object) response.statusCode = 404
    response.end(object)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The inbox listens on no port.')
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    fetched,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function listing(objects: ReadonlyMap<string, Uint8Array>, prefix: string, start: number): string {
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).sort()
  const contents = keys.slice(start, start + PAGE).map((key) => {
    const object = objects.get(key) ?? new Uint8Array()
    const tag = createHash('md5').update(object).digest('hex')
    return `<Contents><Key>${key}</Key><ETag>&quot;${tag}&quot;</ETag><Size>${object.length}</Size></Contents>`
  })
  const next = start + PAGE
  const more = next < keys.length
  const token = more ? `<NextContinuationToken>${next}</NextContinuationToken>` : ''
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${token}${contents.join('')}</ListBucketResult>`
}
