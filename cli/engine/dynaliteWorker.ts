import { parentPort, workerData } from 'node:worker_threads'
import dynalite from 'dynalite'

// The embedded engine has a thread of its own: it works beside the server, and dies with the process whatever ends that.
const server = dynalite({ path: String(workerData), createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 })

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
