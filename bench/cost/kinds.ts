import type { AttributeValue } from '@aws-sdk/client-dynamodb'

/** What kinds of items there are to write, each with what its partitions begin with; the first that fits counts. */
const KINDS = [
  ['facts and blocking rows', ['PUBLICATION', 'NEAR#']],
  ['markers and clock', ['WORK', 'CLOCK']],
  ['slots', ['SLOT#STATEMENT#', 'SLOT#ACCIDENT#']],
  ['comparisons', ['SLOT#COMPARISON#']],
  ['rows of discrepancies', ['LIST#knownDiscrepancies#', 'LIST#formerDiscrepancies#', 'FORMER_DISCREPANCY#']],
  ['points compared', ['TOTALS_OVER_TIME#', 'TOTALS_OF_DAY#', 'REPORTS_OVER_TIME#']],
  ['rows of other lists', ['LIST#', 'SERIES#', 'CLEARANCE#', 'FORMER#']],
  ['cells', ['CELLS#']],
  ['years', ['YEARS#']],
  ['others', ['']],
] as const

export type ItemKind = (typeof KINDS)[number][0] | 'tombstones'
export const ITEM_KINDS: readonly ItemKind[] = [...KINDS.map(([kind]) => kind), 'tombstones']

type Wire = Readonly<Record<string, AttributeValue>>

/** The kind of each item that a command writes or removes; none for one that reads. */
export function kindsWritten(command: string | undefined, input: object): ItemKind[] {
  return itemsWritten(command, input).map(kindOf)
}

function kindOf(item: Wire): ItemKind {
  const partition = item.pk?.S ?? ''
  const found = KINDS.find(([, starts]) => starts.some((start) => partition.startsWith(start)))
  const [kind] = found ?? ['others' as const]
  const isRow = kind === 'rows of discrepancies' || kind === 'points compared' || kind === 'rows of other lists'
  return isRow && item.view === undefined ? 'tombstones' : kind
}

interface Written {
  readonly Item?: Wire
  readonly Key?: Wire
  readonly RequestItems?: Readonly<Record<string, readonly { readonly PutRequest?: { readonly Item?: Wire } }[]>>
}

function itemsWritten(command: string | undefined, { Item, Key, RequestItems }: Written): Wire[] {
  const items: (Wire | undefined)[] = []
  if (command === 'PutItemCommand') items.push(Item)
  if (command === 'UpdateItemCommand' || command === 'DeleteItemCommand') items.push(Key)
  if (command === 'BatchWriteItemCommand')
    for (const writes of Object.values(RequestItems ?? {}))
      items.push(...writes.map(({ PutRequest }) => PutRequest?.Item))
  return items.filter((item) => item !== undefined)
}
