import type { Plugin } from 'graphql-yoga'
import { badRequest, type ErrorCode } from './errors.ts'

/** The types of body that Yoga's parser for JSON takes. */
const JSON_BODY = /^application\/(?:graphql\+)?json(?:[;,]|$)/

/** A form can be sent across sites without asking, and nobody needs one here. */
export const onlyJsonBodies: Plugin = {
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

/** Yoga's parser lets malformed JSON in the address's parameters pass for a fault of ours. */
export const jsonParameters: Plugin = {
  onRequestParse({ requestParser, setRequestParser }) {
    if (!requestParser) return
    setRequestParser(async (request) => {
      try {
        return await requestParser(request)
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        throw badRequest(
          'The parameters `variables` and `extensions` are JSON: send `variables={"first":10}`, encoded.',
        )
      }
    })
  },
}
