import { type ASTNode, GraphQLError } from 'graphql'

/** What `extensions.code` of an error can be. docs/errors.md tells the same. */
export const ERROR_CODES = {
  BAD_USER_INPUT:
    'An argument does not mean what the field takes (a day that is none, an id of another kind), or a variable is missing or of another type; the message says what to send.',
  BAD_CURSOR: 'A cursor that this list, with this filter, did not give. Start again without one.',
  TOO_COMPLEX:
    'The query is too long, too deep, or asks for more than one answer may cost or hold. Ask for less at once.',
  BAD_REQUEST:
    'The request is none of GraphQL over HTTP: no query, malformed JSON, several queries at once, another method.',
  UNSUPPORTED_MEDIA_TYPE: 'The body of a POST is not application/json.',
  REQUEST_ENTITY_TOO_LARGE: 'The body of a POST is too long.',
  GRAPHQL_PARSE_FAILED: 'The query is no GraphQL; the message says where.',
  GRAPHQL_VALIDATION_FAILED:
    'The query asks for what the schema does not have, leaves out what it requires, has a value of another type written in it, or is no query.',
  OPERATION_RESOLUTION_FAILURE:
    'The document has several operations, or none of the name that was sent: send `operationName`.',
  UNAVAILABLE: 'The store did not answer. Send the same query again after a few seconds.',
  INTERNAL_SERVER_ERROR: 'A fault on our side that trying again will not mend.',
} as const
export type ErrorCode = keyof typeof ERROR_CODES

/** An argument is not what the field takes. `advice` says what to send instead, `node` where it stands in the query. */
export const badInput = (advice: string, node?: ASTNode): GraphQLError =>
  new GraphQLError(advice, { nodes: node ?? null, extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } })

/** The status of a request that is refused as a whole. Those who read the older media type expect 200 for it. */
const REFUSED = { spec: true, status: 400 }

/** A variable that was sent, or was not, makes the whole query meaningless. */
export const badVariable = (error: GraphQLError): GraphQLError =>
  new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode, http: REFUSED },
  })

/** A query asks for too much. `advice` says what to ask for instead. */
export const tooComplex = (advice: string, measured: object): GraphQLError =>
  new GraphQLError(advice, { extensions: { code: 'TOO_COMPLEX' satisfies ErrorCode, ...measured, http: REFUSED } })

/** The request is none that GraphQL over HTTP knows. */
export const badRequest = (advice: string): GraphQLError =>
  new GraphQLError(advice, { extensions: { code: 'BAD_REQUEST' satisfies ErrorCode, http: { status: 400 } } })

/** A cursor is malformed, or was given by another list or for another filter. */
export const badCursor = (what: string): GraphQLError =>
  new GraphQLError(`${what} Start again without a cursor, then go on from pageInfo.endCursor of the answer.`, {
    extensions: { code: 'BAD_CURSOR' satisfies ErrorCode },
  })
