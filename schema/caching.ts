import type { Plugin } from 'graphql-yoga'

/** Answers are as new as their reads, and one address has several: two types of JSON, and locally the explorer. */
export const caching: Plugin = {
  onResponse({ response }) {
    response.headers.set('cache-control', 'no-cache')
    response.headers.append('vary', 'Accept')
  },
}
