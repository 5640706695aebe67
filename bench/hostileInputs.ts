// What hostile sources and pages come to: each is read in a process of its own with 128 MB of heap, as a run of its source would.
//   npm run -s bench:hostile [-- NAME]      prints Markdown; NAME chooses inputs by a part of their name

import { HOSTILE, HOSTILE_OUTLETS, HOSTILE_PAGES } from '../tests/support/site/hostile.ts'
import { startSite } from '../tests/support/site/site.ts'
import { HEAP, readApart } from './hostile/run.ts'

const only = process.argv[2] ?? ''
const site = await startSite({ outlets: HOSTILE_OUTLETS })

console.log(`Node ${process.version}, ${HEAP} MB of heap.\n`)
console.log('| input | outcome | expected | ms | memory before, MB | at most, MB |')
console.log('| --- | --- | --- | ---: | ---: | ---: |')
for (const input of [...HOSTILE, ...HOSTILE_PAGES].filter(({ id }) => id.includes(only))) {
  const { faults, milliseconds, megabytesBefore, megabytesPeak } = await readApart({
    drafts: site.sources.filter(({ id }) => id === input.id),
    allowedHosts: site.allowedHosts,
    isPage: HOSTILE_PAGES.includes(input),
  })
  const fault = faults[input.id] ?? 'read'
  const isExpected = fault === (input.fault ?? 'read')
  if (!isExpected) process.exitCode = 1
  const numbers = [milliseconds, megabytesBefore, megabytesPeak].map(Math.round)
  console.log(`| ${[input.id, fault, isExpected ? 'yes' : `${input.fault ?? 'read'} (!)`, ...numbers].join(' | ')} |`)
}
await site.close()
