import { describe, expect, it } from 'vitest'
import { readSettings } from '../../infra/settings.ts'

const settings = (context: Readonly<Record<string, unknown>>) => readSettings((key) => context[key])

describe('settings from the context', () => {
  it('retain data where nothing is said', () => {
    expect(settings({}).retain).toBe(true)
  })

  it.each([
    ['true', true],
    [true, true],
    ['false', false],
    [false, false],
  ])('read retain=%s', (given, retain) => {
    expect(settings({ retain: given }).retain).toBe(retain)
  })

  it('name a contact, or that there is none', () => {
    expect(settings({}).contact).toMatch(/no-contact/)
    expect(settings({ contact: 'mailto:a@wire.example' }).contact).toBe('mailto:a@wire.example')
    expect(() => settings({ contact: 'a\r\nb' })).toThrow('write contact=https://... or contact=mailto:...')
  })

  it('say what to write instead', () => {
    expect(() => settings({ retain: 'no' })).toThrow(
      'The context value retain is "no"; write retain=true or retain=false.',
    )
  })
})
