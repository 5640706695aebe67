// A process that uses a data folder's engine until its input ends: node engineUser.ts DATA
import { once } from 'node:events'
import { openEngine } from '../../cli/engine/engine.ts'

const [data = ''] = process.argv.slice(2)
const engine = await openEngine({
  data,
  command: 'ingest',
  onHeld: () => 'JOIN',
  now: () => new Date(),
  stop: new AbortController().signal,
}).catch((error: Error) => {
  console.log(`refused: ${error.message}`)
  process.exit(1)
})
void engine.lost.then(({ message }) => {
  console.log(`lost: ${message}`)
  process.exit(1)
})
console.log(`open: ${engine.endpoint}`)
process.stdin.resume()
await once(process.stdin, 'end')
console.log(`guests: ${engine.guests()}`)
await engine.close()
console.log('closed')
process.exit(0)
