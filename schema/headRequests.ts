import type { Plugin } from 'graphql-yoga'

/** Answers HEAD like GET, without the body: Yoga knows GET and POST only. */
export function headRequests(): Plugin {
  const asked = new WeakSet<Request>()
  return {
    onRequest({ request, fetchAPI, setRequest }) {
      if (request.method !== 'HEAD') return
      const get = new fetchAPI.Request(request.url, { method: 'GET', headers: request.headers, signal: request.signal })
      asked.add(get)
      setRequest(get)
    },
    onResponse({ request, response, setResponse, fetchAPI }) {
      if (!asked.has(request)) return
      const { status, statusText, headers } = response
      setResponse(new fetchAPI.Response(null, { status, statusText, headers }))
    },
  }
}
