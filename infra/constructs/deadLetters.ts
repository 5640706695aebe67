import { Duration } from 'aws-cdk-lib'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { accept } from '../practices.ts'

/** Where events end that came to nothing, for two weeks: each message is the event itself, so that it can be sent again as it is. */
export function deadLetters(scope: Construct, id: string): Queue {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  })
  const reason = 'It is a dead-letter queue itself; what arrives is read, and sent again by hand.'
  for (const rule of ['AwsSolutions-SQS3', 'Serverless-SQSRedrivePolicy']) accept(queue, rule, reason)
  return queue
}
