import { expect, it } from 'vitest'
import { required } from '../../functions/runtime/env.ts'

it('a variable that is set is read', () => {
  expect(required('TABLE_NAME', { TABLE_NAME: 'minetrace' })).toBe('minetrace')
})

it.each([{}, { TABLE_NAME: '' }, { TABLE_NAME: ' ' }])(
  'a variable that is missing is named, not guessed: %j',
  (environment) => {
    expect(() => required('TABLE_NAME', environment)).toThrow('The environment variable TABLE_NAME is not set')
  },
)
