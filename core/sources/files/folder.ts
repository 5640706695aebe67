import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { Article } from '../../model/publication.ts'
import { readPage } from '../page/page.ts'
import { decode } from './decode.ts'
import { articleOf, type Draft } from './draft.ts'
import { readMarked } from './frontMatter.ts'
import { readJson } from './json.ts'
import { readPdf } from './pdf.ts'
import { type Read, type Rejection, reject } from './rejection.ts'
import { type Format, rejectionOf, walk } from './walk.ts'

/** Largest file that is read, in bytes; larger ones are refused without being read. */
export const MAX_FILE_BYTES = 5_000_000

/** What became of one file, by the name under which it was found. */
export type FolderEntry =
  | { readonly name: string; readonly article: Article }
  | { readonly name: string; readonly rejection: Rejection }

export interface Folder {
  readonly entries: readonly FolderEntry[]
  /** Files that repeat another's publication word for word; they are in no entry. */
  readonly repeated: number
  /** Files in folders that are in no format read here. */
  readonly passedOver: number
  /** Files that there was no time for. */
  readonly unread: number
}

/**
 * All publications in files and folders, sorted by name. Each file that can't be taken is an entry with its reason and stops no other.
 * `onRead` hears of progress: files read so far and in all. Once `isOver`, no further file is read.
 */
export async function readFolder(
  paths: readonly string[],
  { onRead, isOver = () => false }: { onRead?: (done: number, total: number) => void; isOver?: () => boolean } = {},
): Promise<Folder> {
  const { found, passedOver } = await walk(paths)
  const entries: FolderEntry[] = []
  for (const [at, file] of found.entries()) {
    if (at > 0 && isOver()) return { ...withoutRivals(entries), passedOver, unread: found.length - at }
    entries.push('rejection' in file ? file : nameIt(file.name, await readFile(file.name, file.format)))
    onRead?.(at + 1, found.length)
  }
  return { ...withoutRivals(entries), passedOver, unread: 0 }
}

const nameIt = (name: string, read: Read<Article>): FolderEntry =>
  'value' in read ? { name, article: read.value } : { name, rejection: read.rejection }

/** The article in the file at `path`. */
export async function readFile(path: string, format: Format): Promise<Read<Article>> {
  const bytes = await bytesOf(path)
  if ('rejection' in bytes) return bytes
  const draft = format === '.pdf' ? await readPdf(bytes.value) : draftOf(bytes.value, format)
  if ('rejection' in draft) return draft
  return articleOf(draft.value, createHash('sha256').update(bytes.value).digest('hex'))
}

async function bytesOf(path: string): Promise<Read<Uint8Array>> {
  try {
    await using file = await open(path)
    const { size } = await file.stat()
    if (size > MAX_FILE_BYTES)
      return reject('TOO_LARGE', `is ${megabytes(size)} MB large; the limit is ${megabytes(MAX_FILE_BYTES)} MB`)
    return { value: await file.readFile() }
  } catch (error) {
    return rejectionOf(error)
  }
}

function draftOf(bytes: Uint8Array, format: Exclude<Format, '.pdf'>): Read<Draft> {
  const isPage = format === '.html' || format === '.htm'
  const content = decode(bytes, { html: isPage, utf8Only: format === '.json' })
  if ('rejection' in content) return content
  if (content.value.trim() === '') return reject('EMPTY', 'holds no text')
  if (format === '.json') return readJson(content.value)
  return isPage ? readPage(content.value) : { value: readMarked(content.value, { markdown: format === '.md' }) }
}

/**
 * Which of two files of one run came later can't be told, so both are refused where they give one address different contents.
 * Word for word the same, the first by name stands for all.
 */
function withoutRivals(entries: readonly FolderEntry[]): Pick<Folder, 'entries' | 'repeated'> {
  const taken = entries.filter((entry) => 'article' in entry)
  const namesakes = Map.groupBy(taken, ({ article }) => article.url)
  const kept = entries.flatMap((entry): FolderEntry[] => {
    if ('rejection' in entry) return [entry]
    const others = namesakes.get(entry.article.url)?.filter((other) => other !== entry) ?? []
    const rival = others.find((other) => !isSame(other.article, entry.article))
    const { name } = entry
    if (rival)
      return [{ name, ...reject('DUPLICATE_ADDRESS', `${entry.article.url} has other content in ${rival.name}`) }]
    return others.some((other) => other.name < name) ? [] : [entry]
  })
  return { entries: kept, repeated: entries.length - kept.length }
}

const isSame = (a: Article, b: Article): boolean => JSON.stringify(a) === JSON.stringify(b)

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1)
