declare module 'dynalite' {
  import type { Server } from 'node:http'

  /** DynamoDB's HTTP interface over LevelDB. Opens the files under `path` with the first request, not before. */
  export default function dynalite(options: {
    path?: string
    createTableMs?: number
    deleteTableMs?: number
    updateTableMs?: number
  }): Server
}
