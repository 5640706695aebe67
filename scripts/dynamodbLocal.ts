import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { dynamodbLocalFolder } from './dynamodbLocalPackage.ts'

// Starts DynamoDB Local, in memory and on a port the system chose, runs a command with MINETRACE_DYNAMODB_LOCAL telling
// where, and stops it again: node scripts/dynamodbLocal.ts npx vitest run tests/core/store

const START_MS = 60_000
const POLL_MS = 100

const [command, ...rest] = process.argv.slice(2)
if (!command) {
  console.error('Tell the command to run: node scripts/dynamodbLocal.ts COMMAND...')
  process.exit(2)
}

const port = await freePort()
const endpoint = `http://127.0.0.1:${port}`
const engine = startEngine(port)
try {
  await untilItAnswers(engine)
  console.log(`DynamoDB Local answers at ${endpoint}.`)
  process.exitCode = await run(command, rest)
} finally {
  engine.kill()
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

function startEngine(port: number): ChildProcess {
  const options = ['-inMemory', '-sharedDb', '-disableTelemetry', '-port', String(port)]
  const java = ['-Djava.library.path=./DynamoDBLocal_lib', '-jar', 'DynamoDBLocal.jar', ...options]
  const started = spawn('java', java, { cwd: dynamodbLocalFolder(), stdio: ['ignore', 'ignore', 'inherit'] })
  started.once('error', (error) => {
    console.error(`DynamoDB Local can't be started: ${error.message}. It needs Java 17.`)
  })
  return started
}

/** Any answer will do: it refuses a request that is not signed. */
async function untilItAnswers(engine: ChildProcess): Promise<void> {
  for (let waited = 0; waited < START_MS; waited += POLL_MS) {
    const answered = await fetch(endpoint).then(
      () => true,
      () => false,
    )
    if (answered) return
    if (engine.exitCode !== null || engine.pid === undefined) throw new Error('DynamoDB Local has ended.')
    await sleep(POLL_MS)
  }
  throw new Error(`DynamoDB Local does not answer within ${START_MS / 1000} s.`)
}

async function run(command: string, args: readonly string[]): Promise<number> {
  const env = { ...process.env, MINETRACE_DYNAMODB_LOCAL: endpoint }
  const child = spawn(command, args, { stdio: 'inherit', env })
  const [code] = await once(child, 'exit')
  return typeof code === 'number' ? code : 1
}
