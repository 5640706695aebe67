import type { Draft } from './draft.ts'
import { packedExcess } from './pdfGuard.ts'
import { type Read, reject } from './rejection.ts'

/** Pages of one document that are read; longer ones are refused rather than read in part. */
const MAX_PAGES = 500

/** What pdf.js calls the faults of a document. */
const FAULTS: Readonly<Record<string, string>> = {
  InvalidPDFException: 'is damaged, or no PDF',
  PasswordException: 'is locked with a password',
  FormatError: 'is damaged',
  UnknownErrorException: 'is damaged',
}

/**
 * The text of a PDF, its pages apart by blank lines, and its title. A document of pictures has no text, and is refused: what a
 * scan shows is not read. The reader is loaded only here, since it is large.
 */
export async function readPdf(bytes: Uint8Array): Promise<Read<Draft>> {
  if (bytes.length === 0) return reject('EMPTY', 'holds no text')
  const rejection = await packedExcess(bytes)
  if (rejection) return { rejection }
  const { extractText, getDocumentProxy, getMeta } = await import('unpdf')
  try {
    // pdf.js takes the memory away from the array that it is given.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    if (document.numPages > MAX_PAGES)
      return reject('TOO_LARGE', `has ${document.numPages} pages; ${MAX_PAGES} are read`)
    const { text: pages } = await extractText(document, { mergePages: false })
    const { info } = await getMeta(document)
    const text = pages
      .map((page) => page.trim())
      .join('\n\n')
      .trim()
    if (text === '') return reject('EMPTY', 'is a PDF without text, such as a scan; give its text in another format')
    const title = typeof info.Title === 'string' && info.Title.trim() !== '' ? info.Title : null
    return { value: { url: null, title, published: null, language: null, text } }
  } catch (error) {
    const fault = error instanceof Error ? FAULTS[error.name] : undefined
    if (fault) return reject('NOT_PDF', fault)
    throw error
  }
}
