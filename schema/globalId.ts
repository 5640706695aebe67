import { badInput } from './errors.ts'
import { TOKEN_LENGTH_MAX } from './limits.ts'

/** Every type whose objects can be fetched again by id. */
export const NODE_TYPES = [
  'Source',
  'Authority',
  'Publication',
  'Statement',
  'CasualtyFigure',
  'ClearanceFigure',
  'AccidentReport',
  'MineMapReport',
  'DisplacementFigure',
  'Appeal',
  'Allegation',
  'Accident',
  'Discrepancy',
  'Place',
] as const
export type NodeType = (typeof NODE_TYPES)[number]

export interface NodeKey {
  readonly type: NodeType
  /** The object's own id among those of its type. Never empty. */
  readonly key: string
}

/** The opaque id of an object: base64url of `<type>:<key>`. */
export const globalIdOf = (type: NodeType, key: string): string =>
  Buffer.from(`${type}:${key}`, 'utf8').toString('base64url')

/**
 * What a global id names. Base64 with the ordinary alphabet and padding is read too.
 *
 * @throws GraphQLError (BAD_USER_INPUT) for what was never an id of this API
 */
export function nodeKeyOf(id: string): NodeKey {
  const decoded = decode(id)
  const colon = decoded?.indexOf(':') ?? -1
  const type = NODE_TYPES.find((name) => name === decoded?.slice(0, Math.max(colon, 0)))
  const key = decoded?.slice(colon + 1)
  if (type && key) return { type, key }
  throw badInput(`${quoted(id)} is not an id of this API. Send an id exactly as a field \`id\` gave it.`)
}

/**
 * The key in a global id of one of `types`.
 *
 * @throws GraphQLError (BAD_USER_INPUT) for a malformed id and for one of another type
 */
export function keyOf(type: NodeType, id: string): string {
  const found = nodeKeyOf(id)
  if (found.type === type) return found.key
  throw badInput(`${quoted(id)} is the id of a ${found.type}. Send the id of a ${type}.`)
}

function decode(id: string): string | null {
  if (id.length > TOKEN_LENGTH_MAX) return null
  const unpadded = id
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '')
  const bytes = Buffer.from(unpadded, 'base64url')
  const text = bytes.toString('utf8')
  return bytes.toString('base64url') === unpadded && Buffer.from(text, 'utf8').equals(bytes) ? text : null
}

const quoted = (id: string): string => JSON.stringify(id.length > 40 ? `${id.slice(0, 40)}…` : id)
