import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { accept } from '../practices.ts'

export interface InboxBucket {
  readonly bucketName: string
  /** Lets `role` list and read what lies under `<folder>/`. */
  readonly grantReads: (role: IRole, folder: string) => void
}

/** Where an operator lays publications to be read: private, encrypted in rest and on the way. */
export function inboxBucket(scope: Construct, { retain }: { readonly retain: boolean }): InboxBucket {
  const bucket = new Bucket(scope, 'Inbox', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  })
  accept(
    bucket,
    'AwsSolutions-S1',
    'Only its operator writes to it; a log of who reads a private inbox would cost more than it tells.',
  )

  return {
    bucketName: bucket.bucketName,
    grantReads(role, folder) {
      role.addToPrincipalPolicy(
        new PolicyStatement({
          actions: ['s3:ListBucket'],
          resources: [bucket.bucketArn],
          conditions: { StringLike: { 's3:prefix': `${folder}/*` } },
        }),
      )
      role.addToPrincipalPolicy(
        new PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects(`${folder}/*`)] }),
      )
      const arn = Stack.of(bucket).resolve(bucket.bucketArn)['Fn::GetAtt'].join('.')
      const wildcard = `AwsSolutions-IAM5[Resource::<${arn}>/${folder}/*]`
      accept(
        role,
        wildcard,
        'Names of publications are not known beforehand; it reads one folder and nothing beside it.',
      )
    },
  }
}
