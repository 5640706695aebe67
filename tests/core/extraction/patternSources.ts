import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import ts from 'typescript'

const ROOM = join(import.meta.dirname, '..', '..', '..', 'core', 'extraction')

/** A regular expression as a file of the extraction writes it. */
export interface WrittenPattern {
  /** From `core/extraction/`. */
  readonly file: string
  readonly line: number
  readonly source: string
  readonly flags: string
}

/** What the sources of the extraction write: literals, and how often a file builds a pattern with `RegExp(...)`. */
export interface Written {
  readonly literals: readonly WrittenPattern[]
  readonly built: ReadonlyMap<string, number>
}

/** Reads every source file of the extraction for its regular expressions. */
export function writtenPatterns(): Written {
  const literals: WrittenPattern[] = []
  const built = new Map<string, number>()
  for (const path of readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const file = relative(ROOM, join(ROOM, path)).split(sep).join('/')
    const source = ts.createSourceFile(file, readFileSync(join(ROOM, path), 'utf8'), ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node))
        literals.push({ file, line: lineOf(source, node), ...partsOf(node.text) })
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(source) === 'RegExp')
        built.set(file, (built.get(file) ?? 0) + 1)
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return { literals, built }
}

const lineOf = (source: ts.SourceFile, node: ts.Node): number =>
  source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1

function partsOf(literal: string): { readonly source: string; readonly flags: string } {
  const end = literal.lastIndexOf('/')
  return { source: literal.slice(1, end), flags: literal.slice(end + 1) }
}

/** Runs `load` and gives the patterns that were built with `RegExp(...)` meanwhile. */
export async function builtDuring(load: () => Promise<unknown>): Promise<readonly RegExp[]> {
  const built: RegExp[] = []
  const original = globalThis.RegExp
  const record = (made: RegExp): RegExp => {
    built.push(made)
    return made
  }
  globalThis.RegExp = new Proxy(original, {
    construct: (target, [pattern, flags]) => record(new target(pattern, flags)),
    apply: (target, _, [pattern, flags]) => record(target(pattern, flags)),
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = original
  }
  return built
}
