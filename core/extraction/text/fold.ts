const SINGLE: Readonly<Record<string, string>> = {
  İ: 'i',
  ı: 'i',
  ё: 'е',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '‐': '-',
}

/**
 * `text` in lower case, with one kind of quote, apostrophe, dash and blank, for vocabularies to be found in.
 * It is as long as `text`, unit by unit, so that offsets in it are offsets in the text: `İ`, which lower case makes longer, becomes `i`.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length && !text.includes('İ')
  const base = same ? lower : Array.from({ length: text.length }, (_, at) => foldUnit(text.charAt(at))).join('')
  return base.replace(/[İıё’‘ʼ`“”„«»–—−‑‐\s]/g, (unit) => SINGLE[unit] ?? (unit.trim() === '' ? ' ' : unit))
}

function foldUnit(unit: string): string {
  const special = SINGLE[unit]
  if (special !== undefined) return special
  const lower = unit.toLowerCase()
  return lower.length === 1 ? lower : unit
}
