import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../../../../core/sources/files/pdf.ts'
import { packedExcess } from '../../../../core/sources/files/pdfGuard.ts'

const MEGABYTE = 1_000_000

/** The parts of a document, as they stand in it one after another; `dictionary` as it stands before each. */
const documentOf = (
  parts: readonly (readonly [dictionary: string, packed: Uint8Array])[],
  lineEnd = '\n',
): Uint8Array =>
  Buffer.concat([
    Buffer.from('%PDF-1.4\n'),
    ...parts.flatMap(([dictionary, packed], at) => [
      Buffer.from(`${at + 1} 0 obj\n<< /Length ${packed.length} ${dictionary} >>\nstream${lineEnd}`),
      packed,
      Buffer.from(`${lineEnd}endstream\nendobj\n`),
    ]),
  ])

const zeros = (megabytes: number): Uint8Array => deflateSync(Buffer.alloc(megabytes * MEGABYTE))
const FLATE = '/Filter /FlateDecode'

describe('a PDF', () => {
  test('may unpack to as much as long reports do', async () => {
    expect(
      await packedExcess(
        documentOf([
          [FLATE, zeros(20)],
          [FLATE, zeros(19)],
          ['', Buffer.from('BT ET')],
        ]),
      ),
    ).toBeNull()
  })

  test.each([
    ['in one part', documentOf([[FLATE, zeros(41)]])],
    ['with lines as on Windows', documentOf([[FLATE, zeros(41)]], '\r\n')],
    ['in many parts', documentOf(Array.from({ length: 50 }, () => [FLATE, zeros(1)] as const))],
    ['that nothing says it is packed', documentOf([['', zeros(41)]])],
    ['that claims to end early', documentOf([[FLATE, Buffer.concat([zeros(41), Buffer.from('endstream')])]])],
    ['cut off', documentOf([[FLATE, zeros(60).subarray(0, 50_000)]])],
    ['in pictures', documentOf(Array.from({ length: 5 }, () => [`/Subtype /Image ${FLATE}`, zeros(90)] as const))],
  ])('that unpacks to more is refused: %s', async (_, document) => {
    expect(await packedExcess(document)).toMatchObject({ kind: 'TOO_LARGE' })
  })

  test('packed twice is refused', async () => {
    const document = documentOf([['/Filter [/FlateDecode /FlateDecode]', deflateSync(zeros(60))]])
    expect(await packedExcess(document)).toMatchObject({ kind: 'TOO_LARGE' })
  })

  test('may hold larger pictures, and words that look like a part', async () => {
    expect(await packedExcess(documentOf([[`/Subtype /Image ${FLATE}`, zeros(60)]]))).toBeNull()
    expect(await packedExcess(Buffer.from('%PDF-1.4 stream\nstream\nx\u009cstream'))).toBeNull()
  })

  test('is refused before its reader sees it', async () => {
    expect(await readPdf(documentOf([[FLATE, zeros(41)]]))).toMatchObject({ rejection: { kind: 'TOO_LARGE' } })
  })
})
