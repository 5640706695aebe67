import {
  type DocumentNode,
  type FieldNode,
  type GraphQLResolveInfo,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** Whether a query asks for nothing but these fields of what is resolved, its fragments included. */
export function asksOnlyFor({ fieldNodes, fragments }: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  const isOnly = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).every((selection) => {
      if (selection.kind === Kind.FIELD) return names.has(selection.name.value)
      return isOnly(
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments[selection.name.value]?.selectionSet,
      )
    })
  return fieldNodes.every(({ selectionSet }) => isOnly(selectionSet))
}

/** What a field counts, whose selections come to `inner`. */
type CountOf = (field: FieldNode, inner: number) => number

/**
 * Counts through what is selected: the sum over its fields, those of a fragment each time it is spread. The document is valid: its
 * fragments do not hold each other. Each selection is looked at once, so that fragments in fragments take no time.
 */
export function counted(selection: SelectionSetNode | undefined, document: DocumentNode, countOf: CountOf): number {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  )
  const known = new Map<SelectionSetNode, number>()

  function count(selected: SelectionSetNode | undefined): number {
    if (selected === undefined) return 0
    const sum =
      known.get(selected) ??
      selected.selections.reduce((sum, selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + count(fragments.get(selection.name.value))
        const inner = count(selection.selectionSet)
        return sum + (selection.kind === Kind.FIELD ? countOf(selection, inner) : inner)
      }, 0)
    known.set(selected, sum)
    return sum
  }
  return count(selection)
}

/** How many fields of an operation are asked for under another name: what can be asked for twice costs twice. */
export const aliasesIn = (operation: OperationDefinitionNode, document: DocumentNode): number =>
  counted(operation.selectionSet, document, ({ alias }, inner) => (alias ? 1 : 0) + inner)
