import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { buildExplorer } from '../../web/explorer/build.ts'
import type { Terminal } from '../output/terminal.ts'
import { send } from './routes.ts'

export interface Explorer {
  page(response: ServerResponse): Promise<void>
  /** A file of the bundle, by its name. */
  asset(name: string, response: ServerResponse): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
}
/** Nothing is loaded from elsewhere; the editor makes its own style elements. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The explorer's files, built beside the start where they are missing or older than what they are made of. */
export function openExplorer(project: string, { err }: Pick<Terminal, 'err'>): Explorer {
  const built = buildExplorer(project).catch((error: Error) => {
    err(`The explorer could not be built (${error.message}); the API works without it.`)
    return null
  })
  const serve = async (name: string, response: ServerResponse) => {
    const folder = await built
    const type = TYPES[extname(name)]
    if (folder === null)
      return send(response, 500, 'text/plain', 'the explorer could not be built; POST queries to /graphql\n')
    const body = type && /^[\w.-]+$/.test(name) ? await readFile(join(folder, name)).catch(() => null) : null
    if (!type || body === null) return send(response, 404, 'text/plain', 'no such file\n')
    if (type === 'text/html') response.setHeader('content-security-policy', POLICY)
    response.setHeader('cache-control', 'no-cache')
    send(response, 200, type, body)
  }
  return { page: (response) => serve('index.html', response), asset: serve }
}
