import { paragraphsOf } from './paragraphs.ts'

/** What a reader of `html` sees: paragraphs separated by blank lines, white space collapsed, nothing of scripts, menus or hidden elements. */
export const plainTextOf = (html: string): string =>
  paragraphsOf(html)
    .map(({ text }) => text)
    .join('\n\n')
