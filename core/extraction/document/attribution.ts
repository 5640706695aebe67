import type { Authority } from '../../model/authority.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Cue } from './authorityWords.ts'
import type { Voice } from './speakers.ts'

/** Which citation of a sentence its figures belong to: a source of data comes before who passes it on. */
const RANK: Readonly<Record<Cue, number>> = { DATA: 3, BACK: 3, STATES: 2, SAYS: 1 }

/** Whose words a text's sentences give. */
export interface Attribution {
  readonly attributedTo: (sentence: Sentence) => Authority
  /** The body that the sentence itself cites; null where it goes on from another, or gives the issuer's words. */
  readonly citedIn: (sentence: Sentence) => Authority | null
}

/**
 * For every sentence the body whose words it gives: the one cited in it; in the same paragraph, or in a quotation that
 * goes on in the next, the one cited before; else the issuer.
 */
export function attributionOf(
  voices: readonly Voice[],
  issuer: Authority,
  speaksOfSelf: (sentence: Sentence) => boolean,
): Attribution {
  const bodies = new Map<number, Authority>()
  const cited = new Map<number, Authority>()
  let speaker = issuer
  let isQuoting = false
  voices.forEach((voice, at) => {
    const { sentence, cited: citations, doer } = voice
    const isNewParagraph = voices[at - 1]?.sentence.paragraph !== sentence.paragraph
    const own = (citations.length > 1 ? citations.toSorted((a, b) => RANK[b.cue] - RANK[a.cue]) : citations)[0]
      ?.bodies[0]
    const around = own ?? sourceOfRow(voice) ?? originAround(voices, at) ?? doer
    if (around) speaker = around
    else if (!isQuoting && speaksOfSelf(sentence)) speaker = issuer
    else if (isNewParagraph && !(isQuoting && sentence.folded.startsWith('"'))) speaker = issuer
    bodies.set(sentence.index, speaker)
    if (own) cited.set(sentence.index, own)
    isQuoting = staysOpen(sentence.folded, isQuoting && !isNewParagraph)
  })
  return {
    attributedTo: (sentence) => bodies.get(sentence.index) ?? issuer,
    citedIn: (sentence) => cited.get(sentence.index) ?? null,
  }
}

/** A row of a table names its source in its last cell, an entry of a list in the parentheses that end it. */
const sourceOfRow = ({ sentence, named, source }: Voice): Authority | undefined =>
  sentence.folded.startsWith('|') ? named.at(-1) : (source ?? undefined)

/** The body that a neighbouring sentence names as the origin of "the figures". */
function originAround(voices: readonly Voice[], at: number): Authority | undefined {
  for (const voice of [voices[at + 1], voices[at - 1]])
    for (const { cue, bodies } of voice?.cited ?? []) if (cue === 'BACK') return bodies[0]
  return undefined
}

/** Whether a quotation is open after a sentence. One that spans paragraphs opens anew in each. */
function staysOpen(folded: string, wasOpen: boolean): boolean {
  if (!folded.includes('"')) return wasOpen
  const marks = folded.match(/"/g)?.length ?? 0
  return marks % 2 === 0 ? wasOpen : !wasOpen
}
