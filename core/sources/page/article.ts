import type { Day } from '../../model/partialDate.ts'
import { publishedDay } from '../dates/published.ts'
import { decodeBody } from '../fetching/decodeBody.ts'
import type { FetchOutcome } from '../fetching/fetcher.ts'
import { readPdf } from '../files/pdf.ts'
import { type Read, reject } from '../files/rejection.ts'
import type { ListedEntry } from '../readers/reader.ts'
import { readPage } from './page.ts'

type Fetched = Pick<Extract<FetchOutcome, { kind: 'FETCHED' }>, 'url' | 'contentType' | 'body'>

/** The article on a page, and where the page says that it stands. */
export interface PageArticle {
  readonly title: string | null
  /** In Baku time. */
  readonly publishedOn: Day | null
  readonly language: string | null
  readonly text: string
  /** The absolute address that the page names as its own, unchecked; null where it names none. */
  readonly canonical: string | null
}

/**
 * The article behind an entry of a source, from its page or PDF document, whatever kind of source listed it. What the page
 * does not tell, its listing does: the title, the day, the language. The day of publication is the first of these that is a
 * date: JSON-LD's datePublished; the metadata of the head, or what is marked with itemprop in the page; `<time>`; the line with
 * a date between the headline and the text, or the dateline of its first paragraph; the listing's own date.
 */
export async function articleFrom(
  { url, contentType, body }: Fetched,
  entry: Pick<ListedEntry, 'published'> & Partial<ListedEntry>,
): Promise<Read<PageArticle>> {
  const read = isPdf(contentType, body) ? await readPdf(body) : pageRead(body, contentType, url)
  if ('rejection' in read) return read
  const { title, published, language, text, url: canonical } = read.value
  if (text.trim() === '') return reject('EMPTY', 'the page shows no text')
  return {
    value: {
      title: title?.trim() || (entry.title ?? null),
      publishedOn: published ?? publishedDay(entry.published),
      language: language ?? entry.language ?? null,
      text,
      canonical,
    },
  }
}

function pageRead(body: Uint8Array, contentType: string | null, url: string): ReturnType<typeof readPage> {
  if (contentType !== null && !PAGE.test(contentType))
    return reject('UNKNOWN_FORMAT', `neither a page nor a PDF document: ${contentType.slice(0, 80)}`)
  return readPage(decodeBody(body, contentType), url)
}

/** What a page is served as; some servers say nothing better than "text". */
const PAGE = /^\s*(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|xml)|text\/xml)\b/i

/** By what the server says, or by how it begins: some servers say nothing better than "octets". */
function isPdf(contentType: string | null, body: Uint8Array): boolean {
  return (
    /^\s*application\/(?:x-)?pdf\b/i.test(contentType ?? '') || String.fromCharCode(...body.subarray(0, 5)) === '%PDF-'
  )
}
