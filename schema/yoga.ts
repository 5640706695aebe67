import { createYoga } from 'graphql-yoga'
import { answerSizePlugin } from './answerSize.ts'
import { anySite } from './anySite.ts'
import { boundsPlugin } from './bounds.ts'
import { caching } from './caching.ts'
import { compression } from './compression.ts'
import { type ContextOptions, createContext } from './context.ts'
import { headRequests } from './headRequests.ts'
import { schema } from './index.ts'
import { BODY_MAX } from './limits.ts'
import { masked, type ReportFault } from './masking.ts'
import { jsonParameters, onlyJsonBodies } from './requestForm.ts'

export interface YogaOptions extends ContextOptions {
  /** A page for browsers that open the address of the API; without it they are answered like any client. */
  readonly explorer?: { readonly html: string } | undefined
  /** Where faults go that answers hide. */
  readonly reportFault: ReportFault
}

/**
 * The API over HTTP, at /graphql: a fetch handler and a Node request listener. Anybody may ask from any site; nothing is sent
 * with credentials and nothing can be changed, so there is nothing to forge.
 */
export const createYogaApp = ({ openReads, sources, explorer, reportFault }: YogaOptions) =>
  createYoga({
    schema,
    context: () => createContext({ openReads, sources }),
    cors: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: BODY_MAX,
    landingPage: false,
    graphiql: explorer !== undefined,
    ...(explorer && { renderGraphiQL: () => explorer.html }),
    // Faults are reported once, by masking; everything else is the client's.
    logging: false,
    maskedErrors: { maskError: (error) => masked(error, reportFault) },
    plugins: [
      ...[anySite, onlyJsonBodies, jsonParameters, boundsPlugin, answerSizePlugin],
      // In this order: a HEAD is told of the answer as a GET would have it.
      ...[caching, compression, headRequests()],
    ],
  })
