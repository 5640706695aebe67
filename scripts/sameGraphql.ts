import { readFileSync } from 'node:fs'
import { parse, print } from 'graphql'

/* sameGraphql.ts FILE FILE: whether two GraphQL documents say the same, however they are laid out. Exit code 1 where they do not. */

const [mine = '', other = ''] = process.argv.slice(2)
const saidIn = (path: string): string => print(parse(readFileSync(path, 'utf8'), { noLocation: true }))
if (saidIn(mine) !== saidIn(other)) {
  process.stderr.write(`${mine} does not say what ${other} says: copy it.\n`)
  process.exitCode = 1
}
