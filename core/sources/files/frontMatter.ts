import type { Draft } from './draft.ts'

const FENCE = /^---[ \t]*\r?\n([\s\S]{0,10000}?)^---[ \t]*(?:\r?\n|$)/m
const HEADING = /^# +(.+)$/m

/**
 * A publication in plain text or Markdown. It may begin with front matter between two lines of `---`: lines of `key: value`, of which
 * `url`, `title`, `date` or `published`, and `language` are read. The text is what follows, as it is written.
 */
export function readMarked(content: string, { markdown = false } = {}): Draft {
  const fence = content.startsWith('---') ? FENCE.exec(content) : null
  const front = fence?.index === 0 ? fence : null
  const fields = front ? fieldsOf(front[1] ?? '') : new Map<string, string>()
  const text = front ? content.slice(front[0].length) : content
  const heading = markdown ? (HEADING.exec(text)?.[1] ?? null) : null
  return {
    url: fields.get('url') ?? null,
    title: fields.get('title') ?? heading,
    published: fields.get('published') ?? fields.get('date') ?? null,
    language: fields.get('language') ?? null,
    text,
  }
}

function fieldsOf(front: string): Map<string, string> {
  const pairs = front.split(/\r?\n/).flatMap((line): [string, string][] => {
    const [, key, value] = /^([A-Za-z]+):[ \t]+(\S.*)$/.exec(line) ?? []
    return key && value ? [[key.toLowerCase(), unquoted(value.trim())]] : []
  })
  return new Map(pairs)
}

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value
