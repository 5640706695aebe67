import type { AuthorityCode } from '../../model/authority.ts'
import type { Term } from '../words/lexicon.ts'

/** What a body can be called once it was named: "the agency", "the ministry". */
export type BodyKind =
  | 'AGENCY'
  | 'MINISTRY'
  | 'OFFICE'
  | 'COMMISSIONER'
  | 'SERVICE'
  | 'PRESIDENT'
  | 'COMMITTEE'
  | 'ORGANISATION'
  | 'HOSPITAL'

/** What any hospital is called: its own name is seldom told in full twice. */
export const HOSPITAL = 'Hospital'

/** A body that vocabularies know by its wordings. */
export interface Body {
  readonly code: AuthorityCode
  /** Null for a coded body, which has its canonical name, and where the words of the text are the name. */
  readonly name: string | null
  readonly kind: BodyKind
  /** Whether other countries have one of the same name: then words such as "Russian" before it make it another body. */
  readonly national: boolean
  /** Whether the words are a person's name, whose last word is a surname that later sentences may use alone. */
  readonly isPerson: boolean
}

/**
 * Words that stand for a body named before: by its kind, `SPEAKER` for whoever speaks where a cue follows ("it said",
 * "the statement says"), `OWNER` for the body named last ("its director said"), `VIEW` for the speaker without a cue ("in her view").
 */
export type Anaphor = BodyKind | 'SPEAKER' | 'OWNER' | 'VIEW'

/**
 * How a cue ties words to a body: `STATES` issues a statement, `SAYS` speaks, `DATA` is cited for a figure,
 * `BACK` is named as the origin of figures that stand in the sentences around.
 */
export type Cue = 'STATES' | 'SAYS' | 'DATA' | 'BACK'

/** How one language forms names of organisations. All folded. */
export interface OrganisationWords {
  /** Nouns that make a name of the capitalised words around them: "institute", "association". */
  readonly nouns: ReadonlySet<string>
  /** Words without a capital inside a name: "of", "for". */
  readonly joints: ReadonlySet<string>
  /** Words that make it the name of an outlet. */
  readonly press: ReadonlySet<string>
  /** Nouns that make a name of what stands in quotation marks beside them: after it where `last` is true; those forms that are no subject of a verb after them. */
  readonly quoted?: {
    readonly nouns: ReadonlySet<string>
    readonly last: boolean
    readonly oblique: ReadonlySet<string>
  }
}

/** Lands and their capitals, which stand for a government where it is said to speak ("Yerevan says"), and else are none. */
export interface SpeakingLands {
  readonly bodies: readonly Term<Body>[]
  /** Finds what one that speaks stands beside in a folded sentence: itself is a line break there. */
  readonly speaks: RegExp
}

/** How one language names bodies and cites them. All phrases as in `lexicon.ts`. */
export interface AuthorityWords {
  readonly bodies: readonly Term<Body>[]
  readonly lands?: SpeakingLands
  readonly anaphors: readonly Term<Anaphor>[]
  /** Words beside a national body that make it another country's, and whose it then is; null: the body is to be passed over. */
  readonly foreign: readonly Term<'GOVERNMENT_AM' | 'OTHER' | null>[]
  /** Tells that the author asks something of the accused: such a text is not theirs, whomever it names first, but the foreign ministry's. */
  readonly rebuts?: RegExp
  /** Surnames right after a national body that tell whose it is ("Foreign Ministry spokesperson Ani Badalyan"). */
  readonly foreignNames?: { readonly value: 'GOVERNMENT_AM' | 'OTHER'; readonly surname: RegExp }
  /** Words that can stand between a national body and its country after it ("of the"); none: it follows right away. */
  readonly genitive: readonly string[]
  /** Words between a national body and the seat or country that make it another one's ("Defence Ministry in Ankara"). */
  readonly seated?: readonly string[]
  /** Cues before a body: "according to". */
  readonly before: readonly Term<Cue>[]
  /** Cues after a body: "said". */
  readonly after: readonly Term<Cue>[]
  /** Words right after a body that only join it with its own data or press service: "'s bulletin". */
  readonly possessions: readonly string[]
  /** Words that part a cue from a body after it: "briefing at the UN office". */
  readonly parting: readonly string[]
  /** Words that close a letter, before the name and office of who signs it. Folded. */
  readonly closings?: readonly string[]
  /** Tells that a line says whose report it heads: "Prepared by". */
  readonly prepared?: RegExp
  /** Tells that a line only names the press service that gave out what stands above it. */
  readonly signed?: RegExp
  /** Tells that a body a sentence names only hires whom the sentence is about: "under contract to ANAMA". */
  readonly hired?: RegExp
  /** Tells that a line names an organisation, and that what follows is its own publication. */
  readonly publishers?: { readonly name: RegExp; readonly publication: RegExp }
  /** Words right before a body that make it one spoken to or of, not the one who speaks ("с комиссаром ООН"). */
  readonly listeners?: readonly string[]
  /** Endings by which a body is one spoken to or of, after a hyphen and of a word; beginning of the words after it that cite it all the same. */
  readonly objects?: { readonly endings: ReadonlySet<string>; readonly words: RegExp; readonly except: RegExp }
  /** Words for those who speak for a hospital: "doctors", "the chief physician". */
  readonly medics?: ReadonlySet<string>
  /** Words that make the body next to them somebody's employer: "ANAMA employee". */
  readonly staff: readonly string[]
  /** Words that may stand between the bodies of one joint statement. */
  readonly joining: readonly string[]
  /** Words that show a statement to be joint. */
  readonly joint: readonly string[]
  /** Bodies known by what they alone do: "the army's engineering troops cleared". */
  readonly doers: readonly Term<AuthorityCode>[]
  /** Tells that a word before such troops is in the case of their owner: "nazirliyin istehkamçıları", "the ministry's engineers". */
  readonly owned?: RegExp
  /** Words right before the day of a statement: "dated", "released on". */
  readonly dated?: readonly string[]
  /** Words that open a sentence with the occasion on which somebody spoke: "speaking"; where verbs come last, those that lead from a day to it ("keçirilən"). */
  readonly speaking?: readonly string[]
  /** Words of condolence: who only offers those is seldom the one who tells what happened. Folded beginnings of words. */
  readonly sympathy?: readonly string[]
  /** Words by which an outlet says that it speaks on its own authority. */
  readonly ownAuthority: readonly string[]
  /** Whether cues of `after` stand behind the body's verb at the end of a clause, as in Azerbaijani, so that more words may come between. */
  readonly verbLast: boolean
  /** Organisations that `bodies` doesn't name. */
  readonly organisations?: OrganisationWords
  /** Words of office, whose holders speak for their body: "chairman". */
  readonly roles?: readonly string[]
  /** Words beside those that can stand before a body at the beginning of a sentence that is about it: "a spokesman for". */
  readonly titles?: readonly string[]
  /** Tells that a line heads a bulletin ("weekly summary"). */
  readonly periodicals?: RegExp
  /** Nouns right after a body that make it the source of a figure: "ANAMA data". */
  readonly data?: readonly string[]
  /** Verbs between a body and a number that it is then cited for: "the ministry has 40 victims". */
  readonly holds?: readonly string[]
  /** First words of lines that name whom a letter is written to. */
  readonly addressing?: readonly string[]
  /** Words by which a text speaks of its own author. */
  readonly self?: readonly string[]
  /** Endings that surnames change, so that forms of one are compared without them. */
  readonly surnameEnding?: RegExp
}
