import { join, resolve } from 'node:path'
import type { World } from './command.ts'

/** The data folder that a command was told, else the project's own. */
export const dataFolder = (
  given: string | undefined,
  { folder, project }: Pick<World, 'folder' | 'project'>,
): string => (given === undefined ? join(project, '.minetrace') : resolve(folder, given))
