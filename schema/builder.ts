import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import type { Day, Instant, PartialDate } from '../core/model/partialDate.ts'
import type { Context } from './context.ts'
import { costOf } from './costs.ts'

interface Scalar<T> {
  Input: T
  Output: T
}

/** Knows the context and the scalars; every other type stands in a file of its own. */
export const builder = new SchemaBuilder<{
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    ID: Scalar<string>
    Date: Scalar<Day>
    DateTime: Scalar<Instant>
    PartialDate: Scalar<PartialDate>
    URL: Scalar<string>
  }
}>({
  plugins: [ComplexityPlugin],
  defaultFieldNullability: false,
  // Costs are only declared here: yoga.ts refuses a whole query before it runs.
  complexity: { disabled: true, fieldComplexity: costOf },
})

/** An enum whose every value says what it means. */
export const enumOf = <T extends string>(name: string, description: string, values: Readonly<Record<T, string>>) =>
  builder.enumType(name, {
    description,
    values: Object.fromEntries(
      Object.entries<string>(values).map(([value, meaning]) => [value, { description: meaning }]),
    ) as Record<T, { description: string }>,
  })

builder.queryType({ description: 'Everything can be read, nothing changed: there are no mutations.' })
