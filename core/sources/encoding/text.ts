import { detect } from 'chardet'
import sniff from 'html-encoding-sniffer'

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
/** What detection is believed in against a label: Cyrillic and Turkish letters are hardly ever mistaken for others. */
const TELLING: Readonly<Record<string, string>> = {
  'windows-1251': 'windows-1251',
  'KOI8-R': 'koi8-r',
  'ISO-8859-5': 'iso-8859-5',
  'windows-1254': 'windows-1254',
  'ISO-8859-9': 'windows-1254',
}
/** Latin with Turkish letters; differs from western Latin in six letters of Icelandic. */
const OTHERWISE = 'windows-1254'
/** Servers say this of anything: it decides nothing. */
const SAID_OF_ANYTHING = 'windows-1252'
/** Broken letters for each whole one above ASCII up to which bytes count as UTF-8. */
const BROKEN_SHARE = 0.1
/** Bytes that detection reads. */
const SAMPLE = 65_536

/**
 * The text in `bytes`, without a byte order mark. The encoding is told by, in this order: the mark; being UTF-8 but for few
 * bytes, which text in other encodings never is; letters that are clearly Cyrillic or Turkish; `label` (a Content-Type's charset);
 * what a page (`markup`) declares in its `meta` element or XML declaration; else it is windows-1254. So wrong labels do no harm.
 */
export function textOf(
  bytes: Uint8Array,
  { label = null, markup }: { label?: string | null; markup: boolean },
): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return new TextDecoder(marked[0]).decode(bytes)
  const declared = [label, markup ? sniff(bytes, { defaultEncoding: null }) : null].flatMap(
    (name) => encodingOf(name) ?? [],
  )
  const wide = declared.find((encoding) => encoding.startsWith('utf-16'))
  if (wide && bytes.includes(0)) return new TextDecoder(wide).decode(bytes)
  const encoding = isNearlyUtf8(bytes) ? 'utf-8' : (detected(bytes, markup) ?? believable(declared) ?? OTHERWISE)
  return new TextDecoder(encoding).decode(bytes)
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** One broken letter, or a body cut off inside one, makes no other encoding. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  let [broken, whole] = [0, 0]
  for (const { 0: letters } of new TextDecoder().decode(bytes).matchAll(/\uFFFD+|(?:(?!\uFFFD)\P{ASCII})+/gu)) {
    if (letters.startsWith('\uFFFD')) broken += letters.length
    else whole += letters.length
  }
  return broken <= whole * BROKEN_SHARE
}

function detected(bytes: Uint8Array, markup: boolean): string | undefined {
  const sample = markup ? withoutTags(bytes) : bytes.subarray(0, SAMPLE)
  return TELLING[detect(sample) ?? '']
}

const believable = (declared: readonly string[]): string | undefined =>
  declared.find((encoding) => encoding !== 'utf-8' && encoding !== SAID_OF_ANYTHING)

/** What stands between tags: their names would count as English. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return Buffer.from(page.replace(/<[^<>]*>/g, ' ').slice(0, SAMPLE), 'latin1')
}

function encodingOf(label: string | null): string | null {
  try {
    return label === null ? null : new TextDecoder(label).encoding
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
