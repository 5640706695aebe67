import { type ParseArgsConfig, parseArgs } from 'node:util'

/** The command was called wrongly; the message says what to write instead. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The command could not do its work, for a reason outside itself that the message names. Exit code 1. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

type Options = NonNullable<ParseArgsConfig['options']>

/** The flags and paths in `args`. @throws {UsageError} for flags that the command does not have. */
export function parseFlags<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // Node goes on to say how such a thing would be passed as a path, which nobody meant.
    const [what] = error.message.split('. To specify', 1)
    throw new UsageError(
      `${what}. The flags are: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}`,
    )
  }
}

/** A port, 0 for one that the system chooses. @throws {UsageError} for what is none. */
export function parsePort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  if (!(port <= 65_535)) throw new UsageError(`--port takes a number from 0 to 65535, not "${value}"`)
  return port
}
