import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { FORMAT, PACKAGE_FILE, type PackageSummary, packageShape } from '../../core/export/dataPackage.ts'
import { TEXTS } from '../../core/export/facts.ts'
import { CommandError } from '../usage.ts'

/** The description of a dump that can be restored from. @throws {CommandError} that says why it can't. */
export async function readPackage(folder: string): Promise<PackageSummary> {
  const read = v.safeParse(packageShape, await descriptionIn(folder))
  if (!read.success) throw new CommandError(`${PACKAGE_FILE} in ${folder} does not describe a dump of Minetrace.`)
  const { format, texts } = read.output.minetrace
  if (format !== FORMAT)
    throw new CommandError(
      `The dump in ${folder} has format ${format}; this version of Minetrace reads format ${FORMAT}. Import it with the version that wrote it.`,
    )
  if (!texts)
    throw new CommandError(
      `The dump in ${folder} was exported --without-texts: it lacks ${TEXTS.path}, from which everything is derived. A store can only be restored from a dump with texts.`,
    )
  return read.output
}

async function descriptionIn(folder: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, PACKAGE_FILE), 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError) throw new CommandError(`${PACKAGE_FILE} in ${folder} is damaged: it is no JSON.`)
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      throw new CommandError(`${folder} holds no ${PACKAGE_FILE}: it is no dump, or one that was stopped half-way.`)
    throw error
  }
}

/** The checksum that the description tells of a file. @throws {CommandError} where it does not list it. */
export function hashOf({ resources }: PackageSummary, path: string): string {
  const found = resources.find((resource) => resource.path === path)
  if (!found) throw new CommandError(`${PACKAGE_FILE} lists no ${path}.`)
  return found.hash
}
