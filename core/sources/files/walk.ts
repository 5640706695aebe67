import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { type Rejection, type RejectionKind, reject } from './rejection.ts'

/** Ends of the names that a folder import reads. */
export const FORMATS = ['.json', '.html', '.htm', '.txt', '.md', '.pdf'] as const
export type Format = (typeof FORMATS)[number]

/** One file to read, or one input that can't be. `name` is the path as it was given, joined with the way down from there. */
export type Found =
  | { readonly name: string; readonly format: Format }
  | { readonly name: string; readonly rejection: Rejection }

export interface Walk {
  readonly found: readonly Found[]
  /** Files in folders that are in no format read here. */
  readonly passedOver: number
}

/**
 * All files under `paths` that a folder import reads: names in the order of their UTF-16 code units, whatever the file system's, each once.
 * Hidden files and folders are left out. Links inside a folder are not followed: one that leads to elsewhere in it is met there,
 * one that leads out is named as rejected.
 */
export async function walk(paths: readonly string[]): Promise<Walk> {
  const found = new Map<string, Found>()
  let passedOver = 0
  const add = (entry: Found) => found.set(entry.name, entry)

  const enter = async (folder: string, root: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => rejectionOf(error))
    if (!Array.isArray(entries)) return void add({ name: folder, ...entries })
    for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) await meet(entry, folder, root)
  }
  const meet = async (entry: Dirent, folder: string, root: string): Promise<void> => {
    const name = join(folder, entry.name)
    if (entry.isDirectory()) return enter(name, root)
    if (entry.isSymbolicLink()) {
      const rejected = await rejectionOfLink(name, root)
      return void (rejected && add({ name, ...rejected }))
    }
    const format = formatOf(name)
    if (!format) passedOver++
    else if (entry.isFile()) add({ name, format })
    else add({ name, ...reject('NO_FILE', 'neither a file nor a folder') })
  }

  for (const path of paths) {
    const kind = await stat(path).catch((error: unknown) => rejectionOf(error))
    const format = formatOf(path)
    if ('rejection' in kind) add({ name: path, ...kind })
    else if (kind.isDirectory()) await enter(path, await realpath(path))
    else if (!kind.isFile()) add({ name: path, ...reject('NO_FILE', 'neither a file nor a folder') })
    else if (!format) add({ name: path, ...reject('UNKNOWN_FORMAT', `only ${FORMATS.join(', ')} are read`) })
    else add({ name: path, format })
  }
  const byName = (a: Found, b: Found) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  return { found: [...found.values()].sort(byName), passedOver }
}

/** The format that a name tells; undefined for those that are not read. */
export const formatOf = (path: string): Format | undefined => {
  const end = extname(path).toLowerCase()
  return FORMATS.find((format) => format === end)
}

async function rejectionOfLink(link: string, root: string): Promise<{ readonly rejection: Rejection } | null> {
  const target = await realpath(link).catch((error: unknown) => rejectionOf(error))
  if (typeof target !== 'string') return target
  if (target === root || target.startsWith(root + sep)) return null
  return reject('LINK_OUT', 'a link that leads out of the folder; name its target instead')
}

const BY_CODE: Readonly<Record<string, readonly [RejectionKind, string]>> = {
  ENOENT: ['NOT_FOUND', 'there is no such file or folder'],
  EACCES: ['UNREADABLE', 'no permission to read it'],
  EPERM: ['UNREADABLE', 'no permission to read it'],
}

/** What the file system's error means for the input. */
export function rejectionOf(error: unknown): { readonly rejection: Rejection } {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const [kind, reason] = BY_CODE[String(error.code)] ?? ['UNREADABLE', `the file system says ${String(error.code)}`]
  return reject(kind, reason)
}
