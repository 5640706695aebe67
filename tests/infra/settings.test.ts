import { describe, expect, it } from 'vitest'
import { readSettings } from '../../infra/settings.ts'

const settings = (context: Readonly<Record<string, unknown>>) => readSettings((key) => context[key])

describe('settings from the context', () => {
  it('retain data where nothing is said', () => {
    expect(settings({})).toEqual({ retain: true })
  })

  it.each([
    ['true', true],
    [true, true],
    ['false', false],
    [false, false],
  ])('read retain=%s', (given, retain) => {
    expect(settings({ retain: given })).toEqual({ retain })
  })

  it('say what to write instead', () => {
    expect(() => settings({ retain: 'no' })).toThrow(
      'The context value retain is "no"; write retain=true or retain=false.',
    )
  })
})
