import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { GetObjectCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3'
import { MAX_FILE_BYTES } from '../../core/sources/files/folder.ts'

/** An object that lies in the folder now. */
export interface LaidObject {
  /** The file's path in the folder, which is the key without its prefix. */
  readonly name: string
  /** `s3://<bucket>/<key>`. */
  readonly address: string
  /** Another for other content. */
  readonly etag: string | null
}

/** What of an inbox was laid into the folder. */
export interface Laid {
  readonly objects: readonly LaidObject[]
  /** Objects that are as they were when they were last taken in. */
  readonly unchanged: number
  /** Keys of objects that were left where they are, because no reader would take them. */
  readonly refused: readonly string[]
}

/**
 * Lays the objects of `bucket` under `prefix` into `folder`, as files of the same names. Not fetched are those too large for a
 * reader, and those that have the tag with which they are known.
 */
export async function layInbox(options: {
  readonly client: S3Client
  readonly bucket: string
  readonly prefix: string
  readonly folder: string
  /** For each of these addresses the tag of what was taken in from it last; null where nothing was. */
  readonly knownTags: (addresses: readonly string[]) => Promise<readonly (string | null)[]>
}): Promise<Laid> {
  const { client, bucket: Bucket, prefix: Prefix, knownTags } = options
  const folder = resolve(options.folder)
  const refused: string[] = []
  const objects: LaidObject[] = []
  let unchanged = 0
  for await (const page of paginateListObjectsV2({ client }, { Bucket, Prefix })) {
    const listed = (page.Contents ?? []).filter(({ Key = '' }) => !Key.endsWith('/'))
    const addressOf = (key: string) => `s3://${Bucket}/${key}`
    const tags = await knownTags(listed.map(({ Key = '' }) => addressOf(Key)))
    for (const [at, { Key = '', Size = 0, ETag: etag = null }] of listed.entries()) {
      if (etag !== null && etag === tags[at]) {
        unchanged++
        continue
      }
      const path = resolve(join(folder, Key.slice(Prefix.length)))
      if (Size > MAX_FILE_BYTES || !path.startsWith(folder + sep)) {
        refused.push(Key)
        continue
      }
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }))
      if (!(Body instanceof Readable)) throw new Error(`The object ${Key} came without a body.`)
      await mkdir(dirname(path), { recursive: true })
      await pipeline(Body, createWriteStream(path))
      objects.push({ name: relative(folder, path), address: addressOf(Key), etag })
    }
  }
  return { objects, unchanged, refused }
}
