import type { Answer } from './exchange.ts'

/** How the guards in front of sites mark an answer that asks its reader to prove to be human. */
const HEADERS: readonly (readonly [header: string, value: RegExp, guard: string])[] = [
  ['cf-mitigated', /challenge/i, 'Cloudflare'],
  ['x-vercel-mitigated', /challenge/i, 'Vercel'],
  ['x-amzn-waf-action', /challenge|captcha/i, 'AWS WAF'],
]
const WORDS: readonly (readonly [words: RegExp, guard: string])[] = [
  [/\/cdn-cgi\/challenge-platform\/h\/|_cf_chl_opt/, 'Cloudflare'],
  [/Vercel Security Checkpoint/, 'Vercel'],
  [/_Incapsula_Resource/, 'Imperva'],
  [/ddos-guard\.net|DDoS-Guard/, 'DDoS-Guard'],
  [/captcha-delivery\.com/, 'DataDome'],
  [/sucuri_cloudproxy_js/, 'Sucuri'],
]
/** What challenges come with; pages that are missing carry such words as well, from scripts that guards put into every page. */
const STATUSES: readonly number[] = [202, 401, 403, 405, 429, 503]
/** A page that was given may write about all this: only its title counts. */
const TITLE =
  /<title>\s*(?:Just a moment\.\.\.|Attention Required! \| Cloudflare|Vercel Security Checkpoint|DDoS-Guard|Human Verification|Checking your browser[^<]{0,60})\s*<\/title>/i
const LOOKED_AT = 65_536

/** Who in front of the site asks for a human; null where nobody does. */
export function challengerOf({ status, headers, body }: Pick<Answer, 'status' | 'headers' | 'body'>): string | null {
  if (status !== 200 && !STATUSES.includes(status)) return null
  const text = new TextDecoder('latin1').decode(body.subarray(0, LOOKED_AT))
  if (TITLE.test(text)) return 'a guard of the site'
  if (status === 200) return null
  const marked = HEADERS.find(([header, value]) => value.test(headers.get(header) ?? ''))
  return marked?.[2] ?? WORDS.find(([words]) => words.test(text))?.[1] ?? null
}
