import { Kind, type ValueNode } from 'graphql'
import { isDay, isPartialDate } from '../core/model/partialDate.ts'
import { builder } from './builder.ts'
import { badInput } from './errors.ts'

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/

/** Absolute http(s) addresses, printed as the WHATWG URL parser prints them; null for anything else. */
function webAddress(value: string): string | null {
  const url = URL.parse(value)
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null
}

function instant(value: string): string | null {
  const milliseconds = INSTANT.test(value) && isDay(value.slice(0, 10)) ? Date.parse(value) : Number.NaN
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString()
}

addScalar({
  name: 'Date',
  description: 'A calendar date, ISO 8601: YYYY-MM-DD.',
  advice: 'Send a day of the calendar as YYYY-MM-DD, for example "2023-07-15".',
  read: (value) => (isDay(value) ? value : null),
})

addScalar({
  name: 'DateTime',
  description: 'An instant, ISO 8601 in UTC.',
  advice: 'Send an instant as YYYY-MM-DDThh:mm:ssZ, for example "2023-07-15T08:30:00Z".',
  read: instant,
})

addScalar({
  name: 'PartialDate',
  description: 'A calendar date stated with reduced precision, ISO 8601: YYYY, YYYY-MM or YYYY-MM-DD.',
  advice: 'Send a year, month or day of the calendar, for example "2023", "2023-07" or "2023-07-15".',
  read: (value) => (isPartialDate(value) ? value : null),
})

addScalar({
  name: 'URL',
  description: 'An absolute http(s) address.',
  advice: 'Send an absolute address that begins with http:// or https://, for example "https://example.org/news/1".',
  read: webAddress,
})

interface ScalarSpec {
  readonly name: 'Date' | 'DateTime' | 'PartialDate' | 'URL'
  readonly description: string
  /** What to send instead of a value that can't be read. */
  readonly advice: string
  /** The value in the form the store knows, or null where it is malformed. */
  readonly read: (value: string) => string | null
}

function addScalar({ name, description, advice, read }: ScalarSpec): void {
  const parse = (value: unknown, node?: ValueNode): string => {
    const parsed = typeof value === 'string' ? read(value) : null
    if (parsed === null) throw badInput(`${shown(value)} is not a ${name}. ${advice}`, node)
    return parsed
  }
  builder.scalarType(name, {
    description,
    serialize: (value) => value,
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING || node.kind === Kind.INT ? asSent(node) : null, node),
  })
}

/** A number where a string belongs is shown in the advice like one. */
const asSent = (node: { readonly kind: Kind.STRING | Kind.INT; readonly value: string }): unknown =>
  node.kind === Kind.INT ? Number(node.value) : node.value

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'This'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
