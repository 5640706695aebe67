import type { Given, Listed } from './outlet.ts'

const WIDTH = 80

/** A PDF document of one page, with its title in its head and its text in lines. Latin letters only. */
export function pdfDocument({ article }: Listed): Given {
  const lines = [article.title, '', ...article.paragraphs.flatMap((text) => [...wrapped(text), ''])]
  const drawn = `BT /F 12 Tf 14 TL 40 700 Td ${lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /MediaBox [0 0 600 800] >>',
    '<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>',
    `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    `<< /Title (${article.title}) >>`,
  ]
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  return {
    type: 'application/pdf',
    body: Buffer.from(`%PDF-1.4\n${body}trailer << /Root 1 0 R /Info 5 0 R /Size 6 >>\n%%EOF`, 'latin1'),
  }
}

const wrapped = (text: string): string[] => text.match(new RegExp(`.{1,${WIDTH}}(?:\\s|$)`, 'g')) ?? []
