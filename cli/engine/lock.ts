import { randomBytes } from 'node:crypto'
import { link, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Who holds a data folder, and where to ask whether it still does. */
export interface Holder {
  readonly pid: number
  readonly startedAt: string
  /** Of its control server, on 127.0.0.1. */
  readonly port: number
  /** What that server answers with: another program may have got its port since. */
  readonly token: string
}

/** The latest entry of the lock; `holder` is null where it can't be read. */
export interface Lock {
  readonly generation: number
  readonly holder: Holder | null
}

/**
 * The lock is a folder of numbered files, of which the highest counts. Whoever finds its holder gone takes the next number by an atomic
 * link, so of several one wins, and nothing contested is ever removed: removing "the" stale lock file could remove the lock of
 * somebody who has just taken it over. Holders clear away lower numbers, and leave their own when they end.
 */
const folderOf = (data: string): string => join(data, 'lock')

export async function readLock(data: string): Promise<Lock | null> {
  const generation = await latest(data)
  if (generation === 0) return null
  const content = await readFile(join(folderOf(data), String(generation)), 'utf8').catch(() => null)
  return { generation, holder: content === null ? null : parseHolder(content) }
}

/** Takes `generation`, whole from its first moment; false where somebody else has taken it or a higher one. */
export async function takeLock(data: string, generation: number, holder: Holder): Promise<boolean> {
  const folder = folderOf(data)
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `draft-${randomBytes(8).toString('hex')}`)
  await writeFile(draft, JSON.stringify(holder), { flush: true })
  try {
    await link(draft, join(folder, String(generation)))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    await rm(draft, { force: true })
  }
  // A number that was free only because a higher holder had cleared it away is no lock.
  if ((await latest(data)) !== generation) {
    await rm(join(folder, String(generation)), { force: true })
    return false
  }
  await clearBelow(data, generation)
  return true
}

async function latest(data: string): Promise<number> {
  return Math.max(0, ...(await generations(data)))
}

async function generations(data: string): Promise<number[]> {
  const names = await readdir(folderOf(data)).catch((error: unknown): string[] => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  return names.filter((name) => /^\d+$/.test(name)).map(Number)
}

async function clearBelow(data: string, generation: number): Promise<void> {
  const lower = (await generations(data)).filter((other) => other < generation)
  await Promise.all(lower.map((other) => rm(join(folderOf(data), String(other)), { force: true })))
}

function parseHolder(content: string): Holder | null {
  try {
    const { pid, startedAt, port, token } = JSON.parse(content)
    const isWhole =
      Number.isInteger(pid) && Number.isInteger(port) && typeof startedAt === 'string' && typeof token === 'string'
    return isWhole ? { pid, startedAt, port, token } : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}
