import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'

/**
 * How many fields of an operation are asked for under another name, those of a fragment each time it is spread: what can be
 * asked for twice costs twice. The document is valid: its fragments do not hold each other.
 */
export function aliasesIn(operation: OperationDefinitionNode, document: DocumentNode): number {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  )
  const counted = new Map<SelectionSetNode | undefined, number>([[undefined, 0]])

  function count(selected: SelectionSetNode | undefined): number {
    const known = counted.get(selected)
    if (known !== undefined || selected === undefined) return known ?? 0
    const aliases = selected.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + count(fragments.get(selection.name.value))
      return sum + (selection.kind === Kind.FIELD && selection.alias ? 1 : 0) + count(selection.selectionSet)
    }, 0)
    counted.set(selected, aliases)
    return aliases
  }
  return count(operation.selectionSet)
}
