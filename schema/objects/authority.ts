import {
  AUTHORITIES,
  type Authority,
  type AuthorityCode,
  authorityKey,
  authorityOf,
  type CodedAuthority,
} from '../../core/model/authority.ts'
import { builder, enumOf } from '../builder.ts'
import { listCost } from '../costs.ts'
import { globalIdOf } from '../globalId.ts'
import { AuthorityRef, NodeRef } from '../refs.ts'

export const AuthorityCodeEnum = enumOf<AuthorityCode>(
  'AuthorityCode',
  'A body that has a code of its own, or OTHER.',
  {
    ...AUTHORITIES,
    GOVERNMENT_AM: 'Any authority of Armenia',
    UNITED_NATIONS: 'The United Nations and its agencies',
    OTHER: "Any other body; its name is in Authority.name, 'Not stated' where nobody is named",
  },
)

AuthorityRef.implement({
  description: 'A body that issues statements or whose figures are cited.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({
      description: 'Of a body without a code, made of its name.',
      resolve: (authority) => globalIdOf('Authority', authorityKey(authority)),
    }),
    code: t.expose('code', { type: AuthorityCodeEnum, description: 'What to filter by.' }),
    name: t.exposeString('name', { description: 'In English; of a body without a code, as the text names it.' }),
  }),
})

const CODES = Object.keys(AUTHORITIES).filter(isCoded)

builder.queryField('authorities', (t) =>
  t.field({
    type: [AuthorityRef],
    description: 'The bodies that have a code of their own.',
    complexity: listCost(CODES.length),
    resolve: () => CODES.map(authorityOf),
  }),
)

const OTHER = 'OTHER:'

/** The authority that a key of `authorityKey` names. Any name can be one of OTHER: nobody keeps a list of them. */
export function authorityOfKey(key: string): Authority | null {
  if (isCoded(key)) return authorityOf(key)
  return key.startsWith(OTHER) && key.length > OTHER.length ? { code: 'OTHER', name: key.slice(OTHER.length) } : null
}

function isCoded(key: string): key is CodedAuthority {
  return Object.hasOwn(AUTHORITIES, key)
}
