import { spawn } from 'node:child_process'
import { once } from 'node:events'

const RUN = `
const { handler } = require(process.argv[1])
const chunks = []
process.stdin.on('data', (chunk) => chunks.push(chunk)).on('end', async () => {
  const answers = []
  for (const event of JSON.parse(Buffer.concat(chunks))) answers.push(await handler(event, { getRemainingTimeInMillis: () => Number(process.argv[2]) }))
  process.stdout.write('\\n' + JSON.stringify(answers), () => process.exit(0))
})`

/** What Lambda itself gives every function, with the way to services on this machine in place of the cloud's. */
const lambdaEnvironment = (endpoints: Readonly<Record<string, string>>) => ({
  AWS_REGION: 'eu-central-1',
  AWS_LAMBDA_FUNCTION_NAME: 'the-function',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_SESSION_TOKEN: 'local',
  ...endpoints,
})

/**
 * Hands `events`, one after the other, to the handler of a bundle in a fresh Node process that has nothing but `environment` and what Lambda gives.
 *
 * @throws {Error} with what the process said, where it does not answer.
 */
export async function callBundle(options: {
  readonly bundle: string
  readonly events: readonly unknown[]
  readonly environment: Readonly<Record<string, string>>
  readonly endpoints?: Readonly<Record<string, string>>
  /** Milliseconds that every look at the clock finds left. */
  readonly remaining?: number
}): Promise<unknown[]> {
  const { bundle, events, environment, endpoints = {}, remaining = 300_000 } = options
  const child = spawn(process.execPath, ['-e', RUN, bundle, String(remaining)], {
    env: { ...lambdaEnvironment(endpoints), ...environment },
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (said.stdout += chunk))
  child.stderr.on('data', (chunk) => (said.stderr += chunk))
  child.stdin.on('error', () => undefined).end(JSON.stringify(events))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`The process ended with ${code}: ${said.stderr}`)
  const answers: unknown = JSON.parse(said.stdout.slice(said.stdout.lastIndexOf('\n')))
  if (!Array.isArray(answers)) throw new Error(`The process answered ${said.stdout}`)
  return answers
}
