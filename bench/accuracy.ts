// Reads labelled articles in process and scores each family of facts as the shared scorer does over the API; resolution is left out.
import { realpathSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { articlesIn } from './accuracy/label.ts'
import { changeLines, f1OfAll, familyTable, groupTables, missesOf } from './accuracy/print.ts'
import { changesBetween, isRegression, readResult, resultOf, writeResult } from './accuracy/result.ts'
import { type ArticleScore, scoreOf } from './accuracy/score.ts'

const LAST = new URL('accuracy.json', import.meta.url)
const CORPUS = fileURLToPath(new URL('../tests/corpus', import.meta.url))
/** What is missed here is never shown: a rule written after having seen it would make the score worthless. */
const HELD_OUT = `${CORPUS}/held-out`
const SETS = { 'tests/corpus': CORPUS, 'tests/corpus/new': `${CORPUS}/new`, 'tests/corpus/held-out': HELD_OUT } as const

const USAGE = `npm run -s bench:accuracy                the parts of tests/corpus, beside the last result (accuracy.json); 1 where a family got worse
npm run -s bench:accuracy -- --write     takes what is read now for the last result, better or worse
node bench/accuracy.ts --gold DIR [--min F1]     other labelled articles, beside nothing; 1 where all facts together are below it
  and with each: [--language en] [--only PREFIX] [--misses]; a choice of articles is compared with nothing`

const { values: options } = parseArgs({
  options: {
    help: { type: 'boolean' },
    gold: { type: 'string' },
    min: { type: 'string', default: '0' },
    language: { type: 'string' },
    only: { type: 'string' },
    misses: { type: 'boolean' },
    write: { type: 'boolean' },
  },
})

function scoresIn(folder: string): readonly ArticleScore[] {
  const only = new RegExp(`^(?:${options.only ?? ''})`)
  return articlesIn(folder)
    .filter(({ id, language }) => only.test(id) && (options.language ?? language) === language)
    .map(scoreOf)
}

const print = (lines: readonly string[]): void => {
  if (lines.length > 0) console.log(lines.join('\n'))
}

function printMisses(folder: string, scores: readonly ArticleScore[]): void {
  if (options.misses && realpathSync(folder) !== realpathSync(HELD_OUT)) print(missesOf(scores))
}

function scoreGold(folder: string): void {
  const scores = scoresIn(folder)
  print(familyTable(scores))
  printMisses(folder, scores)
  if (scores.length === 0 || f1OfAll(scores) < Number(options.min)) {
    console.error(`${scores.length} articles in ${folder}: ALL FACTS F1 must be at least ${options.min}.`)
    process.exitCode = 1
  }
}

function scoreCorpus(): void {
  const scored = Object.entries(SETS).map(([name, folder]) => ({ name, folder, scores: scoresIn(folder) }))
  for (const { name, folder, scores } of scored) {
    print([`\n== ${name}: ${scores.length} articles\n`, ...familyTable(scores), ...groupTables(scores)])
    printMisses(folder, scores)
  }
  if (options.language !== undefined || options.only !== undefined) return
  const result = Object.fromEntries(scored.map(({ name, scores }) => [name, resultOf(scores)]))
  if (options.write) writeResult(LAST, result)
  else compare(result)
}

function compare(result: ReturnType<typeof readResult>): void {
  const last = readResult(LAST)
  const sets = Object.entries(result).map(([name, { families }]) => ({
    name,
    changes: changesBetween(last[name]?.families ?? {}, families),
  }))
  const lines = sets.flatMap(({ name, changes }) => changeLines(name, changes))
  print(['\n== beside the last result\n', ...(lines.length > 0 ? lines : ['the same in every family'])])
  if (sets.some(({ changes }) => changes.some(isRegression))) process.exitCode = 1
}

if (options.help) print([USAGE])
else if (options.gold === undefined) scoreCorpus()
else scoreGold(options.gold)
