import { GraphQLError } from 'graphql'
import { InvalidPositionError, StoreError } from '../core/store/errors.ts'
import { badCursor, badInput, badVariable, type ErrorCode } from './errors.ts'
import { BODY_MAX } from './limits.ts'

/** Told of every fault that an answer hides. */
export type ReportFault = (fault: unknown) => void

/**
 * What a client is told of an error: errors made for it as they are, of anything else neither keys nor names of ours.
 * The position in the query stays.
 */
export function masked(error: unknown, reportFault: ReportFault): GraphQLError {
  const cause = causeOf(error)
  if (cause instanceof InvalidPositionError)
    return told(error, badCursor('This cursor stands at no place of the list.'))
  if (error instanceof GraphQLError && cause instanceof GraphQLError) {
    if (cause.extensions.code === ('REQUEST_ENTITY_TOO_LARGE' satisfies ErrorCode)) return bodyTooLong(error)
    if (error.extensions.code) return error
    // What GraphQL says of a query has the place in it; what it says of a value that it can't print has none.
    if (cause.nodes) return error.path ? told(error, badInput(cause.message)) : badVariable(cause)
  }
  reportFault(cause)
  return told(error, isPassing(cause) ? unavailable() : internal())
}

/** GraphQL wraps what a resolver throws, once a level. */
const causeOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error

const bodyTooLong = ({ extensions }: GraphQLError): GraphQLError =>
  new GraphQLError(`The body is longer than ${BODY_MAX} bytes. Ask for less at once.`, { extensions })

const isPassing = (cause: unknown): boolean =>
  cause instanceof StoreError && (cause.fault === 'UNAVAILABLE' || cause.fault === 'THROTTLED')

const unavailable = (): GraphQLError =>
  new GraphQLError('The store did not answer. Send the same query again after a few seconds.', {
    extensions: { code: 'UNAVAILABLE' satisfies ErrorCode, retryAfterSeconds: 2 },
  })

const internal = (): GraphQLError =>
  new GraphQLError('A fault on our side: trying again will not mend it. It has been logged.', {
    extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode, unexpected: true },
  })

/** At the place in the query where the error stood. */
const told = (error: unknown, { message, extensions }: GraphQLError): GraphQLError =>
  error instanceof GraphQLError
    ? new GraphQLError(message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions })
    : new GraphQLError(message, { extensions })
