import { createComplexityRule } from '@pothos/plugin-complexity'
import { GraphQLError, parse, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ErrorCode } from './errors.ts'
import { COST_MAX, DEPTH_MAX, TOKENS_MAX } from './limits.ts'

/** Refuses what is too long before it is parsed whole, and what is too deep or too much before anything is read. */
export const boundsPlugin: Plugin = {
  onParse({ setParseFn }) {
    setParseFn((source: string, options: object) => parse(source, { ...options, maxTokens: TOKENS_MAX }))
  },
  onExecute({ args: { schema, document, variableValues, operationName, contextValue }, setResultAndStopExecution }) {
    const rule = createComplexityRule({
      context: contextValue,
      variableValues: variableValues ?? {},
      operationName: operationName ?? null,
      validate: ({ depth, complexity }, reportError) => {
        if (depth > DEPTH_MAX) reportError(tooDeep(depth))
        else if (complexity > COST_MAX) reportError(tooMuch(complexity))
      },
    })
    const errors = validate(schema, document, [rule])
    if (errors.length > 0) setResultAndStopExecution({ errors })
  },
}

const tooDeep = (depth: number): GraphQLError =>
  refusal(`The query is ${depth} levels deep; ${DEPTH_MAX} are allowed. Ask for the inner objects by \`node\`.`, {
    depth,
    limit: DEPTH_MAX,
  })

const tooMuch = (cost: number): GraphQLError =>
  refusal(
    `The answer could hold ${cost} objects; ${COST_MAX} are allowed. Lower \`first\` of the lists inside lists, and page.`,
    { cost, limit: COST_MAX },
  )

// Only those who read the newer media type expect another status than 200 for a request that GraphQL refuses.
const refusal = (message: string, measured: object): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code: 'TOO_COMPLEX' satisfies ErrorCode, ...measured, http: { spec: true, status: 400 } },
  })
