/** Names of the environment variables that the functions read and the stack sets. Imports nothing: infra reads it while it synthesises. */
export const VARIABLES = {
  /** The one table. */
  table: 'TABLE_NAME',
  /** The bucket from which the folder source reads publications. */
  inbox: 'INBOX_BUCKET',
  /** Sent with every request to a site: where those who run it learn who reads it. */
  contact: 'CONTACT',
} as const
