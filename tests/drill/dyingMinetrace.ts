// The minetrace command, which kills itself (as `kill -9` does) at a write to its engine: node dyingMinetrace.ts MOMENT COMMAND...
// MOMENT is `<n> sent`, `<n> turned` or `<n> answered` (see kill.drill.ts); `0 sent` lives, and tells on stderr how many writes there were.
import { channel } from 'node:diagnostics_channel'
import type { ClientRequest } from 'node:http'

const WRITES = /\.(?:CreateTable|PutItem|UpdateItem|DeleteItem|BatchWriteItem)$/
const die = () => process.kill(process.pid, 'SIGKILL')
const [number, when] = (process.argv[2] ?? '').split(' ')
process.argv.splice(2, 1)

let writes = 0
const last = Number(number)
const order = new WeakMap<ClientRequest, number>()

channel('http.client.request.start').subscribe((message) => {
  const { request } = message as { request: ClientRequest }
  if (!WRITES.test(String(request.getHeader('x-amz-target')))) return
  order.set(request, ++writes)
  if (writes !== last) return
  if (when === 'sent') die()
  if (when === 'turned') setImmediate(die)
})
channel('http.client.response.finish').subscribe((message) => {
  const { request } = message as { request: ClientRequest }
  if (order.get(request) === last && when === 'answered') die()
})
process.on('exit', () => process.stderr.write(`writes: ${writes}\n`))

await import('../../cli/minetrace.ts')
