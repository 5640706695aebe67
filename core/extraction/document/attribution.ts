import { type Authority, authorityKey } from '../../model/authority.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Cue } from './authorityWords.ts'
import type { Voice } from './speakers.ts'

/** Which citation of a sentence its figures belong to: a source of data comes before who passes it on. */
const RANK: Readonly<Record<Cue, number>> = { DATA: 3, BACK: 3, STATES: 2, SAYS: 1 }

/** Whose words a text's sentences give. */
export interface Attribution {
  /** Where a sentence gives the words of several, those of the part of it that the token `at` stands in. */
  readonly attributedTo: (sentence: Sentence, at?: number) => Authority
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
  joints: ReadonlySet<string> = new Set(),
): Attribution {
  const bodies = new Map<number, Authority>()
  const parts = new Map<number, readonly Part[]>()
  const cited = new Map<number, Authority>()
  let speaker = issuer
  let isQuoting = false
  let paragraph: number | null = null
  voices.forEach((voice, at) => {
    const { sentence, cited: citations, doer } = voice
    const isNewParagraph = paragraph !== sentence.paragraph
    paragraph = sentence.paragraph
    const own = (citations.length > 1 ? citations.toSorted((a, b) => RANK[b.cue] - RANK[a.cue]) : citations)[0]
      ?.bodies[0]
    const around = own ?? sourceOfRow(voice) ?? originAround(voices, at) ?? doer
    if (around) speaker = around
    else if (!isQuoting && speaksOfSelf(sentence)) speaker = issuer
    else if (isNewParagraph && !(isQuoting && sentence.folded.startsWith('"'))) speaker = issuer
    bodies.set(sentence.index, speaker)
    if (own) cited.set(sentence.index, own)
    if (voice.cited.length > 1) parts.set(sentence.index, partsOf(voice, joints))
    isQuoting = staysOpen(sentence.folded, isQuoting && !isNewParagraph)
  })
  return {
    attributedTo: (sentence, at) => {
      const part =
        at === undefined ? undefined : parts.get(sentence.index)?.find(({ from, to }) => at >= from && at < to)
      return part?.body ?? bodies.get(sentence.index) ?? issuer
    },
    citedIn: (sentence) => cited.get(sentence.index) ?? null,
  }
}

/** A part of a sentence that cites one body; tokens `from` to `to`, exclusive. */
interface Part {
  readonly from: number
  readonly to: number
  readonly body: Authority
}

/** "The prosecutors list 356 people, while ANAMA has 361": the parts, where each of several cites one body, another than the last. */
function partsOf({ sentence: { tokens }, cited }: Voice, joints: ReadonlySet<string>): readonly Part[] {
  const starts = [0]
  tokens.forEach(({ word }, at) => {
    if (word === ';' || (word === ',' && joints.has(tokens[at + 1]?.word ?? ''))) starts.push(at)
  })
  const parts = starts.flatMap((from, nth): readonly Part[] => {
    const to = starts[nth + 1] ?? tokens.length
    const bodies = cited.filter(({ cueFrom }) => cueFrom >= from && cueFrom < to).flatMap((one) => one.bodies[0] ?? [])
    const [body] = bodies
    return body && new Set(bodies.map(authorityKey)).size === 1 ? [{ from, to, body }] : []
  })
  return parts.length > 1 && new Set(parts.map(({ body }) => authorityKey(body))).size > 1 ? parts : []
}

/** A row of a table names its source in its last cell, an entry of a list in the parentheses that end it. */
const sourceOfRow = ({ sentence, named, source }: Voice): Authority | undefined =>
  sentence.folded.startsWith('|') ? named.at(-1) : (source ?? undefined)

/** The body that a neighbouring sentence names as the origin of "the figures". */
function originAround(voices: readonly Voice[], at: number): Authority | undefined {
  const originIn = (voice: Voice | undefined): Authority | undefined =>
    voice?.cited.find(({ cue }) => cue === 'BACK')?.bodies[0]
  return originIn(voices[at + 1]) ?? (at > 0 ? originIn(voices[at - 1]) : undefined)
}

/** Whether a quotation is open after a sentence. One that spans paragraphs opens anew in each. */
function staysOpen(folded: string, wasOpen: boolean): boolean {
  if (!folded.includes('"')) return wasOpen
  const marks = folded.match(/"/g)?.length ?? 0
  return marks % 2 === 0 ? wasOpen : !wasOpen
}
