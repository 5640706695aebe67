import { type ASTVisitor, GraphQLError, OperationTypeNode, type ValidationContext } from 'graphql'

/** A rule of validation: GraphQL's own let an operation pass for which the schema has no root. */
export function onlyQueries(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === OperationTypeNode.QUERY) return
      const message = `There are no ${node.operation}s: everything can be read, nothing changed. Send a query.`
      context.reportError(new GraphQLError(message, { nodes: node }))
    },
  }
}
