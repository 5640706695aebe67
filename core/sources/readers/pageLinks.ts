import { Parser } from 'htmlparser2'

/** Addresses that a page gives of itself, as they are written. */
export interface PageLinks {
  /** Where its relative addresses start. */
  readonly base: string | null
  /** The page that follows it. */
  readonly next: string | null
}

export function pageLinks(html: string): PageLinks {
  let base: string | null = null
  let next: string | null = null
  const parser = new Parser({
    onopentag: (name, { href, rel }) => {
      if (href === undefined) return
      if (name === 'base') base ??= href
      if ((name === 'a' || name === 'link') && rel?.toLowerCase().split(/\s+/).includes('next')) next ??= href
    },
  })
  parser.end(html)
  return { base, next }
}
