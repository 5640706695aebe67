import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'

// Serves a labelled corpus from an empty store, as a user would, and has it scored.
const USAGE = `usage: node scripts/scoreCorpus.ts --gold DIR --scorer FILE --min F1 [--language CODE] [--name PREFIX] [--misses]
Exits 1 where the micro average of the facts is lower than F1, a quote is not verbatim or an article is absent.`

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    gold: { type: 'string' },
    scorer: { type: 'string' },
    min: { type: 'string' },
    language: { type: 'string' },
    name: { type: 'string', default: '' },
    misses: { type: 'boolean', default: false },
  },
})
const { gold, scorer, min } = values
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
if (!gold || !scorer || !min) {
  console.error(USAGE)
  process.exit(2)
}

/** Of a labelled article, what an import may read: the labels stay where only the scorer sees them. */
const unlabelled = ({ url, title, published, language, text }: Record<string, unknown>) =>
  JSON.stringify({ url, title, published, language, text })

/** Lays what is asked for into two folders of their own: `labelled` for the scorer, `articles` without labels for the store. */
function choose(from: string, to: { readonly labelled: string; readonly articles: string }): number {
  mkdirSync(to.labelled)
  mkdirSync(to.articles)
  let chosen = 0
  for (const name of readdirSync(from).filter((name) => name.startsWith(values.name) && name.endsWith('.json'))) {
    const article = JSON.parse(readFileSync(join(from, name), 'utf8'))
    if (values.language && article.language !== values.language) continue
    copyFileSync(join(from, name), join(to.labelled, name))
    writeFileSync(join(to.articles, name), unlabelled(article))
    chosen++
  }
  return chosen
}

const minetrace = (args: readonly string[]) => [join(root, 'cli/minetrace.ts'), ...args]

/** The server's address, as soon as it prints it. */
async function serve(data: string) {
  const args = minetrace(['serve', '--no-samples', '--port', '0', '--data', data])
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
    if (origin) return { child, endpoint: `${origin}/graphql` }
  }
  throw new Error('The server ended without telling an address.')
}

/** Runs to the end; its own stdout is passed on and handed back. */
async function run(args: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk
    process.stdout.write(chunk)
  })
  const [code] = await once(child, 'close')
  return { code, output }
}

const folder = mkdtempSync(join(tmpdir(), 'minetrace-score-'))
try {
  const labelled = join(folder, 'labelled')
  const articles = join(folder, 'articles')
  const data = join(folder, 'data')
  console.log(`${choose(gold, { labelled, articles })} articles`)
  const { child, endpoint } = await serve(data)
  try {
    const ingested = await run(minetrace(['ingest', articles, '--data', data]))
    const misses = values.misses ? ['--misses'] : []
    const scored = await run([scorer, '--gold', labelled, '--endpoint', endpoint, '--min', min, ...misses])
    const verbatim = /, 0 missing, not verbatim or too long/.test(scored.output)
    const whole = /, 0 relevant ones absent/.test(scored.output)
    if (scored.code !== 0) console.error(`The facts' F1 is below ${min}, or scoring failed.`)
    if (!verbatim) console.error('Not every quote is verbatim.')
    if (!whole) console.error('Articles are absent from the API.')
    process.exitCode = ingested.code === 0 && scored.code === 0 && verbatim && whole ? 0 : 1
  } finally {
    child.kill('SIGINT')
    if (child.exitCode === null) await once(child, 'exit')
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
