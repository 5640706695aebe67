import type { Given, Scene } from './outlet.ts'
import { escaped } from './pages.ts'

const json = (body: unknown, status = 200): Given => ({ type: 'application/json', body: JSON.stringify(body), status })

/** ReliefWeb v2 as its documentation and the research notes tell: an approved appname, lists without bodies, one report by its id. */
export function reliefWeb(scene: Scene, id: number | null): Given {
  if (!scene.search.get('appname'))
    return json({ status: 403, error: { message: 'You are not using an approved appname.' } }, 403)
  const reports = scene.listed.map(({ article, published }, at) => ({
    id: String(4_000_001 + at),
    fields: {
      id: 4_000_001 + at,
      title: article.title,
      date: { original: published.toISOString().replace('.000Z', '+00:00'), created: published.toISOString() },
      primary_country: { name: 'Azerbaijan', iso3: 'aze' },
      source: [{ shortname: 'ANAMA' }],
      format: [{ name: 'News and Press Release' }],
      language: [{ code: article.language }],
      url_alias: scene.origin + article.path,
      body: article.paragraphs.join('\n\n'),
      'body-html': article.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n'),
    },
  }))
  const shown = reports.filter((report) => id === null || report.id === String(id))
  if (id !== null && shown.length === 0) return json({ status: 404, error: { message: 'Not found' } }, 404)
  return json({
    time: 4,
    href: `${scene.origin}/v2/reports`,
    totalCount: shown.length,
    count: shown.length,
    data: shown,
  })
}

/** GDELT DOC 2.0: addresses on other sites, no texts, and now and then a character that JSON does not allow. */
export function gdelt(
  { search, origins, listed }: Scene,
  others: readonly { readonly outlet: string; readonly path: string }[],
): Given {
  if (search.get('format')?.toLowerCase() !== 'json') return { type: 'text/html', body: 'Unknown or empty format.' }
  const seen = (listed[0]?.published ?? new Date(0)).toISOString().replace(/[-:]|\.\d+/g, '')
  const articles = others.map(({ outlet, path }) => ({
    url: origins(outlet) + path,
    url_mobile: '',
    title: `Mines : ${path.split('/').at(-1)?.replaceAll('-', ' ')}`,
    seendate: seen,
    socialimage: '',
    domain: new URL(origins(outlet)).host,
    language: 'English',
    sourcecountry: 'Azerbaijan',
  }))
  return {
    type: 'application/json; charset=utf-8',
    body: JSON.stringify({ articles }, null, 1).replace('Mines', 'Mines\u0003'),
  }
}
