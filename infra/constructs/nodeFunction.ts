import { type Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as Lambda,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { accept } from '../practices.ts'

export interface NodeFunctionProps {
  /** The folder with the bundle, `index.js`, which exports `handler`. */
  readonly bundle: string
  readonly does: string
  readonly memoryMb: number
  readonly timeout: Duration
  readonly environment: Readonly<Record<string, string>>
  /** Where events go that it failed on; none for one that is called by somebody who waits for the answer. */
  readonly failed?: IQueue
}

export interface NodeFunction {
  readonly lambda: Lambda
  readonly role: Role
}

/**
 * A function with a role and a log of its own. It may write that log and nothing else until it is granted more. No concurrency is reserved:
 * new accounts have ten at once in all and none to spare.
 */
export function nodeFunction(scope: Construct, id: string, props: NodeFunctionProps): NodeFunction {
  const own = new Construct(scope, id)
  const logGroup = new LogGroup(own, 'Log', {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  const role = new Role(own, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
  logGroup.grantWrite(role)
  const lambda = new Lambda(own, 'Function', {
    description: props.does,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    code: Code.fromAsset(props.bundle),
    handler: 'index.handler',
    memorySize: props.memoryMb,
    timeout: props.timeout,
    environment: { ...props.environment },
    ...(props.failed && { deadLetterQueue: props.failed, retryAttempts: 1 }),
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    applicationLogLevelV2: ApplicationLogLevel.INFO,
    systemLogLevelV2: SystemLogLevel.WARN,
  })
  accept(lambda, 'Serverless-LambdaTracing', 'Traces are billed by request; logs carry request ids and durations.')
  if (props.failed) {
    const reason =
      'Its dead-letter queue holds the bare event, which can be sent again as it is; a destination would wrap it.'
    accept(lambda, 'Serverless-LambdaAsyncFailureDestination', reason)
  } else {
    accept(
      lambda,
      'Serverless-LambdaDLQ',
      'It is called synchronously: the caller gets the error, no event is left over.',
    )
  }
  return { lambda, role }
}
