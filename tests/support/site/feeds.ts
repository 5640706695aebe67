import type { Given, Listed, Scene } from './outlet.ts'
import { escaped } from './pages.ts'

type Guid = (listed: Listed, scene: Scene) => string | null

/** RSS 2.0 without article bodies. `guid` null leaves it out; `absolute` false gives links as the outlet's pages do. */
export function rss(
  scene: Scene,
  { guid = ownAddress, absolute = true }: { guid?: Guid; absolute?: boolean } = {},
): Given {
  const items = scene.listed.map((listed) => {
    const { title, summary } = listed.article
    const id = guid(listed, scene)
    return [
      `<item><title>${escaped(title)}</title>`,
      `<link>${escaped(absolute ? scene.origin + listed.path : listed.path)}</link>`,
      summary ? `<description><![CDATA[${summary}]]></description>` : '',
      id === null ? '' : `<guid isPermaLink="false">${escaped(id)}</guid>`,
      `<pubDate>${listed.published.toUTCString()}</pubDate></item>`,
    ].join('')
  })
  return xml(
    'application/rss+xml; charset=utf-8',
    `<rss version="2.0"><channel><title>News</title><link>${scene.origin}/</link><description>News</description>${items.join('\n')}</channel></rss>`,
  )
}

const ownAddress: Guid = ({ path }, { origin }) => origin + path

export function atom({ origin, listed }: Scene): Given {
  const entries = listed.map(
    ({ article, path, published }) =>
      `<entry><id>${origin}${path}</id><title>${escaped(article.title)}</title><link rel="alternate" href="${origin}${path}"/><updated>${published.toISOString()}</updated><published>${published.toISOString()}</published><summary>${escaped(article.summary ?? '')}</summary></entry>`,
  )
  return xml(
    'application/atom+xml',
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>${origin}/</id><title>News</title><updated>${listed[0]?.published.toISOString()}</updated>${entries.join('\n')}</feed>`,
  )
}

export function jsonFeed({ origin, listed }: Scene): Given {
  const items = listed.map(({ article, path, published }) => ({
    id: path,
    url: origin + path,
    title: article.title,
    content_text: article.summary ?? article.title,
    date_published: published.toISOString(),
    language: article.language,
  }))
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'News', home_page_url: `${origin}/`, items }
  return { type: 'application/feed+json', body: JSON.stringify(feed) }
}

/** A news sitemap (Google's namespace): what is new, with titles and times. */
export function newsSitemap({ origin, listed }: Scene): Given {
  const urls = listed.map(
    ({ article, path, published }) =>
      `<url><loc>${escaped(origin + path)}</loc><news:news><news:publication><news:name>News</news:name><news:language>${article.language}</news:language></news:publication><news:publication_date>${published.toISOString()}</news:publication_date><news:title>${escaped(article.title)}</news:title></news:news></url>`,
  )
  return xml(
    'application/xml',
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls.join('\n')}</urlset>`,
  )
}

const xml = (type: string, body: string): Given => ({ type, body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n` })
