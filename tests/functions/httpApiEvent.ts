import type { APIGatewayProxyEventV2 } from 'aws-lambda'

/** The event that an HTTP API sends to a function for one request (payload format 2.0), with all its fields. */
export function httpApiEvent(request: {
  readonly method: string
  readonly query?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly isBase64Encoded?: boolean
}): APIGatewayProxyEventV2 {
  const { method, query = '', body, isBase64Encoded = false } = request
  const domainName = 'a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com'
  return {
    version: '2.0',
    routeKey: 'ANY /graphql',
    rawPath: '/graphql',
    rawQueryString: query,
    ...(query && { queryStringParameters: Object.fromEntries(new URLSearchParams(query)) }),
    headers: {
      accept: '*/*',
      'accept-encoding': 'gzip, deflate, br',
      host: domainName,
      'user-agent': 'curl/8.5.0',
      'x-amzn-trace-id': 'Root=1-6925b2c1-0123456789abcdef01234567',
      'x-forwarded-for': '203.0.113.7',
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
      ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
      ...request.headers,
    },
    requestContext: {
      accountId: '123456789012',
      apiId: 'a1b2c3d4e5',
      domainName,
      domainPrefix: 'a1b2c3d4e5',
      http: { method, path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '203.0.113.7', userAgent: 'curl/8.5.0' },
      requestId: 'JKJaXmPLvHcESHA=',
      routeKey: 'ANY /graphql',
      stage: '$default',
      time: '25/Nov/2026:13:20:00 +0000',
      timeEpoch: 1795612800000,
    },
    ...(body !== undefined && { body }),
    isBase64Encoded,
  }
}
