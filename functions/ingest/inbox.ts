import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { GetObjectCommand, paginateListObjectsV2, type S3Client } from '@aws-sdk/client-s3'
import { MAX_FILE_BYTES } from '../../core/sources/files/folder.ts'

/** What of an inbox was laid into the folder. */
export interface Laid {
  readonly files: number
  /** Keys of objects that were left where they are, because no reader would take them. */
  readonly refused: readonly string[]
}

/** Lays all objects of `bucket` under `prefix` into `folder`, as files of the same names. Objects too large for a reader are not fetched. */
export async function layInbox(options: {
  readonly client: S3Client
  readonly bucket: string
  readonly prefix: string
  readonly folder: string
}): Promise<Laid> {
  const { client, bucket: Bucket, prefix: Prefix } = options
  const folder = resolve(options.folder)
  const refused: string[] = []
  let files = 0
  for await (const page of paginateListObjectsV2({ client }, { Bucket, Prefix })) {
    for (const { Key = '', Size = 0 } of page.Contents ?? []) {
      if (Key.endsWith('/')) continue
      const path = resolve(join(folder, Key.slice(Prefix.length)))
      if (Size > MAX_FILE_BYTES || !path.startsWith(folder + sep)) {
        refused.push(Key)
        continue
      }
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }))
      if (!(Body instanceof Readable)) throw new Error(`The object ${Key} came without a body.`)
      await mkdir(dirname(path), { recursive: true })
      await pipeline(Body, createWriteStream(path))
      files++
    }
  }
  return { files, refused }
}
