import { Duration, Stack } from 'aws-cdk-lib'
import { type IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { Schedule, ScheduleExpression, ScheduleTargetInput, TimeWindow } from 'aws-cdk-lib/aws-scheduler'
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import { deadLetters } from './deadLetters.ts'

export interface ScheduledIngestProps {
  readonly handler: IFunction
  readonly sources: readonly { readonly id: string; readonly every: Duration }[]
}

/**
 * A schedule a source, so that a bad source fails alone. Events that could not be delivered go to a queue of their own: the scheduler calls and
 * does not wait, so it never hears of a handler that threw; those are the function's own dead letters. Answers that queue.
 */
export function scheduledIngest(scope: Construct, { handler, sources }: ScheduledIngestProps): IQueue {
  const own = new Construct(scope, 'Schedules')
  const undelivered = deadLetters(own, 'Undelivered')
  const role = callerRole(own, { handler, undelivered })
  for (const { id, every } of sources) {
    new Schedule(own, `Read-${id}`, {
      description: `Reads the source ${id}`,
      schedule: ScheduleExpression.rate(every),
      timeWindow: TimeWindow.flexible(spreadOf(every)),
      target: new LambdaInvoke(handler, {
        input: ScheduleTargetInput.fromObject({ sourceId: id }),
        role,
        deadLetterQueue: undelivered,
        retryAttempts: 3,
        maxEventAge: Duration.minutes(30),
      }),
    })
  }
  return undelivered
}

/** Schedules that are made together begin together: spread over half their time, runs leave a small account's few executions to the API. */
const spreadOf = (every: Duration): Duration =>
  Duration.minutes(Math.max(1, Math.min(120, Math.floor(every.toMinutes() / 2))))

/** May call this one function. Sealed: what CDK would grant by itself includes every version of the function. */
function callerRole(scope: Construct, to: { readonly handler: IFunction; readonly undelivered: IQueue }): IRole {
  const ownAccount = { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } }
  const role = new Role(scope, 'Caller', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', { conditions: ownAccount }),
  })
  role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [to.handler.functionArn] }))
  role.addToPolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [to.undelivered.queueArn] }))
  return role.withoutPolicyUpdates()
}
