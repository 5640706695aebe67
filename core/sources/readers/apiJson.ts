import { decodeBody } from '../fetching/decodeBody.ts'
import { isPage } from './isPage.ts'
import { type Fetched, failed } from './outcomes.ts'
import type { Listing } from './reader.ts'

type Failed = Extract<Listing, { kind: 'FAILED' }>

/** So much of an answer that is no JSON is told to an operator: APIs explain themselves in it. */
const TOLD = 160

/**
 * The JSON of an API's answer. Control characters, which are illegal in it, and escapes that it does not know, which GDELT
 * lets through from headlines, are mended first.
 */
export function apiJson({ body, contentType }: Fetched): { readonly json: unknown } | Failed {
  const text = decodeBody(body, contentType)
  if (isPage(text)) return failed('HTML_FOR_FEED', 'a page stands where the answer should be')
  try {
    return { json: JSON.parse(mended(text)) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const told = text.replace(/\s+/g, ' ').trim().slice(0, TOLD)
    return failed('UNREADABLE_LISTING', told === '' ? 'the answer is empty' : `the answer is no JSON: "${told}"`)
  }
}

/** An escape that JSON knows, or a backslash before any other sign. */
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}|([\s\S]))/g

const mended = (text: string): string =>
  text.replace(/\p{Cc}/gu, ' ').replace(ESCAPE, (known: string, sign?: string) => sign ?? known)
