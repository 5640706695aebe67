import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SOURCES } from '../../core/sources/registry.ts'
import { minetraceStack } from '../../infra/stack.ts'
import { FUNCTIONS } from '../../scripts/bundle.ts'

let bundles: string
let template: Template
let disposable: Template

const synthesise = (retain: boolean) =>
  Template.fromStack(minetraceStack(new App(), { retain, bundles, contact: 'mailto:somebody@wire.example' }))

beforeAll(() => {
  bundles = mkdtempSync(join(tmpdir(), 'minetrace-bundles-'))
  for (const name of Object.keys(FUNCTIONS)) {
    mkdirSync(join(bundles, name))
    writeFileSync(join(bundles, name, 'index.js'), '')
  }
  template = synthesise(true)
  disposable = synthesise(false)
})

afterAll(() => rmSync(bundles, { recursive: true, force: true }))

interface Statement {
  readonly Action: string | readonly string[]
  readonly Resource: unknown
  readonly Effect: string
}
const actionsOf = ({ Action }: Statement) => (typeof Action === 'string' ? [Action] : Action)

/** What the roles whose logical id begins with `prefix` may do. */
function allowed(prefix: string): string[] {
  const policies = Object.entries(template.findResources('AWS::IAM::Policy')).filter(([id]) => id.startsWith(prefix))
  const statements: Statement[] = policies.flatMap(([, { Properties }]) => Properties.PolicyDocument.Statement)
  return statements.flatMap(actionsOf).sort()
}

describe('the table', () => {
  it('has the keys that the store uses, and no index', () => {
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      GlobalSecondaryIndexes: Match.absent(),
    })
  })

  it('takes no more than so many units a second, whoever asks', () => {
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      WriteOnDemandThroughputSettings: { MaxWriteRequestUnits: 500 },
      Replicas: [Match.objectLike({ ReadOnDemandThroughputSettings: { MaxReadRequestUnits: 1000 } })],
    })
  })

  it('can be restored, can not be deleted, and outlives the stack', () => {
    template.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
          }),
        ],
      },
    })
  })

  it('goes with the stack where retain=false says so', () => {
    disposable.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Delete',
      Properties: { Replicas: [Match.objectLike({ DeletionProtectionEnabled: false })] },
    })
  })
})

describe('the functions', () => {
  it('are the bundled ones, on the Node that everything here runs on', () => {
    const functions = Object.values(template.findResources('AWS::Lambda::Function'))
    expect(functions).toHaveLength(Object.keys(FUNCTIONS).length)
    for (const { Properties } of functions)
      expect(Properties).toMatchObject({
        Runtime: `nodejs${process.versions.node.split('.')[0]}.x`,
        Architectures: ['arm64'],
        Handler: 'index.handler',
        LoggingConfig: { LogFormat: 'JSON', LogGroup: expect.anything() },
      })
  })

  it('tell sites who reads them', () => {
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ CONTACT: 'mailto:somebody@wire.example' }) },
    })
  })

  it('reserve no concurrency, which a new account has none of to spare', () => {
    template.allResourcesProperties('AWS::Lambda::Function', { ReservedConcurrentExecutions: Match.absent() })
  })
})

describe('the roles', () => {
  it('let the API read by key: no Scan, no write', () => {
    expect(allowed('Graphql').filter((action) => action.startsWith('dynamodb:'))).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:GetItem',
      'dynamodb:Query',
    ])
  })

  it('let ingest read by key and write single items, and read the inbox', () => {
    expect(allowed('Ingest').filter((action) => !action.startsWith('logs:'))).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:BatchWriteItem',
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
      's3:GetObject',
      's3:ListBucket',
      'sqs:SendMessage',
    ])
  })

  it('let the rebuild read by key, write single items, and invoke itself and no other function', () => {
    expect(allowed('Rebuild').filter((action) => !action.startsWith('logs:'))).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:BatchWriteItem',
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
      'sqs:SendMessage',
    ])
    expect(allowed('SelfInvocation')).toEqual(['lambda:InvokeFunction'])
    template.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: [
          {
            Action: 'lambda:InvokeFunction',
            Resource: { 'Fn::GetAtt': [Match.stringLikeRegexp('^RebuildFunction'), 'Arn'] },
          },
        ],
      },
      Roles: [{ Ref: Match.stringLikeRegexp('^RebuildRole') }],
    })
  })

  it('let no chain of invocations go on but that of the rebuild', () => {
    const functions = Object.entries(template.findResources('AWS::Lambda::Function'))
    const allowed = functions.filter(([, { Properties }]) => Properties.RecursiveLoop === 'Allow').map(([id]) => id)
    expect(allowed).toEqual([expect.stringMatching(/^RebuildFunction/)])
  })

  it('let the schedule call one function and no other version of it', () => {
    expect(allowed('Schedules')).toEqual(['lambda:InvokeFunction', 'sqs:SendMessage'])
  })

  it('name every action, and are nobody else’s policies', () => {
    const policies = Object.values(template.findResources('AWS::IAM::Policy'))
    const statements: Statement[] = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
    expect(statements.flatMap(actionsOf).filter((action) => action.includes('*'))).toEqual([])
    expect(statements.filter(({ Resource }) => Resource === '*')).toEqual([])
    template.allResourcesProperties('AWS::IAM::Role', { ManagedPolicyArns: Match.absent() })
  })
})

