import { join } from 'node:path'
import { App } from 'aws-cdk-lib'
import { checkPractices } from './practices.ts'
import { readSettings } from './settings.ts'
import { minetraceStack } from './stack.ts'

const app = new App()
minetraceStack(app, {
  ...readSettings((key) => app.node.tryGetContext(key)),
  bundles: join(import.meta.dirname, '../dist/lambda'),
})
checkPractices(app)
