import { createYoga, type Plugin } from 'graphql-yoga'
import { anySite } from './anySite.ts'
import { boundsPlugin } from './bounds.ts'
import { type Context, createContext } from './context.ts'
import type { ErrorCode } from './errors.ts'
import { schema } from './index.ts'
import { masked, type ReportFault } from './masking.ts'

export interface YogaOptions extends Pick<Context, 'store' | 'sources'> {
  /** A page for browsers that open the address of the API; without it they are answered like any client. */
  readonly explorer?: { readonly html: string } | undefined
  /** Where faults go that answers hide. */
  readonly reportFault: ReportFault
}

/**
 * The API over HTTP, at /graphql: a fetch handler and a Node request listener. Anybody may ask from any site; nothing is sent
 * with credentials and nothing can be changed, so there is nothing to forge.
 */
export const createYogaApp = ({ store, sources, explorer, reportFault }: YogaOptions) =>
  createYoga({
    schema,
    context: () => createContext({ store, sources }),
    cors: false,
    multipart: false,
    batching: false,
    landingPage: false,
    graphiql: explorer !== undefined,
    ...(explorer && { renderGraphiQL: () => explorer.html }),
    // Faults are reported once, by masking; everything else is the client's.
    logging: false,
    maskedErrors: { maskError: (error) => masked(error, reportFault) },
    plugins: [anySite, onlyJsonBodies, boundsPlugin],
  })

/** The types of body that Yoga's parser for JSON takes. */
const JSON_BODY = /^application\/(?:graphql\+)?json(?:[;,]|$)/

/** A form can be sent across sites without asking, and nobody needs one here. */
const onlyJsonBodies: Plugin = {
  onRequest({ request, fetchAPI, endResponse }) {
    if (request.method !== 'POST' || JSON_BODY.test(request.headers.get('content-type') ?? '')) return
    const code: ErrorCode = 'UNSUPPORTED_MEDIA_TYPE'
    const message = 'Send a JSON body with content-type: application/json, like {"query": "{ sources { name } }"}.'
    endResponse(
      new fetchAPI.Response(JSON.stringify({ errors: [{ message, extensions: { code } }] }), {
        status: 415,
        headers: { 'content-type': 'application/json; charset=utf-8' },
      }),
    )
  },
}
