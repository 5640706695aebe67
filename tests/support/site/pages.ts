import { AROUND } from './articles/article.ts'
import type { Given, Listed, Scene } from './outlet.ts'

const HTML = 'text/html; charset=utf-8'

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const document = (language: string, head: string, body: string): string =>
  `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8">${head}</head>\n<body>${body}</body></html>\n`

/** Paragraphs with room for them around. */
const furniture = (listed: Listed, body: string): string => {
  const [top, ...bottom] = AROUND[listed.article.language].map((line) => `<p>${line}</p>`)
  return `<header><nav><a href="/">Home</a></nav></header><aside>${top}</aside>${body}<footer>${bottom.join('')}</footer>`
}

const paragraphs = ({ article }: Listed): string =>
  article.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')

/** A page that marks everything: body, day, canonical address. */
export function markedPage(listed: Listed, { origin }: Scene): Given {
  const { title, language, path } = listed.article
  const published = listed.published.toISOString()
  const facts = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: published }
  const head = `<title>${escaped(title)}</title><link rel="canonical" href="${origin}${path}"><meta property="og:title" content="${escaped(title)}"><script type="application/ld+json">${JSON.stringify(facts)}</script>`
  const body = `<article><h1>${escaped(title)}</h1><time datetime="${published}">${published.slice(0, 10)}</time><div itemprop="articleBody">${paragraphs(listed)}</div></article>`
  return { type: HTML, body: document(language, head, furniture(listed, body)) }
}

/** A page that marks only its title and, in words, its day. */
export function plainPage(listed: Listed): Given {
  const { title, language } = listed.article
  const published = listed.published.toISOString()
  const body = `<div id="content"><h1>${escaped(title)}</h1><span class="date"><time datetime="${published}">${published.slice(0, 10)}</time></span>${paragraphs(listed)}</div>`
  return { type: HTML, body: document(language, `<title>${escaped(title)}</title>`, furniture(listed, body)) }
}

/** The front page of a site, where some have a feed; `feed` is the one that it names. */
export const frontPage = (name: string, feed: string | null): Given => ({
  type: HTML,
  body: document(
    'en',
    `<title>${name}</title>${feed ? `<link rel="alternate" type="application/rss+xml" href="${feed}">` : ''}`,
    `<h1>${name}</h1><p>All the news of the day, of the week and of the year.</p>`,
  ),
})

const A_PAGE = 10

/** A page of links, `A_PAGE` a page, with one to the next page where there is more. */
export function listPage({ listed, search }: Scene, path: string): Given {
  const page = Number(search.get('page') ?? 1)
  const shown = listed.slice((page - 1) * A_PAGE, page * A_PAGE)
  const items = shown.map(
    ({ article, path: href, published }) =>
      `<li class="card"><a href="${href}"><h3>${escaped(article.title)}</h3></a><time datetime="${published.toISOString()}">${published.toISOString().slice(0, 10)}</time></li>`,
  )
  const next = listed.length > page * A_PAGE ? `<a rel="next" href="${path}?page=${page + 1}">Next</a>` : ''
  return {
    type: HTML,
    body: document(
      'en',
      '<title>News</title>',
      `<nav><a href="/en/about">About</a></nav><ul>${items.join('\n')}</ul>${next}`,
    ),
  }
}
