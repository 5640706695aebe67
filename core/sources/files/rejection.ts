/** Why an input was not taken. */
export type RejectionKind =
  | 'NOT_FOUND'
  | 'UNREADABLE'
  | 'LINK_OUT'
  | 'NO_FILE'
  | 'UNKNOWN_FORMAT'
  | 'TOO_LARGE'
  | 'NOT_TEXT'
  | 'NOT_JSON'
  | 'NOT_PDF'
  | 'WRONG_SHAPE'
  | 'MISSING_TEXT'
  | 'EMPTY'
  | 'BAD_URL'
  | 'BAD_DATE'
  | 'BAD_LANGUAGE'
  | 'HOSTILE_PAGE'
  | 'DUPLICATE_ADDRESS'

/** An input that was not taken: expected, so a value. */
export interface Rejection {
  readonly kind: RejectionKind
  /** What is wrong and, where there is something to do, what to do; without the input's name. */
  readonly reason: string
}

/** What reading one input gives. */
export type Read<T> = { readonly value: T } | { readonly rejection: Rejection }

export const reject = (kind: RejectionKind, reason: string): { readonly rejection: Rejection } => ({
  rejection: { kind, reason },
})
