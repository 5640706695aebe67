/** Beginnings of hosts under which sites show the same pages: for phones, as AMP, from a content network. */
const SAME_SITE = new Set(['www', 'm', 'mobile', 'wap', 'amp', 'static'])
/** Parameters that say where a reader came from or in which dress a page is shown, never which page it is. */
const ASIDE =
  /^(?:utm_\w*|(?:fb|g|y|d|tt|wbra|gbra)clid|msclkid|mc_[ce]id|igshid?|_g[al]|ref|ref_\w+|share|shared|spm|cmpid|ocid|ncid|amp|amp_\w+|outputtype|mobile|print|nocache)$/i
const DRESSED = /^output$/i
/** Segments of a path that say the same. */
const DRESS = new Set(['amp', 'amphtml'])

/**
 * The address of a page without what does not tell pages apart, so that the same article has one address under `www.`, `m.`,
 * `static.`, `/amp/`, with tracking parameters, a fragment, a slash at its end or plain http. Two addresses are of one
 * publication where this gives the same for both. Such an address can be asked for, as a rule: where it can't, the listed
 * one can. http becomes https only for named hosts on its own port; absolute http(s) addresses in and out; idempotent.
 */
export function plainAddressOf(address: string): string {
  const url = new URL(address)
  url.hash = ''
  const isNamed = /\.\p{L}[^.]*$/u.test(url.hostname) && !url.hostname.endsWith('.localhost')
  if (url.protocol === 'http:' && url.port === '' && isNamed) url.protocol = 'https:'
  if (isNamed) url.hostname = plainHost(url.hostname)
  url.pathname = plainPath(url.pathname)
  url.search = plainQuery(url.searchParams)
  return url.href
}

/** What says only in which language a front page is, and the names of its file. */
const LANGUAGE = /^(?:[a-z]{2}(?:[-_][a-z]{2,4})?|aze|eng|rus|tur)$/i
const LANGUAGE_PARAMETER = /^(?:l|hl|lang|lng|language|locale)$/i
const INDEX = /^(?:index|default|home)(?:\.\w{2,5})?$/i

/** Whether the address is of a site's front page, in whichever language: what stands there is no article. */
export function isFrontPage(address: string): boolean {
  const { pathname, searchParams } = new URL(plainAddressOf(address))
  const segments = pathname.split('/').filter((segment) => segment !== '')
  if (INDEX.test(segments.at(-1) ?? '')) segments.pop()
  if (LANGUAGE.test(segments[0] ?? '')) segments.shift()
  return segments.length === 0 && [...searchParams.keys()].every((name) => LANGUAGE_PARAMETER.test(name))
}

function plainHost(host: string): string {
  const [first, ...rest] = host.replace(/\.$/, '').split('.')
  return first !== undefined && SAME_SITE.has(first) && rest.length >= 2
    ? plainHost(rest.join('.'))
    : host.replace(/\.$/, '')
}

function plainPath(path: string): string {
  const segments = path
    .replace(/%[\da-f]{2}/gi, plainEscape)
    .split('/')
    .filter((segment) => segment !== '' && !DRESS.has(segment.toLowerCase()))
  while (segments.length > 1 && segments[0]?.toLowerCase() === 'index.php') segments.shift()
  const last = segments.pop()?.replace(/\.amp(?=\.html?$|$)/i, '')
  return `/${[...segments, ...(last === undefined || last === '' || /^index\.html?$/i.test(last) ? [] : [last])].join('/')}`
}

/** One spelling for each escape: capital digits, and letters, digits and `-._~` as they are (RFC 3986, 6.2.2). */
function plainEscape(escaped: string): string {
  const sign = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
  return /[\w.~-]/.test(sign) ? sign : escaped.toUpperCase()
}

function plainQuery(parameters: URLSearchParams): string {
  const kept = [...parameters].filter(
    ([name, value]) => !ASIDE.test(name) && !(DRESSED.test(name) && value.toLowerCase() === 'amp'),
  )
  const inOrder = kept.toSorted(([a, x], [b, y]) => (`${a}=${x}` < `${b}=${y}` ? -1 : 1))
  return new URLSearchParams(inOrder).toString()
}
