import { createComplexityRule } from '@pothos/plugin-complexity'
import {
  type ExecutionArgs,
  type GraphQLError,
  getOperationAST,
  Lexer,
  parse,
  Source,
  TokenKind,
  validate,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from './context.ts'
import { tooComplex } from './errors.ts'
import { badVariablesIn, shortLists } from './inputs.ts'
import { introspectionCost } from './introspection.ts'
import { ALIASES_MAX, COST_MAX, DEPTH_MAX, LIST_COST, TOKENS_MAX, TOTALS_COST } from './limits.ts'
import { onlyQueries } from './operations.ts'
import { tooManyReads } from './readBudget.ts'
import { aliasesIn } from './selections.ts'

/** Refuses what is too long before it is parsed whole, and what is too deep or too much before anything is read. */
export const boundsPlugin: Plugin<Context> = {
  onParse({ setParseFn }) {
    setParseFn((source: string, options: object) => {
      refuseLong(source)
      return parse(source, options)
    })
  },
  onValidate({ addValidationRule }) {
    addValidationRule(onlyQueries)
    addValidationRule(shortLists)
  },
  onExecute({ args, setResultAndStopExecution }) {
    const errors = refusalsOf(args)
    if (errors.length > 0) return setResultAndStopExecution({ errors })
    // Where a part could not be read any more, the rest is of no use: which part it is hangs on which came first.
    return {
      onExecuteDone({ setResult }) {
        if (args.contextValue.budget.exceeded()) setResult({ errors: [tooManyReads()] })
      },
    }
  },
}

/** The parser's own limit would tell of an error of syntax. */
function refuseLong(source: string): void {
  const lexer = new Lexer(new Source(source))
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; tokens++)
    if (tokens === TOKENS_MAX)
      throw tooComplex(
        `The query has more than ${TOKENS_MAX} tokens (names, braces, values). Send values in variables, and what is left in a query of its own.`,
        { limit: TOKENS_MAX },
      )
}

/** What speaks against an operation before anything of it is read. */
function refusalsOf({
  schema,
  document,
  variableValues,
  operationName,
  contextValue,
}: ExecutionArgs & { readonly contextValue: object }): readonly GraphQLError[] {
  const operation = getOperationAST(document, operationName)
  // Yoga has refused documents that do not tell which.
  if (!operation) return []
  const bad = badVariablesIn(schema, operation, variableValues ?? {})
  if (bad.length > 0) return bad
  const aliases = aliasesIn(operation, document)
  if (aliases > ALIASES_MAX) return [tooManyAliases(aliases)]
  const rule = createComplexityRule({
    context: contextValue,
    variableValues: variableValues ?? {},
    operationName: operationName ?? null,
    validate: ({ depth, complexity }, reportError) => {
      const cost = Math.ceil(complexity + introspectionCost(operation, document))
      if (depth > DEPTH_MAX) reportError(tooDeep(depth))
      else if (cost > COST_MAX) reportError(tooMuch(cost))
    },
  })
  return validate(schema, document, [rule])
}

const tooManyAliases = (aliases: number): GraphQLError =>
  tooComplex(
    `The query gives ${aliases} fields other names; ${ALIASES_MAX} are allowed. Ask by lists, filters and \`nodes\`, or in several queries.`,
    { aliases, limit: ALIASES_MAX },
  )

const tooDeep = (depth: number): GraphQLError =>
  tooComplex(`The query is ${depth} levels deep; ${DEPTH_MAX} are allowed. Ask for the inner objects by \`node\`.`, {
    depth,
    limit: DEPTH_MAX,
  })

const tooMuch = (cost: number): GraphQLError =>
  tooComplex(
    `The query may cost ${cost}; ${COST_MAX} is allowed. An object of the answer counts 1, a list that is read ${LIST_COST}, totals ${TOTALS_COST}. Lower \`first\` of the lists inside lists, ask for fewer lists at once, and page.`,
    { cost, limit: COST_MAX },
  )
