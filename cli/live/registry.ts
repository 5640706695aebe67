import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { readHostPort } from '../../core/sources/fetching/addresses.ts'
import { rejectionOf } from '../../core/sources/files/walk.ts'
import { SOURCES, type SourceEntry } from '../../core/sources/registry.ts'
import { parseRegistry, RegistryError } from '../../core/sources/registryFile.ts'
import { UsageError } from '../usage.ts'

/** Flags of every command that knows sources. */
export const SOURCE_FLAGS = {
  sources: { type: 'string' },
  'allow-host': { type: 'string', multiple: true },
  contact: { type: 'string' },
} as const

export const SOURCE_USAGE = `  --sources FILE          a JSON array of sources, in the place of the built-in ones (docs/sources.md)
  --allow-host HOST:PORT  admits a private address or another port, such as an intranet's; may be repeated
  --contact TEXT          where those who run a site learn who reads it: an address of yours, sent with every request`

interface Given {
  readonly sources?: string | undefined
  readonly 'allow-host'?: string[] | undefined
  readonly contact?: string | undefined
}

/** Which sources a command knows, and how it goes about the web. */
export interface Registry {
  readonly sources: readonly SourceEntry[]
  /** `HOST:PORT` of private addresses that are admitted. */
  readonly allowedHosts: readonly string[]
  readonly contact: string | null
}

/**
 * The sources that a command was told, else the built-in ones. Folders are taken from where the file lies.
 *
 * @throws {UsageError} that says where the file is wrong, or which flag.
 */
export async function readRegistry(given: Given, folder: string): Promise<Registry> {
  const allowedHosts = (given['allow-host'] ?? []).map((host) => {
    const read = readHostPort(host)
    if (read === null) throw new UsageError(`--allow-host takes HOST:PORT, not "${host}"`)
    return read
  })
  const contact = given.contact?.trim() || null
  if (given.sources === undefined) return { sources: SOURCES, allowedHosts, contact }
  const path = resolve(folder, given.sources)
  return { sources: await readSources(path), allowedHosts, contact }
}

async function readSources(path: string): Promise<readonly SourceEntry[]> {
  try {
    const sources = parseRegistry(await readFile(path, 'utf8'))
    return sources.map((source) =>
      source.kind === 'folder' && source.url !== '' ? { ...source, url: resolve(dirname(path), source.url) } : source,
    )
  } catch (error) {
    if (error instanceof RegistryError) throw new UsageError(`--sources ${path}: ${error.message}`)
    if (error instanceof Error && 'code' in error)
      throw new UsageError(`--sources ${path} can not be read: ${rejectionOf(error).rejection.reason}`)
    throw error
  }
}

/** The source that a command was told by its id. @throws {UsageError} that names those there are. */
export function sourceById(id: string, sources: readonly SourceEntry[]): SourceEntry {
  const found = sources.find((source) => source.id === id)
  if (found) return found
  throw new UsageError(`There is no source "${id}". There are: ${sources.map((source) => source.id).join(', ')}`)
}
