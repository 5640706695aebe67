import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Metafile, type Plugin } from 'esbuild'

// Builds what runs in Lambda: `node scripts/bundle.ts` -> dist/lambda/<function>/index.js. The very bytes are tested, measured and deployed.

const root = join(import.meta.dirname, '..')

/** The functions, each with the most bytes that its bundle may have: a start-up reads and compiles them all. A third of ingest is the reader of PDF, a sixth the client of the web, a seventh the extraction with its word lists. */
export const FUNCTIONS = { graphql: 920_000, ingest: 4_600_000, rebuild: 1_500_000 } as const
export type FunctionName = keyof typeof FUNCTIONS

export interface Bundle {
  readonly name: FunctionName
  readonly bytes: number
  readonly metafile: Metafile
}

/** linkedom brings a parser of style sheets (200 kB), which it calls where a page's script would ask for one: no page is asked here. */
const withoutStyleSheets: Plugin = {
  name: 'without style sheets',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^cssomnom\/parse$/ }, ({ path }) => ({ path, namespace: 'absent' }))
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({
      contents: "export const parse = () => { throw new Error('Style sheets are not read.') }",
    }))
  },
}

/** Bundles every function into a folder of its own under `into`, which is emptied first. */
export async function bundleFunctions(into: string): Promise<Bundle[]> {
  await rm(into, { recursive: true, force: true })
  await mkdir(into, { recursive: true })
  // The bundles are CommonJS; beside them here, not in them: Lambda has no package.json above that says otherwise.
  await writeFile(join(into, 'package.json'), '{ "type": "commonjs" }\n')
  const names = Object.keys(FUNCTIONS).filter((name): name is FunctionName => name in FUNCTIONS)
  return Promise.all(names.map((name) => bundleFunction(name, join(into, name, 'index.js'))))
}

async function bundleFunction(name: FunctionName, outfile: string): Promise<Bundle> {
  const { metafile } = await build({
    entryPoints: [join(root, 'functions', name, 'handler.ts')],
    outfile,
    absWorkingDir: root,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    // The SDK and graphql shake better from their modules; graphql from both would be two copies that refuse each other.
    mainFields: ['module', 'main'],
    // The SDK's `import('node:http')` would load undici at each start, 25 ms; as require it does not.
    supported: { 'dynamic-import': false },
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    // Words in Azerbaijani and Russian as they are: escaped they take three times the room.
    charset: 'utf8',
    plugins: [withoutStyleSheets],
    metafile: true,
    logLevel: 'warning',
  })
  const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0)
  const copies = copiesOf('graphql', metafile)
  if (copies.length > 1)
    throw new Error(`The bundle ${name} holds graphql ${copies.length} times: ${copies.join(', ')}.`)
  if (bytes > FUNCTIONS[name])
    throw new Error(`The bundle ${name} has ${bytes} bytes; its budget is ${FUNCTIONS[name]}.`)
  return { name, bytes, metafile }
}

/** Where a package comes from in a bundle: its folders, each once as modules and once as CommonJS. */
export function copiesOf(name: string, { inputs }: Metafile): string[] {
  const files = Object.keys(inputs).flatMap((path) => {
    const [, folder, file] = new RegExp(`^(.*node_modules/${name})/(.*)$`).exec(path) ?? []
    return folder && file ? [`${folder} (${file.endsWith('.mjs') ? 'modules' : 'CommonJS'})`] : []
  })
  return [...new Set(files)]
}

if (import.meta.main) {
  // stdout belongs to the template that `cdk synth` prints after this.
  for (const { name, bytes } of await bundleFunctions(join(root, 'dist/lambda')))
    console.error(`dist/lambda/${name}/index.js: ${Math.round(bytes / 1000)} kB`)
}
