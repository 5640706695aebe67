import type { Plugin } from 'graphql-yoga'

/**
 * Lets pages of any site ask: what is served is public, can only be read, and never depends on who asks. Yoga's own option
 * would repeat the asking site's name in every answer, which a cache then has to keep once a site.
 */
export const anySite: Plugin = {
  onRequest({ request, fetchAPI, endResponse }) {
    if (request.method !== 'OPTIONS') return
    endResponse(new fetchAPI.Response(null, { status: 204, headers: { ...PREFLIGHT, 'content-length': '0' } }))
  },
  onResponse({ response }) {
    response.headers.set('access-control-allow-origin', '*')
  },
}

const PREFLIGHT = {
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
}
