import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the bundle's own sources are. */
const SOURCE = import.meta.dirname
const WORKERS = {
  'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
  'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
  'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
}

/**
 * Builds the explorer into `dist/explorer` of the project and answers that folder. Where the folder already holds what the
 * present sources and lock file give, this is done in a few milliseconds.
 */
export async function buildExplorer(project: string): Promise<string> {
  const folder = join(project, 'dist', 'explorer')
  const stamp = join(folder, 'stamp')
  const wanted = await fingerprint(project)
  if ((await readFile(stamp, 'utf8').catch(() => null)) === wanted) return folder
  await mkdir(folder, { recursive: true })
  await bundle(folder)
  await copyFile(join(SOURCE, 'index.html'), join(folder, 'index.html'))
  await writeFile(stamp, wanted)
  return folder
}

async function bundle(outdir: string): Promise<void> {
  const { build } = await import('esbuild')
  const settings = {
    outdir,
    bundle: true,
    minify: true,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'file' },
    legalComments: 'none',
    logLevel: 'silent',
  } as const
  await Promise.all([
    build({ ...settings, entryPoints: { main: fileURLToPath(new URL('./main.ts', import.meta.url)) }, format: 'esm' }),
    build({ ...settings, entryPoints: WORKERS, format: 'iife', absWorkingDir: SOURCE }),
  ])
}

/** Changes with everything that the bundle is made of. */
async function fingerprint(project: string): Promise<string> {
  const names = (await readdir(SOURCE)).sort()
  const files = [...names.map((name) => join(SOURCE, name)), join(project, 'package-lock.json')]
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(file.slice(project.length))
      .update('\0')
      .update(await readFile(file))
      .update('\0')
  return hash.digest('hex')
}
