import { GraphQLError } from 'graphql'

/** What `extensions.code` of an error can be, beside the codes that GraphQL over HTTP itself needs. */
export const ERROR_CODES = {
  BAD_USER_INPUT: 'An argument is not of the form that the field takes; the message says what to send instead.',
  BAD_CURSOR: 'A cursor that this list, with this filter, did not give. Start again without one.',
  TOO_COMPLEX: 'The query asks for more than one answer may hold, or is nested too deeply. Ask for less at once.',
  UNSUPPORTED_MEDIA_TYPE: 'The body of a POST is not application/json.',
  UNAVAILABLE: 'The store did not answer. Send the same query again after a few seconds.',
  INTERNAL_SERVER_ERROR: 'A fault on our side that trying again will not mend.',
} as const
export type ErrorCode = keyof typeof ERROR_CODES

/** An argument is not what the field takes. `advice` says what to send instead. */
export const badInput = (advice: string): GraphQLError =>
  new GraphQLError(advice, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } })

/** A cursor is malformed, or was given by another list or for another filter. */
export const badCursor = (what: string): GraphQLError =>
  new GraphQLError(`${what} Start again without a cursor, then go on from pageInfo.endCursor of the answer.`, {
    extensions: { code: 'BAD_CURSOR' satisfies ErrorCode },
  })
