/** What one fetch may cost; told to users in docs/sources.md. */
export interface Limits {
  /** Time on the network for one fetch, its redirects included, robots.txt and waiting for a host's turn not. */
  readonly milliseconds: number
  /** Size of a body, in bytes on the wire and again decompressed. */
  readonly bytes: number
  /** The same of a PDF document: reports are scanned, and hold pictures. */
  readonly pdfBytes: number
  /** How many times a server may send on to another address. */
  readonly redirects: number
  /** How often an address is asked that fails for reasons that pass. */
  readonly attempts: number
}

export const LIMITS: Limits = {
  milliseconds: 10_000,
  bytes: 5_000_000,
  pdfBytes: 20_000_000,
  redirects: 5,
  attempts: 3,
}

/** Longest address that is asked for, in characters. */
export const LONGEST_ADDRESS = 2_048
