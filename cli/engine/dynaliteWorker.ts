import type { IncomingMessage, ServerResponse } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import dynalite from 'dynalite'

// The embedded engine has a thread of its own: it works beside the server, and dies with the process whatever ends that.
const server = dynalite({ path: String(workerData), createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })

// The engine checks no signatures and answers every origin: without this, any page open in a browser could read and write the data.
// Browsers tell where such a request comes from; a name of somebody's own that leads to this machine shows in Host.
const answer = server.listeners('request')
server.removeAllListeners('request')
server.on('request', (request: IncomingMessage, response: ServerResponse) => {
  const { origin, host = '' } = request.headers
  if (origin === undefined && /^127\.0\.0\.1:\d+$/.test(host))
    for (const one of answer) one.call(server, request, response)
  else response.writeHead(403).end()
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  parentPort?.postMessage({ port: typeof address === 'object' && address ? address.port : 0 })
})

parentPort?.once('message', () => {
  server.close((error) => {
    if (error) throw error
    process.exit(0)
  })
})
