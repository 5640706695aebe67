import { type App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import type { IConstruct } from 'constructs'

/** Has the stack checked against the published good practices when it is synthesised; a finding that nobody accepted is an error. */
export const checkPractices = (app: App): void =>
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app))

/** Accepts what a practice finds in `construct`, for a reason that a reviewer would accept, too. */
export const accept = (construct: IConstruct, id: string, reason: string): void =>
  Validations.of(construct).acknowledge({ id, reason })
