import type { DocumentNode, FieldNode, OperationDefinitionNode } from 'graphql'
import { VALUE_COST } from './limits.ts'
import { counted } from './selections.ts'

/** Where introspection begins. */
const ROOTS = new Set(['__schema', '__type'])

/** About how many entries a list has in introspection. */
const ENTRIES: Readonly<Record<string, number>> = {
  types: 100,
  fields: 7,
  args: 2,
  inputFields: 4,
  enumValues: 7,
  possibleTypes: 7,
  interfaces: 2,
  directives: 6,
}

/**
 * What introspection in a query costs, counted like everything else: 1 an object, a little a value, lists times their entries.
 * The plugin that counts the rest takes no notice of it.
 */
export const introspectionCost = (operation: OperationDefinitionNode, document: DocumentNode): number =>
  counted(operation.selectionSet, document, ({ name, selectionSet }) =>
    ROOTS.has(name.value) ? 1 + counted(selectionSet, document, costOf) : 0,
  )

/** The types of fields are part of them: most are behind one or two `ofType`, however many a query asks for. */
function costOf({ name, selectionSet }: FieldNode, inner: number): number {
  if (!selectionSet) return VALUE_COST
  const entries = ENTRIES[name.value]
  return entries === undefined ? inner : entries * (1 + inner)
}
