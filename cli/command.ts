import type { Terminal } from './output/terminal.ts'

/** What a command may use of the world around it. */
export interface World {
  readonly terminal: Terminal
  /** The folder that paths are relative to. */
  readonly folder: string
  /** The project's own folder. */
  readonly project: string
  readonly now: () => Date
  /** Aborted when the command shall stop: Ctrl-C or SIGTERM. */
  readonly stop: AbortSignal
}

export interface Command {
  /** What `--help` prints below the summary. */
  readonly usage: string
  /** Does the work and answers the exit code. */
  run(args: readonly string[], world: World): Promise<number>
}
