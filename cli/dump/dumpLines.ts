import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { StringDecoder } from 'node:string_decoder'
import * as v from 'valibot'
import type { FactFile } from '../../core/export/facts.ts'
import { CommandError } from '../usage.ts'

/** What the lines of a file of facts hold, one at a time. @throws {CommandError} that names the file and the damaged line. */
export async function* readLines<T>(folder: string, file: FactFile<T>, hash?: Hash): AsyncGenerator<T> {
  let number = 0
  for await (const line of linesOf(join(folder, file.path), file.path, hash)) yield parsed(line, file, ++number)
}

/** Reads a file through. @throws {CommandError} where a line is damaged, or all of them are not those that were written. */
export async function checkLines<T>(
  folder: string,
  file: FactFile<T>,
  expected: string,
  damage: (value: T) => string | null = () => null,
): Promise<number> {
  const hash = createHash('sha256')
  let number = 0
  for await (const value of readLines(folder, file, hash)) {
    number++
    const found = damage(value)
    if (found) throw damaged(file.path, number, found)
  }
  const found = `sha256:${hash.digest('hex')}`
  if (found !== expected)
    throw new CommandError(
      `${file.path} is not the file that was exported: its checksum is ${found}, datapackage.json tells ${expected}. Nothing was restored.`,
    )
  return number
}

/** By line feeds alone: a text may hold what else ends lines elsewhere. */
async function* linesOf(path: string, name: string, hash?: Hash): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  for await (const chunk of chunksOf(path, name)) {
    hash?.update(chunk)
    const lines = (rest + decoder.write(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

async function* chunksOf(path: string, name: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(path)) yield chunk
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new CommandError(`${name} is missing. Nothing was restored.`)
    throw error
  }
}

function parsed<T>(line: string, { path, shape }: FactFile<T>, number: number): T {
  const read = v.safeParse(shape, jsonOf(line, path, number), { abortEarly: true })
  if (read.success) return read.output
  const [issue] = read.issues
  throw damaged(path, number, `see ${v.getDotPath(issue) ?? 'the line as a whole'}`)
}

function jsonOf(line: string, path: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) throw damaged(path, number, 'it is no JSON')
    throw error
  }
}

const damaged = (path: string, number: number, what: string): CommandError =>
  new CommandError(`${path}, line ${number} is damaged: ${what}. Nothing was restored.`)
