import { once } from 'node:events'
import { createServer } from 'node:http'

/** How many objects one answer lists: few, so that listing takes several. */
const PAGE = 5

export interface FakeInbox {
  readonly endpoint: string
  close(): Promise<void>
}

/** A server on this machine that lists and hands out objects as S3 does, by path: what of S3 the inbox needs. */
export async function fakeInbox(bucket: string, objects: ReadonlyMap<string, Uint8Array>): Promise<FakeInbox> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const path = decodeURIComponent(url.pathname)
    if (path.replace(/\/$/, '') === `/${bucket}`) {
      response.setHeader('content-type', 'application/xml')
      response.end(
        listing(objects, url.searchParams.get('prefix') ?? '', Number(url.searchParams.get('continuation-token') ?? 0)),
      )
      return
    }
    const object = objects.get(path.slice(`/${bucket}/`.length))
    if (!object) response.statusCode = 404
    response.end(object)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The inbox listens on no port.')
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function listing(objects: ReadonlyMap<string, Uint8Array>, prefix: string, start: number): string {
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).sort()
  const contents = keys
    .slice(start, start + PAGE)
    .map((key) => `<Contents><Key>${key}</Key><Size>${objects.get(key)?.length ?? 0}</Size></Contents>`)
  const next = start + PAGE
  const more = next < keys.length
  const token = more ? `<NextContinuationToken>${next}</NextContinuationToken>` : ''
  return `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${token}${contents.join('')}</ListBucketResult>`
}
