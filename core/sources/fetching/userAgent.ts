/** The name that robots.txt files address this program by. */
export const PRODUCT = 'Minetrace'

/**
 * What this program calls itself: its name, and `contact`, where those who run a site learn what it is and how to stop it. The first
 * word is what crawlers that say who they are begin with; AZERTAC refuses every agent without it (research note of September 2026).
 */
export const userAgentOf = (contact: string): string =>
  `Mozilla/5.0 (compatible; ${PRODUCT}/0.1; +${inHeader(contact)})`

/** Headers hold printable ASCII, comments in them no stray brackets (RFC 9110, 5.6.5): other signs are written as in addresses. */
const inHeader = (contact: string): string =>
  contact
    .toWellFormed()
    .replace(/[^\x20-\x7e]|[()\\]/gu, (sign) =>
      /[()\\]/.test(sign) ? `%${sign.charCodeAt(0).toString(16)}` : encodeURIComponent(sign),
    )
