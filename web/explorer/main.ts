import './style.css'
import { type Fetcher, GraphiQL } from 'graphiql'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { EXAMPLES } from './examples.ts'

const WORKERS: Readonly<Record<string, string>> = { json: 'json.worker.js', graphql: 'graphql.worker.js' }

// The editor checks queries in threads of its own, whose files stand beside this one.
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) => new Worker(`/explorer/${WORKERS[label] ?? 'editor.worker.js'}`),
  },
})

const fetcher: Fetcher = async (request) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(request),
  })
  return response.json()
}

const root = document.getElementById('explorer')
if (root)
  createRoot(root).render(createElement(GraphiQL, { fetcher, defaultTabs: EXAMPLES.map((query) => ({ query })) }))
