import { NO_CONTACT } from '../core/sources/registry.ts'

/** What whoever deploys may choose, by `-c key=value` or in cdk.json. */
export interface Settings {
  /** Whether data outlives the stack and is protected from deletion. True where nothing else is said. */
  readonly retain: boolean
  /** An address where those who run a site learn who reads it; sent with every request to one. */
  readonly contact: string
}

/**
 * The settings in a context.
 *
 * @throws {Error} that says what to write instead, for a value that is none.
 */
export function readSettings(contextOf: (key: string) => unknown): Settings {
  return { retain: flag('retain', contextOf('retain'), true), contact: contact(contextOf('contact')) }
}

function flag(name: string, value: unknown, otherwise: boolean): boolean {
  if (value === undefined) return otherwise
  if (value === true || value === 'true') return true
  if (value === false || value === 'false') return false
  throw new Error(`The context value ${name} is "${String(value)}"; write ${name}=true or ${name}=false.`)
}

function contact(value: unknown): string {
  if (value === undefined) return NO_CONTACT
  if (typeof value === 'string' && /^(?:https?:\/\/|mailto:)[\x21-\x7e]+$/.test(value)) return value
  throw new Error(`The context value contact is "${String(value)}"; write contact=https://... or contact=mailto:...`)
}
