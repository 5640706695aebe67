import { expect, test } from 'vitest'
import { decode } from '../../../../core/sources/files/decode.ts'

const bytes = (...values: number[]) => new Uint8Array(values)
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
/** "мина" in windows-1251. */
const MINA = [0xec, 0xe8, 0xed, 0xe0]

test.each([
  ['UTF-8', new TextEncoder().encode('Ağdam, мина'), 'Ağdam, мина'],
  ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
  ['UTF-16, low byte first', bytes(0xff, 0xfe, 0x3c, 0x04), 'м'],
  ['UTF-16, high byte first', bytes(0xfe, 0xff, 0x04, 0x3c), 'м'],
  ['windows-1251', bytes(...MINA, 0x20, ...MINA), 'мина мина'],
  ['windows-1254', bytes(...latin('A'), 0xf0, ...latin('dam m'), 0xfd, ...latin('na')), 'Ağdam mına'],
])('%s is told by its bytes', (_, given, value) => {
  expect(decode(given)).toEqual({ value })
})

test('a page that declares its encoding is read in it', () => {
  const page = bytes(...latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'), ...MINA)
  expect(decode(page, { html: true })).toMatchObject({ value: expect.stringMatching(/мина$/) })
})

test('a declaration that names no encoding is not believed', () => {
  expect(decode(latin('<meta charset="nonsense">a'), { html: true })).toEqual({ value: '<meta charset="nonsense">a' })
})

test('what has to be UTF-8 is nothing else', () => {
  expect(decode(bytes(...MINA), { utf8Only: true })).toMatchObject({ rejection: { kind: 'NOT_TEXT' } })
})
