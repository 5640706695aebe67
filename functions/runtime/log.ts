type Fields = Readonly<Record<string, string | number | boolean | null>>

/** One line for an operator: what happened, then its fields. Lambda's own JSON logging adds level, time and request id. */
export const log = {
  info: (event: string, fields: Fields = {}): void => console.info({ event, ...fields }),
  warn: (event: string, fields: Fields = {}): void => console.warn({ event, ...fields }),
  error: (event: string, error: unknown, fields: Fields = {}): void =>
    console.error({ event, ...fields, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
}
