import { resolve } from 'node:path'
import { explain, extract } from '../../core/extraction/extract.ts'
import { unreadLanguageOf } from '../../core/ingest/unreadLanguage.ts'
import { readFolder } from '../../core/sources/files/folder.ts'
import type { Command } from '../command.ts'
import { describeReading } from '../output/claims.ts'
import { describeStages } from '../output/stages.ts'
import { CommandError, parseFlags, UsageError } from '../usage.ts'

export const extractCommand: Command = {
  usage: `usage: npm run -s minetrace -- extract PATH [--json | --explain]

  PATH       a .json, .html, .txt, .md or .pdf file
  --json     prints one JSON object instead: the publication, without its text, and what was read in it
  --explain  tells instead which rule read which words, and what each refiner made of it`,

  async run(args, { terminal, folder }) {
    const { values, positionals } = parseFlags(args, {
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    })
    const [path, ...others] = positionals
    if (path === undefined || others.length > 0) throw new UsageError('extract takes one file')
    const { entries } = await readFolder([resolve(folder, path)])
    const [entry, ...more] = entries
    if (!entry || more.length > 0) throw new UsageError('extract takes one file, not a folder')
    if ('rejection' in entry) throw new CommandError(`failed: ${entry.name}: ${entry.rejection.reason}`)
    const { text, ...head } = entry.article
    if (values.json && values.explain) throw new UsageError('extract takes either --json or --explain')
    const unread = unreadLanguageOf(entry.article)
    if (unread !== null) throw new CommandError(`failed: ${entry.name}: ${unread}`)
    const reading = extract(text, head)
    if (values.explain) for (const line of describeStages(explain(text, head))) terminal.out(line)
    else if (values.json) terminal.out(JSON.stringify({ ...head, ...reading }, null, 2))
    else for (const line of describeReading(entry.article, reading, { colour: terminal.isColoured })) terminal.out(line)
    return 0
  },
}
