import { phrases } from '../../words/phrases.ts'

/** Verbs that double their last letter. */
const DOUBLING = /^(?:stop|curb|step|chip|plan|compel|commit|get|put|rid|plot|hit|let)$/u
/** Past tense and participle of irregular verbs. */
const IRREGULAR: Readonly<Record<string, string>> = {
  bring: 'brought',
  give: 'gave|given',
  hold: 'held',
  lend: 'lent',
  make: 'made',
  put: 'put',
  seek: 'sought',
  see: 'saw|seen',
  send: 'sent',
  speak: 'spoke|spoken',
  stand: 'stood',
  take: 'took|taken',
  undertake: 'undertook|undertaken',
  understand: 'understood',
}

/** Every form of English verbs, each the first word of its phrase: "step up", "steps up", "stepping up", "stepped up". */
export const inflected = (...rows: readonly string[]): readonly string[] =>
  phrases(...rows).flatMap((phrase) => {
    const [verb = '', ...rest] = phrase.split(' ')
    return formsOf(verb).map((form) => [form, ...rest].join(' '))
  })

function formsOf(verb: string): readonly string[] {
  const stem = DOUBLING.test(verb) ? verb + verb.slice(-1) : verb.replace(/e$/u, '')
  const past = IRREGULAR[verb]?.split('|') ?? [/[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`]
  const third = /[^aeiou]y$/u.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/u.test(verb)
      ? `${verb}es`
      : `${verb}s`
  return [...new Set([verb, third, `${stem}ing`, ...past])]
}
