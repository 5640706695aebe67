import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'

const TEXT = /^(text\/|application\/(.+\+)?(json|javascript|xml))/i
const BODILESS = new Set(['GET', 'HEAD'])

/** The request that an HTTP API (payload format 2.0) hands over. */
export function requestOf(event: APIGatewayProxyEventV2): Request {
  const { http, domainName } = event.requestContext
  const url = new URL(event.rawPath, `https://${domainName}`)
  url.search = event.rawQueryString
  const headers = Object.entries(event.headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, value]],
  )
  const init = { method: http.method, headers }
  if (event.body === undefined || BODILESS.has(http.method)) return new Request(url, init)
  return new Request(url, { ...init, body: event.isBase64Encoded ? Buffer.from(event.body, 'base64') : event.body })
}

/** What the HTTP API sends on: text as it is, all else in base64. */
export async function resultOf(response: Response): Promise<APIGatewayProxyStructuredResultV2> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const isText = TEXT.test(response.headers.get('content-type') ?? '') && !response.headers.has('content-encoding')
  return {
    statusCode: response.status,
    headers: Object.fromEntries([...response.headers].map(([name, value]) => [name.toLowerCase(), value])),
    body: bytes.toString(isText ? 'utf8' : 'base64'),
    isBase64Encoded: !isText && bytes.length > 0,
  }
}
