/** `text` in an encoding of one byte a letter that the TextDecoder knows, or in UTF-8. Throws where it lacks a letter. */
export function encoded(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const decoder = new TextDecoder(encoding)
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))
  return Uint8Array.from([...text], (letter) => {
    const byte = bytes.get(letter)
    if (byte === undefined) throw new RangeError(`${encoding} has no ${letter}`)
    return byte
  })
}
