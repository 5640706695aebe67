import { describe, expect, it } from 'vitest'
import { readPdf } from '../../../../core/sources/files/pdf.ts'

/** A PDF of one page a text; an empty text gives a page without any. */
function pdfOf(...pages: readonly string[]): Uint8Array {
  const kids = pages.map((_, at) => `${3 + at * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /MediaBox [0 0 600 800] >>`,
    ...pages.flatMap((text, at) => {
      const drawn = text === '' ? '' : `BT /F 12 Tf 40 700 Td (${text}) Tj ET`
      return [
        `<< /Type /Page /Parent 2 0 R /Contents ${4 + at * 2} 0 R >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ]
    }),
  ]
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  const info = `${objects.length + 1} 0 obj\n<< /Title (Mine report) >>\nendobj\n`
  return Buffer.from(
    `%PDF-1.4\n${body}${info}trailer << /Root 1 0 R /Info ${objects.length + 1} 0 R /Size ${objects.length + 2} >>\n%%EOF`,
  )
}

describe('a PDF', () => {
  it('gives the text of its pages, apart by blank lines, and its title', async () => {
    expect(await readPdf(pdfOf('345 people became victims.', 'Of them 65 died.'))).toEqual({
      value: {
        url: null,
        title: 'Mine report',
        published: null,
        language: null,
        text: '345 people became victims.\n\nOf them 65 died.',
      },
    })
  })

  it('without text is refused, with what to do', async () => {
    expect(await readPdf(pdfOf(''))).toMatchObject({
      rejection: { kind: 'EMPTY', reason: expect.stringMatching(/scan/) },
    })
  })

  it('that is none is refused', async () => {
    expect(await readPdf(Buffer.from('345 people'))).toMatchObject({ rejection: { kind: 'NOT_PDF' } })
    expect(await readPdf(new Uint8Array())).toMatchObject({ rejection: { kind: 'EMPTY' } })
  })

  it('keeps the bytes that it was read from', async () => {
    const bytes = pdfOf('345 people')
    const before = Buffer.from(bytes)
    await readPdf(bytes)
    expect(Buffer.from(bytes).equals(before)).toBe(true)
  })
})
