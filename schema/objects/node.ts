import { placeByCode } from '../../core/model/places.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { listCost } from '../costs.ts'
import { type NodeKey, type NodeType, nodeKeyOf } from '../globalId.ts'
import { VALUES_MAX } from '../limits.ts'
import { accidentNode, CLAIM_TYPES, claimNode, publicationNode, statementNode } from '../nodes.ts'
import { NodeRef } from '../refs.ts'
import { authorityOfKey } from './authority.ts'
import { discrepancyOfId } from './discrepancy.ts'

NodeRef.implement({
  description: 'An object that can be fetched again by its global id (Relay).',
  resolveType: (node) => ('__typename' in node ? String(node.__typename) : undefined),
  fields: (t) => ({
    id: t.id({
      description: 'Opaque, the same for ever. An id once served resolves for ever, also after records were merged.',
      // Every type that implements Node gives its own.
      resolve: () => {
        throw new TypeError('A type of nodes gives no id')
      },
    }),
  }),
})

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description: `Any object by any id it was ever served under. The answer carries the id that was asked for, also after a merge; null for what no
current reading states any more (a claim, discrepancy, accident or statement) and for a well-formed id that nothing has, an error for a malformed one. A withdrawn
publication stays, without statement and claims, in no list.`,
    args: { id: t.arg.id({ required: true, description: 'An id as a field `id` gave it.' }) },
    resolve: (_, { id }, context) => load(nodeKeyOf(id), context),
  }),
  nodes: t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description: 'The same for several ids, in their order.',
    args: {
      ids: t.arg.idList({ required: true, description: `Ids as fields \`id\` gave them, ${VALUES_MAX} at most.` }),
    },
    complexity: ({ ids }) => listCost(Math.min(ids.length, VALUES_MAX)),
    resolve: (_, { ids }, context) => ids.map(nodeKeyOf).map((key) => load(key, context)),
  }),
}))

type Loaded = object | null
type Load = (key: string, context: Context) => Loaded | Promise<Loaded>

/** A claim keeps its type in its id: when another kind is read in its place, the id names nothing any more. */
const loadClaim =
  (type: NodeType): Load =>
  async (id, { loaders }) => {
    const stated = await loaders.claim.load(id)
    return stated && CLAIM_TYPES[stated.claim.kind] === type ? claimNode(stated, id) : null
  }

const LOADS: Readonly<Record<NodeType, Load>> = {
  Source: (id, { sources }) => sources.find((source) => source.id === id) ?? null,
  Authority: authorityOfKey,
  Place: placeByCode,
  Publication: async (id, { loaders }) => {
    const card = await loaders.publication.load(id)
    return card && publicationNode(card, id)
  },
  Statement: async (id, { loaders }) => {
    const whole = await loaders.statement.load(id)
    return whole && statementNode(whole, id)
  },
  Accident: async (id, { loaders }) => {
    const accident = await loaders.accident.load(id)
    return accident && accidentNode(accident, id)
  },
  Discrepancy: discrepancyOfId,
  CasualtyFigure: loadClaim('CasualtyFigure'),
  ClearanceFigure: loadClaim('ClearanceFigure'),
  AccidentReport: loadClaim('AccidentReport'),
  MineMapReport: loadClaim('MineMapReport'),
  DisplacementFigure: loadClaim('DisplacementFigure'),
  Appeal: loadClaim('Appeal'),
  Allegation: loadClaim('Allegation'),
}

async function load({ type, key }: NodeKey, context: Context) {
  const found = await LOADS[type](key, context)
  return found && { ...found, __typename: type }
}
