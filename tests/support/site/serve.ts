// Plays the outlets on this machine, to run Minetrace against:
//   npm run -s site [-- --hostile]
// Prints what to start beside it. Enter begins the second round; Ctrl-C ends it.

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { HOSTILE_OUTLETS } from './hostile.ts'
import { OUTLETS } from './outlets.ts'
import { startSite } from './site.ts'

const USAGE =
  'usage: npm run -s site [-- --hostile]   plays the outlets on this machine; --hostile: such as mean harm, too'
const isHostile = readFlag()
const site = await startSite({ outlets: isHostile ? [...OUTLETS, ...HOSTILE_OUTLETS] : OUTLETS })
const folder = mkdtempSync(join(tmpdir(), 'minetrace-site-'))
const file = join(folder, 'sources.json')
writeFileSync(file, JSON.stringify(site.sources, null, 2))

console.log(`${site.sources.length} sources on loopback, listed in ${file}. In another window:\n`)
const hosts = site.allowedHosts.map((host) => `--allow-host ${host}`).join(' ')
console.log(
  `npm run -s minetrace -- serve --live --no-samples --data ${join(folder, 'data')} --sources ${file} ${hosts}\n`,
)
console.log('Enter: the second round begins. Ctrl-C: the end.')

let told = 0
for await (const _ of createInterface({ input: process.stdin })) {
  const asked = site.asked.slice(told)
  told = site.asked.length
  const byStatus = Map.groupBy(asked, ({ status }) => status)
  const counts = [...byStatus].map(([status, of]) => `${of.length} × ${status}`).join(', ')
  console.log(`Round ${site.round()}: ${asked.length} requests (${counts || 'none'}).`)
  site.nextRound()
  console.log(`Round ${site.round()} begins.`)
}
await new Promise(() => undefined)

/** Whether the hostile outlets play along. Ends the process for `--help` and for flags that there are not. */
function readFlag(): boolean {
  const flag = { type: 'boolean', default: false } as const
  try {
    const { values } = parseArgs({ options: { hostile: flag, help: flag } })
    if (!values.help) return values.hostile
    console.log(USAGE)
    return process.exit(0)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
    return process.exit(2)
  }
}
