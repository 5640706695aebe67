/** What whoever deploys may choose, by `-c key=value` or in cdk.json. */
export interface Settings {
  /** Whether data outlives the stack and is protected from deletion. True where nothing else is said. */
  readonly retain: boolean
}

/**
 * The settings in a context.
 *
 * @throws {Error} that says what to write instead, for a value that is neither true nor false.
 */
export function readSettings(contextOf: (key: string) => unknown): Settings {
  return { retain: flag('retain', contextOf('retain'), true) }
}

function flag(name: string, value: unknown, otherwise: boolean): boolean {
  if (value === undefined) return otherwise
  if (value === true || value === 'true') return true
  if (value === false || value === 'false') return false
  throw new Error(`The context value ${name} is "${String(value)}"; write ${name}=true or ${name}=false.`)
}
