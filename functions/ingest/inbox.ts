import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  GetObjectCommand,
  InvalidObjectState,
  NoSuchKey,
  paginateListObjectsV2,
  type S3Client,
} from '@aws-sdk/client-s3'
import { MAX_FILE_BYTES } from '../../core/sources/files/folder.ts'
import { type Rejection, reject } from '../../core/sources/files/rejection.ts'
import { FORMATS, formatOf } from '../../core/sources/files/walk.ts'

/** Objects that one run takes over: what a function reads and derives in its time, and what its disk holds. */
const MOST_OBJECTS = 400
const MOST_BYTES = 100_000_000

/** An object that lies in the folder now. */
export interface LaidObject {
  readonly key: string
  /** The file's name in the folder. */
  readonly file: string
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
  /** Objects that are left for the next run. */
  readonly waiting: number
  /** Objects that can't be taken. */
  readonly refused: readonly { readonly key: string; readonly rejection: Rejection }[]
}

/**
 * Lays the objects of `bucket` under `prefix` into `folder`, but for those that have the tag with which they are known. A key can
 * hold what is no name of a file, so files are named by its hash.
 */
export async function layInbox(options: {
  readonly client: S3Client
  readonly bucket: string
  readonly prefix: string
  readonly folder: string
  /** For each of these addresses the tag of what was taken in from it last; null where nothing was. */
  readonly knownTags: (addresses: readonly string[]) => Promise<readonly (string | null)[]>
  readonly mostObjects?: number
}): Promise<Laid> {
  const { client, bucket: Bucket, prefix: Prefix, folder, knownTags, mostObjects = MOST_OBJECTS } = options
  const refused: { key: string; rejection: Rejection }[] = []
  const objects: LaidObject[] = []
  let [unchanged, waiting, bytes] = [0, 0, 0]
  for await (const page of paginateListObjectsV2({ client }, { Bucket, Prefix })) {
    const listed = (page.Contents ?? []).filter(({ Key = '' }) => !Key.endsWith('/'))
    const tags = await knownTags(listed.map(({ Key = '' }) => addressOf(Bucket, Key)))
    for (const [at, { Key: key = '', Size = 0, ETag: etag = null }] of listed.entries()) {
      const rejection = rejectionOf(key, Size)
      if (rejection) refused.push({ key, rejection })
      else if (etag !== null && etag === tags[at]) unchanged++
      else if (objects.length >= mostObjects || bytes + Size > MOST_BYTES) waiting++
      else {
        const object = { key, file: fileOf(key), address: addressOf(Bucket, key), etag }
        const gone = await fetchInto(join(folder, object.file), { client, Bucket, Key: key })
        if (gone) refused.push({ key, rejection: gone })
        else objects.push(object)
        bytes += Size
      }
    }
  }
  return { objects, unchanged, waiting, refused }
}

const addressOf = (bucket: string, key: string): string => `s3://${bucket}/${key}`
const fileOf = (key: string): string => `${createHash('sha256').update(key).digest('hex')}${formatOf(key) ?? ''}`

function rejectionOf(key: string, size: number): Rejection | null {
  if (!formatOf(key)) return reject('UNKNOWN_FORMAT', `only ${FORMATS.join(', ')} are read`).rejection
  if (size > MAX_FILE_BYTES) return reject('TOO_LARGE', `it has ${size} bytes; ${MAX_FILE_BYTES} is the most`).rejection
  return null
}

/** Null once the object lies at `path`; the rejection where there is nothing to fetch any more, or not now. */
async function fetchInto(
  path: string,
  { client, Bucket, Key }: { readonly client: S3Client; readonly Bucket: string; readonly Key: string },
): Promise<Rejection | null> {
  try {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }))
    if (!(Body instanceof Readable)) throw new Error(`The object ${Key} came without a body.`)
    await pipeline(Body, createWriteStream(path))
    return null
  } catch (error) {
    if (error instanceof NoSuchKey) return reject('NOT_FOUND', 'it was taken away while the inbox was read').rejection
    if (error instanceof InvalidObjectState) return reject('UNREADABLE', 'it is archived; restore it first').rejection
    throw error
  }
}
