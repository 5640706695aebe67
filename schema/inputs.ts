import {
  type ArgumentNode,
  type ASTVisitor,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type ObjectFieldNode,
  type OperationDefinitionNode,
  type ValidationContext,
} from 'graphql'
import { badInput, badVariable } from './errors.ts'
import { VALUES_MAX } from './limits.ts'

type Variables = Readonly<Record<string, unknown>>

/** Faults that variables have whatever the query does with them; a list without end is not looked into. */
export function badVariablesIn(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  sent: Variables,
): readonly GraphQLError[] {
  const declared = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
  const long = declared.flatMap((name) => longListIn(`$${name}`, sent[name]) ?? [])
  if (long[0]) return [badVariable(long[0])]
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], sent, { maxErrors: 1 })
  return (errors ?? []).slice(0, 1).map(badVariable)
}

/** The first list with too many values. What is nested is looked at without recursion: its depth is the client's. */
function longListIn(name: string, sent: unknown): GraphQLError | null {
  const waiting: { readonly name: string; readonly value: unknown }[] = [{ name, value: sent }]
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const { name, value } = one
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value) && value.length > VALUES_MAX) return tooMany(name, value.length)
    for (const [key, inner] of Object.entries(value))
      waiting.push({ name: Array.isArray(value) ? name : `${name}.${key}`, value: inner })
  }
  return null
}

const tooMany = (name: string, values: number): GraphQLError =>
  badInput(`\`${name}\` has ${values} values. Send ${VALUES_MAX} at most at once.`)

/** A rule of validation: no list that is written in the query has too many values. */
export function shortLists(context: ValidationContext): ASTVisitor {
  const check = ({ name, value }: ArgumentNode | ObjectFieldNode): void => {
    if (value.kind !== Kind.LIST || value.values.length <= VALUES_MAX) return
    context.reportError(tooMany(name.value, value.values.length))
  }
  return { Argument: check, ObjectField: check }
}
