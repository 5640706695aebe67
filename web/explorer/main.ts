import './style.css'
import { type Fetcher, GraphiQL } from 'graphiql'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { EXAMPLES } from './examples.ts'
import { linkTo, readLink } from './link.ts'

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

const shared = readLink(location.search)
const root = document.getElementById('explorer')
if (root)
  createRoot(root).render(
    createElement(GraphiQL, {
      fetcher,
      // The API looks at no header that a person could want to set.
      isHeadersEditorEnabled: false,
      ...(shared.query && { initialQuery: shared.query }),
      ...(shared.variables && { initialVariables: shared.variables }),
      defaultTabs: [
        ...(shared.query ? [{ query: shared.query, variables: shared.variables ?? null }] : []),
        ...EXAMPLES.map((query) => ({ query })),
      ],
      // The address always is a link to what is shown.
      onTabChange({ tabs, activeTabIndex }) {
        const shown = tabs[activeTabIndex]
        if (shown) history.replaceState(null, '', location.pathname + linkTo(shown))
      },
    }),
  )
