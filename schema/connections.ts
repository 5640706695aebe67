import type { InterfaceRef, ObjectRef } from '@pothos/core'
import type { Page } from '../core/store/store.ts'
import { builder } from './builder.ts'
import { bindingOf, type CursorBinding, cursorOf } from './cursor.ts'
import { PAGE_DEFAULT, PAGE_MAX } from './limits.ts'
import { type PageArguments, pageRequestOf } from './pages.ts'

/** A page of a list, with what its cursors are bound to. */
export interface Connection<N> extends Omit<Page<N>, 'items'> {
  readonly binding: CursorBinding
  readonly edges: readonly Edge<N>[]
  /** Ids of what belongs to the page and must not be shown any more (`Query.claims`). */
  readonly removed?: readonly string[]
}

interface Edge<N> {
  readonly binding: CursorBinding
  readonly position: string
  readonly node: N
}

const PageInfo = builder.objectRef<Connection<unknown>>('PageInfo').implement({
  description: 'Where a page lies in its list.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', {
      description: 'Whether to go on: true also where what follows may all be filtered out.',
    }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether entries may come before this page.' }),
    startCursor: t.string({
      nullable: true,
      description: 'To be sent as `before`, with `last`. It can stand where no entry is.',
      resolve: (page) => cursorAt(page, page.startPosition),
    }),
    endCursor: t.string({
      nullable: true,
      description:
        'To be sent as `after`, with the same filter. It can stand where no entry is: an empty page can have one.',
      resolve: (page) => cursorAt(page, page.endPosition),
    }),
  }),
})

const cursorAt = (page: Connection<unknown>, position: string | null): string | null =>
  position === null ? null : cursorOf(page.binding, position)

/** Arguments of every list. */
export const pageArgs = builder.args((t) => ({
  first: t.int({
    description: `Entries from the start, or after \`after\`: 1 to ${PAGE_MAX}, ${PAGE_DEFAULT} unless told.`,
  }),
  after: t.string({ description: 'Go on behind this cursor: `pageInfo.endCursor` of the page before.' }),
  last: t.int({
    description: `Entries from the end, or before \`before\`: 1 to ${PAGE_MAX}. Not together with \`first\`.`,
  }),
  before: t.string({ description: 'Go back from this cursor: `pageInfo.startCursor` of the page behind.' }),
}))

type Types = typeof builder.$inferSchemaTypes
type RefOf<N> = ObjectRef<Types, N> | InterfaceRef<Types, N>

/** The types `<name>Connection` and `<name>Edge` for lists of `node`. */
export function connectionType<N extends object>(name: string, node: RefOf<N>): ObjectRef<Types, Connection<N>> {
  const connection = builder.objectRef<Connection<N>>(`${name}Connection`)
  implementConnection(connection, name, node)
  return connection
}

function implementConnection(
  connection: ObjectRef<Types, Connection<object>>,
  name: string,
  node: RefOf<object>,
): void {
  const edge = edgeType(name, node)
  builder.objectType(connection, {
    description: `A page of a list of ${name} objects, in the list's order whichever way it was read.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'Its entries, each with its cursor.',
        resolve: (page) => page.edges,
      }),
      nodes: t.field({
        type: [node],
        description: 'Its entries.',
        resolve: (page) => page.edges.map((entry) => entry.node),
      }),
      pageInfo: t.field({ type: PageInfo, description: 'Whether and where it goes on.', resolve: (page) => page }),
    }),
  })
}

const edgeType = (name: string, node: RefOf<object>) =>
  builder.objectRef<Edge<object>>(`${name}Edge`).implement({
    description: `An entry of a list of ${name} objects.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'Where the entry stands in this list, with this filter.',
        resolve: (entry) => cursorOf(entry.binding, entry.position),
      }),
      node: t.field({ type: node, description: 'The entry itself.', resolve: (entry) => entry.node }),
    }),
  })

interface ListRequest<T, N> {
  /** Names the list for its cursors: the field, with the key of the object it hangs on. */
  readonly list: string
  readonly filter: unknown
  readonly args: PageArguments
  readonly read: (request: ReturnType<typeof pageRequestOf>) => Page<T> | Promise<Page<T>>
  readonly nodeOf: (item: T) => N
}

/** Reads the page that the arguments ask for; they are checked before anything is read. */
export async function connectionOf<T, N>({
  list,
  filter,
  args,
  read,
  nodeOf,
}: ListRequest<T, N>): Promise<Connection<N>> {
  const binding = bindingOf(list, filter)
  const { items, ...page } = await read(pageRequestOf(args, binding))
  return { ...page, binding, edges: items.map(({ position, item }) => ({ binding, position, node: nodeOf(item) })) }
}
