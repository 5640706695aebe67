import { readFileSync } from 'node:fs'
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  printType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from '../../schema/index.ts'
import { PRINTED_SCHEMA, printedSchema } from '../../schema/print.ts'

const contract = buildSchema(readFileSync(new URL('contract.graphql', import.meta.url), 'utf8'))
const printed = buildSchema(readFileSync(PRINTED_SCHEMA, 'utf8'))

describe('the printed schema', () => {
  it('is that of the code: `node schema/print.ts` writes it', () => {
    expect(readFileSync(PRINTED_SCHEMA, 'utf8')).toBe(printedSchema())
  })

  it('holds all of the contract', () => {
    const standing = new Set(Object.values(printed.getTypeMap()).flatMap(linesOf))
    const missing = Object.values(contract.getTypeMap())
      .flatMap(linesOf)
      .filter((line) => !standing.has(line))
    expect(missing).toEqual([])
  })

  it('says of everything what it means', () => {
    const silent = Object.values(schema.getTypeMap())
      .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
      .flatMap((type) => [[type.name, type.description] as const, ...describedIn(type)])
      .flatMap(([name, description]) => (description?.trim() ? [] : [name]))
    expect(silent).toEqual([])
  })

  it('means by what it says the same as the contract', () => {
    const said = new Map(Object.values(schema.getTypeMap()).flatMap(everythingDescribed))
    const differing = Object.values(contract.getTypeMap())
      .flatMap(everythingDescribed)
      .filter(([name, words]) => words && said.has(name) && !includesWords(said.get(name), words))
      .map(([name]) => name)
    expect(differing).toEqual([])
  })
})

const includesWords = (said: string | null | undefined, words: string): boolean =>
  (said ?? '').replace(/\s+/g, ' ').includes(words.replace(/\s+/g, ' '))

const everythingDescribed = (type: GraphQLNamedType) =>
  isIntrospectionType(type) || isSpecifiedScalarType(type)
    ? []
    : [[type.name, type.description] as const, ...describedIn(type)]

/** One line a type, interface of it, field, argument and value, which a schema that contains it has too. */
function linesOf(type: GraphQLNamedType): string[] {
  if (isIntrospectionType(type) || isSpecifiedScalarType(type)) return []
  const name = type.name
  if (isEnumType(type)) return [`${name}: enum`, ...type.getValues().map((value) => `${name}.${value.name}: value`)]
  if (isInputObjectType(type)) {
    return [`${name}: input`, ...Object.values(type.getFields()).map((field) => argumentLine(name, field))]
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [`${name}: ${printType(type).split('\n').at(-1)}`]
  const fields = Object.values(type.getFields())
  return [
    `${name}: ${isObjectType(type) ? 'type' : 'interface'}`,
    ...type.getInterfaces().map((parent) => `${name}: implements ${parent.name}`),
    ...fields.map((field) => `${name}.${field.name}: ${field.type}`),
    ...fields.flatMap((field) => field.args.map((arg) => argumentLine(`${name}.${field.name}`, arg))),
  ]
}

const argumentLine = (
  owner: string,
  { name, type, defaultValue }: Pick<GraphQLArgument, 'name' | 'type' | 'defaultValue'>,
) => `${owner}.${name}: ${type} = ${sorted(defaultValue)}`

const sorted = (value: unknown): string =>
  JSON.stringify(
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value).sort() : value,
  ) ?? 'none'

type Described = readonly [name: string, description: string | null | undefined]

function describedIn(type: GraphQLNamedType): Described[] {
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value.description])
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return []
  return Object.values(type.getFields()).flatMap((field): Described[] => {
    const name = `${type.name}.${field.name}`
    const args: readonly GraphQLArgument[] = 'args' in field ? field.args : []
    return [[name, field.description], ...args.map((arg): Described => [`${name}.${arg.name}`, arg.description])]
  })
}
