import { RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import { accept } from '../practices.ts'

/** Requests a second, and at once: with ten functions at once and half a second each, what a new account can serve. */
const THROTTLE = { rateLimit: 20, burstLimit: 40 }

/** One line of JSON a request, without the caller's address: it is nobody's business who asks. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  method: '$context.httpMethod',
  path: '$context.path',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  integrationError: '$context.integrationErrorMessage',
}

/**
 * `/graphql` for everybody, throttled. CORS is the handler's own, as on the local server: the gateway would override it, and for its own
 * refusals (429, 503) nothing is promised either way: "API Gateway adds the configured CORS headers to the response from an integration".
 */
export function graphqlApi(scope: Construct, { handler }: { readonly handler: IFunction }): HttpApi {
  const own = new Construct(scope, 'Api')
  const api = new HttpApi(own, 'HttpApi', { createDefaultStage: false, description: 'Minetrace over GraphQL' })
  const log = new LogGroup(own, 'AccessLog', {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  // The stage that HttpApi would make by itself takes neither throttle nor log.
  new HttpStage(own, 'Stage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle: THROTTLE,
    accessLogSettings: {
      destination: new LogGroupLogDestination(log),
      format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
    },
    detailedMetricsEnabled: true,
  })
  const routes = api.addRoutes({
    path: '/graphql',
    methods: [HttpMethod.ANY],
    integration: new HttpLambdaIntegration('Graphql', handler),
  })
  for (const route of routes)
    accept(route, 'AwsSolutions-APIG4', 'The data is public: everybody may ask, within the throttle.')
  return api
}