describe('the API', () => {
  it('is throttled and logs requests as JSON, without the caller’s address', () => {
    template.resourceCountIs('AWS::ApiGatewayV2::Stage', 1)
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 20, ThrottlingBurstLimit: 40 },
    })
    expect(readFileSync('docs/errors.md', 'utf8')).toContain('more than 20 times a second or 40 times at once')
    const [stage] = Object.values(template.findResources('AWS::ApiGatewayV2::Stage'))
    const format: string = stage?.Properties.AccessLogSettings.Format
    expect(JSON.parse(format)).toHaveProperty('status', '$context.status')
    expect(format).not.toContain('identity')
  })

  it('answers at /graphql alone, by every method, with events of payload format 2.0', () => {
    template.resourceCountIs('AWS::ApiGatewayV2::Route', 1)
    template.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: 'ANY /graphql' })
    template.hasResourceProperties('AWS::ApiGatewayV2::Integration', { PayloadFormatVersion: '2.0' })
  })
})

describe('the schedule', () => {
  it('is one for each source that is on, as often as the registry says', () => {
    const schedules = Object.values(template.findResources('AWS::Scheduler::Schedule')).map(({ Properties }) => [
      JSON.parse(Properties.Target.Input).sourceId,
      Properties.ScheduleExpression,
    ])
    const rate = (minutes: number) =>
      minutes === 60 ? 'rate(1 hour)' : minutes % 60 === 0 ? `rate(${minutes / 60} hours)` : `rate(${minutes} minutes)`
    const on = SOURCES.filter(({ enabled }) => enabled).map(({ id, schedule }) => [id, rate(schedule)])
    expect(on.length).toBeGreaterThan(8)
    expect(schedules.toSorted()).toEqual(on.toSorted())
  })

  it('reads the imported files every hour and keeps what it could not deliver', () => {
    template.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 hour)',
      FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 30 },
      Target: {
        Input: '{"sourceId":"import"}',
        DeadLetterConfig: { Arn: Match.anyValue() },
        RetryPolicy: { MaximumRetryAttempts: 3 },
      },
    })
  })

  it('leaves what each handler failed on in a queue of its own', () => {
    const targets = Object.values(template.findResources('AWS::Scheduler::Schedule')).map((s) => s.Properties.Target)
    const functions = Object.values(template.findResources('AWS::Lambda::Function'))
    const own = functions.map(({ Properties }) => Properties.DeadLetterConfig).filter((config) => config !== undefined)
    const queues = own.map(({ TargetArn }) => JSON.stringify(TargetArn))
    expect(new Set([...queues, JSON.stringify(targets[0].DeadLetterConfig.Arn)]).size).toBe(3)
  })
})

it('prints the names of what its operator has to look at', () => {
  const named = Object.keys(template.findOutputs('*'))
  expect(named).toEqual(expect.arrayContaining(['IngestFunction', 'RebuildFunction']))
  expect(named.filter((name) => name.endsWith('Queue'))).toHaveLength(3)
})

it('every log is kept for a while and no longer', () => {
  const groups = Object.values(template.findResources('AWS::Logs::LogGroup'))
  expect(groups).toHaveLength(Object.keys(FUNCTIONS).length + 1)
  for (const { Properties } of groups) expect(Properties.RetentionInDays).toBe(30)
})
