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
import { fateOf } from './inboxTags.ts'

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
  /** Objects that were refused by an earlier run as they are. */
  readonly stillRefused: number
  /** Objects that are left for the next run. */
  readonly waiting: number
  /** Objects that can't be fetched now. */
  readonly putOff: readonly LaidObject[]
  /** Objects that can't be taken, those included that can't be now. */
  readonly refused: readonly { readonly key: string; readonly rejection: Rejection }[]
}

interface Listed {
  readonly object: LaidObject
  readonly size: number
}

/**
 * Lays the objects of `bucket` under `prefix` into `folder`, but for those of which is known that they were taken in, or refused, as
 * they are. What was put off comes after all that was never looked at, so that it keeps none of that waiting. A key can hold what
 * is no name of a file, so files are named by its hash. Once `isOver`, no object is fetched any more.
 */
export async function layInbox(options: {
  readonly client: S3Client
  readonly bucket: string
  readonly prefix: string
  readonly folder: string
  /** For each of these addresses what is remembered of it, see `inboxTags.ts`; null where nothing is. */
  readonly knownTags: (addresses: readonly string[]) => Promise<readonly (string | null)[]>
  readonly mostObjects?: number
  readonly isOver?: () => boolean
}): Promise<Laid> {
  const { client, bucket: Bucket, folder, mostObjects = MOST_OBJECTS, isOver = () => false } = options
  const { found, unchanged, stillRefused, beyond, refused } = await lookThrough(options, mostObjects)
  const objects: LaidObject[] = []
  const putOff: LaidObject[] = []
  let [waiting, bytes] = [beyond, 0]
  for (const { object, size } of found) {
    if (objects.length >= mostObjects || bytes + size > MOST_BYTES || isOver()) waiting++
    else {
      const { key } = object
      const gone = await fetchInto(join(folder, object.file), { client, Bucket, Key: key })
      if (gone) {
        refused.push({ key, rejection: gone })
        putOff.push(object)
      } else objects.push(object)
      bytes += size
    }
  }
  return { objects, unchanged, stillRefused, waiting, putOff, refused }
}

/** What there is to fetch, in its order, and no more of it than a run can use; `beyond` counts the rest. */
async function lookThrough(
  { client, bucket: Bucket, prefix: Prefix, knownTags }: Parameters<typeof layInbox>[0],
  most: number,
) {
  const refused: { key: string; rejection: Rejection }[] = []
  const found: Record<'fresh' | 'putOff', Listed[]> = { fresh: [], putOff: [] }
  let [unchanged, stillRefused, beyond] = [0, 0, 0]
  for await (const page of paginateListObjectsV2({ client }, { Bucket, Prefix })) {
    const listed = (page.Contents ?? []).filter(({ Key = '' }) => !Key.endsWith('/'))
    const tags = await knownTags(listed.map(({ Key = '' }) => addressOf(Bucket, Key)))
    for (const [at, { Key: key = '', Size: size = 0, ETag: etag = null }] of listed.entries()) {
      const rejection = rejectionOf(key, size)
      const fate = fateOf(tags[at] ?? null, etag)
      const queue = fate === 'PUT_OFF' ? found.putOff : found.fresh
      if (rejection) refused.push({ key, rejection })
      else if (fate === 'TAKEN') unchanged++
      else if (fate === 'REFUSED') stillRefused++
      else if (queue.length >= most) beyond++
      else queue.push({ object: { key, file: fileOf(key), address: addressOf(Bucket, key), etag }, size })
    }
  }
  return { found: [...found.fresh, ...found.putOff], unchanged, stillRefused, beyond, refused }
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
