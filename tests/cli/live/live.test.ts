import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderWith } from '../../core/sources/temporaryFolder.ts'
import { OUTLETS } from '../../support/site/outlets.ts'
import { type Site, startSite } from '../../support/site/site.ts'
import { ask, run, serve } from '../processes.ts'

let site: Site
beforeAll(async () => {
  site = await startSite({ outlets: OUTLETS.filter(({ id }) => ['trend', 'president'].includes(id)) })
})
afterAll(() => site.close())

/** A data folder, and the flags that lead a command to the played outlets and to a folder of files. */
function setUp(): { folder: string; flags: string[] } {
  const folder = folderWith()
  mkdirSync(join(folder, 'drop'))
  writeFileSync(
    join(folder, 'drop', 'a.json'),
    JSON.stringify({
      url: 'https://one.example/a',
      language: 'en',
      text: 'Mines have killed 65 people since November 2020, ANAMA said.',
    }),
  )
  const sources = join(folder, 'sources.json')
  writeFileSync(sources, JSON.stringify([...site.sources, { id: 'drop', name: 'Drop', kind: 'folder', url: 'drop' }]))
  const hosts = site.allowedHosts.flatMap((host) => ['--allow-host', host])
  return { folder, flags: ['--data', join(folder, 'data'), '--sources', sources, ...hosts] }
}

describe('serve --live', () => {
  it('reads every source, a folder too, leaves a line for each, and stops cleanly', async () => {
    const { flags } = setUp()
    const server = await serve('--live', '--no-samples', ...flags)
    for (const id of ['trend', 'president', 'drop']) {
      const [line] = await server.prints(new RegExp(`^\\{"event":"source read","sourceId":"${id}".*\\}$`, 'm'))
      expect(JSON.parse(line)).toMatchObject({ failed: 0, error: null, findings: [] })
    }
    const answer = JSON.stringify(
      await ask(
        server.address,
        '{ publications(first: 20) { nodes { url goneAt source { name } } } sources { name status lastRun { discovered findings { name } } } }',
      ),
    )
    for (const text of ['/azerbaijan/politics/4100001.html', '/en/articles/view/70001', 'https://one.example/a'])
      expect(answer).toContain(text)
    expect(answer).toContain(
      '{"name":"Trend News Agency","status":"ANSWERING","lastRun":{"discovered":17,"findings":[]}}',
    )
    server.process.kill('SIGINT')
    expect(await server.ended).toBe(0)
    expect(server.printed()).toContain('Stopped; everything is stored.')
  })
})

describe('by hand', () => {
  it('a source is read once, and shows in the table; a second run finds nothing new', async () => {
    const { flags } = setUp()
    const first = await run('ingest', '--source', 'trend', ...flags)
    expect(first).toMatchObject({
      code: 0,
      printed: expect.stringMatching(/^17 listed, 17 of them new, 6 pages asked for, 6 stored, /m),
    })
    expect((await run('ingest', '--source', 'trend', ...flags)).printed).toMatch(/^0 listed, .* 0 stored/m)
    const { printed } = await run('sources', ...flags)
    expect(printed).toMatch(/^trend +feed +every 1 min +ANSWERING +\d{4}-\d\d-\d\d \d\d:\d\d +0 +0 +0 +0 +0$/m)
    expect((await run('sources', 'trend', ...flags)).printed).toMatch(/Status: ANSWERING\n.*\n.*17 listed/)
  })

  it('a check says what a run would do, and stores nothing', async () => {
    const { flags } = setUp()
    const { code, printed } = await run('sources', 'president', '--check', ...flags)
    expect(code).toBe(0)
    expect(printed).toMatch(/^Lists 1 entries; 1 promise a statement/m)
    expect(printed).toContain('Nothing was stored.')
    expect((await run('sources', ...flags)).printed).toMatch(/^president .* UNREAD/m)
  })

  it('a page is taken in by its address, and one that is not there is named', async () => {
    const { flags } = setUp()
    const origin = site.origin('trend')
    const { code, printed } = await run(
      'ingest',
      `${origin}/azerbaijan/politics/4100001.html`,
      `${origin}/none`,
      ...flags,
    )
    expect(code).toBe(1)
    expect(printed).toMatch(/^failed: .*\/none: GONE: the site says that nothing is there \(404\)$/m)
    expect(printed).toMatch(/^1 new, 0 changed, 0 unchanged, 0 of them irrelevant, 1 failed$/m)
  })
})
