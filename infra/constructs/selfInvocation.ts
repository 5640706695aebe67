import { Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { CfnFunction } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import type { NodeFunction } from './nodeFunction.ts'

/**
 * Lets a function invoke itself, and nothing else. Lambda ends a chain of such invocations at about 16 unless it is told that
 * they are meant; whoever may do this has to see to an end (functions/rebuild/rebuildPart.ts).
 */
export function allowSelfInvocation(scope: Construct, { lambda, role }: NodeFunction): void {
  // Apart from the role's own policy, on which the function depends: it names the function.
  const own = new Construct(scope, 'SelfInvocation')
  new Policy(own, 'Policy', {
    roles: [role],
    statements: [new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [lambda.functionArn] })],
  })
  const resource = lambda.node.defaultChild
  if (resource instanceof CfnFunction) resource.recursiveLoop = 'Allow'
}
