const LOOKED_AT = 5000
const FIRST = /<(?:!doctype\s+html|html|head|body|rss|feed|rdf:rdf|channel|urlset|sitemapindex)\b/i

/** Whether a web page stands where a feed, sitemap or answer should: what a page begins with, and nothing that these begin with before it. */
export function isPage(text: string): boolean {
  const first = FIRST.exec(text.slice(0, LOOKED_AT))?.[0]
  return first !== undefined && /^<(?:!|html|head|body)/i.test(first)
}
