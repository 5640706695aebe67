import type { OrdnanceType } from '../../model/ordnance.ts'
import type { DocumentReader } from '../document/document.ts'
import type { PeopleGrammar } from '../people/peopleGrammar.ts'
import type { DocumentRule, Refiner, Rule } from '../rule.ts'
import type { TimeWord } from '../time/timeWords.ts'
import type { ConceptReader } from '../words/concepts.ts'
import type { Lexicon } from '../words/lexicon.ts'
import type { LexiconGroup, WordSet } from '../words/lexiconGroup.ts'
import type { SentenceSigns } from '../words/sentencePatterns.ts'
import type { Meaning } from '../words/terms.ts'
import type { Calendar } from './calendar.ts'
import type { NumberEndings, NumberFormat } from './numberFormat.ts'

/** One way in which a text names a village or town. */
export interface LocalityPattern {
  /** Finds it in a sentence as it is written: group 1. */
  readonly finds: RegExp
  /** Words of which one stands in all that it finds. */
  readonly words: WordSet
}

/** The few words of a language's grammar that binding a number to its noun needs. All folded. */
export interface Grammar extends PeopleGrammar {
  readonly and: ReadonlySet<string>
  readonly or: ReadonlySet<string>
  /** Words that lead on to what else befell somebody ("was taken to hospital, but died there"). */
  readonly but?: ReadonlySet<string>
  /** Forms of "be" before a participle, which make it passive. */
  readonly passive: ReadonlySet<string>
  /** Words that end the search for a number's noun. */
  readonly stops: ReadonlySet<string>
  /** Units that objects are counted in before they are named ("13 pieces of ordnance"). */
  readonly measures: ReadonlySet<string>
  /** Signs and words before a number that make it a sum of money or a mere label. */
  readonly labels: ReadonlySet<string>
  /** Verbs that "as" follows to tell somebody's trade ("twenty of the wounded worked as deminers"). */
  readonly working?: ReadonlySet<string>
  /** Words after a number that make it an hour ("11 a.m.", "11 утра"), which counts nobody. */
  readonly hours?: RegExp
  /** The word that joins a measure and its noun, or a number and the whole it is a part of. */
  readonly of: ReadonlySet<string>
  /** Words between a number and what befell those it counts ("were", "more", "others"), beside adverbs. */
  readonly bridges: ReadonlySet<string>
  /** Words for kinds of mines where the word that kinds share stands only after the last ("74 piyada və 39 tank əleyhinə mina"). */
  readonly kinds?: ReadonlyMap<string, OrdnanceType>
  /** Beginning of words for what somebody loses two of, and is no two people for ("iki ayağını itirib"). */
  readonly bodyParts?: RegExp
  /** Units of age after a number that tells how old somebody is ("Azer Mamedov, 55 лет"). */
  readonly ages?: ReadonlySet<string>
  /** Number words that count only people, whatever words follow ("двое находившихся в салоне"). */
  readonly personal?: ReadonlySet<string>
  /** Whether a hyphen after a number makes an adjective of it ("44-day"). */
  readonly hyphenated: boolean
  /** Ending of adverbs, which part nothing. */
  readonly adverb: RegExp
  /** Beginning of the words for mines, also inside names and compounds. */
  readonly subject: RegExp
  /** Words that say what something is counted or listed as. */
  readonly as: ReadonlySet<string>
  /** Tells that displaced people came back. */
  readonly returning: RegExp
  /** Number words that count only people named right after them ("both men"). */
  readonly pairs: ReadonlySet<string>
  /** Tell a named person's age or birth: one match a person. */
  readonly born: RegExp
  /** How texts name the village or town of an accident, the surest ways first. */
  readonly localities: readonly LocalityPattern[]
  /** The same where their words alone do not say that a village is named ("near Talish"): asked in sentences that tell of a mine's explosion. */
  readonly localitiesOfExplosions: readonly LocalityPattern[]
  readonly signs?: SentenceSigns
  /** Ends of what stands before a village that is only somebody's home. */
  readonly home: RegExp
  /** Ends of what stands before, and beginnings of what stands after, a district that is only somebody's home or hospital. */
  readonly homeBefore?: RegExp
  readonly homeAfter?: RegExp
  /** Words that make the place after, or before them that of an event ("in", "district"). */
  readonly placeBefore: ReadonlySet<string>
  readonly placeAfter: ReadonlySet<string>
  /** What is around a place that only says which hospital is meant ("госпиталь Физули"); the place itself is a line break. */
  readonly hospitalOf?: RegExp
  /** What is around a place that only says where somebody is from or who looks into it; the place itself is a line break. */
  readonly ofOrigin?: RegExp
  /** What is around a name that is somebody's, though a place has it too; the name itself is a line break. */
  readonly nameAround?: RegExp
  /** Tells that a sentence ends in an imperative of the second person. */
  readonly imperative?: RegExp
  /** Tells that something happened where the outlet is at home ("in our district"). */
  readonly ownDistrict?: RegExp
  /** What follows a measure that tells a speed ("a day"), from its end on. */
  readonly rate?: RegExp
  /** "Ago", at the end of words of time that count from the day on which they are said. */
  readonly ago?: ReadonlySet<string>
  /** End of what stands before a measure that is reached again and again ("each day "). */
  readonly rateBefore?: RegExp
  /** Beginning of verbs that only tell that something was found. */
  readonly detection?: RegExp
  /** Words that lead to a figure which another is compared with ("against", "than"). */
  readonly compared?: ReadonlySet<string>
  /** Words before what a number was, and before what it rose or fell to ("с 312 в марте до 415 в апреле"). */
  readonly change?: { readonly from: ReadonlySet<string>; readonly to: ReadonlySet<string> }
  /** Tells that a sentence speaks of the figures themselves ("the data are as of"). */
  readonly data?: RegExp
  /** Tells that a figure is of all there is ("in all", "altogether"). */
  readonly overall?: RegExp
  /** End of what stands before a period that another is only compared with ("a third more than "). */
  readonly comparison?: RegExp
  /** End of sentences that lead to figures, beside a colon or a question mark ("as follows."). */
  readonly leads?: RegExp
  /** Beginning of sentences that tell only how much land was meant ("площадь - "). */
  readonly areaHead?: RegExp
  /** Words that stand for what was told before ("of these"), and those for a figure of it ("it was 17,400"). */
  readonly these?: ReadonlySet<string>
  readonly same?: ReadonlySet<string>
  /** Words that end before a figure which only they tell ("the result for 2022 was "). */
  readonly tallied?: RegExp
  /** Tells that areas are shares of one told before ("accounts for", "by district"). */
  readonly share?: RegExp
  /** Participles that say of a part of a task that it was done ("of which 512 have been completed"). */
  readonly completed?: ReadonlySet<string>
  /** Beginning of what ends a sentence after a figure that words for one led to ("was"), where verbs come last. */
  readonly talliedAfter?: RegExp
  /** Verbs for what was done, where only the number follows ("had managed 17,400"); nouns for what was found that name no ordnance ("devices"). */
  readonly did?: ReadonlySet<string>
  readonly finds?: ReadonlySet<string>
  /** Words between an article and a noun that count one ("a single mine"). */
  readonly lone?: ReadonlySet<string>
  /** Words that begin another noun than the one a number counts ("twelve found a shell"). */
  readonly indefinite?: ReadonlySet<string>
  /** Words that stand for people alone ("of whom"). */
  readonly whom?: ReadonlySet<string>
  /** Words that take a number back, and lead to the one that holds ("не четверо, а шестеро"). */
  readonly correction?: { readonly not: ReadonlySet<string>; readonly but: ReadonlySet<string> }
  /** End of participles that say where those whom a number counts were, before the noun ("оба ехавших в машине человека"). */
  readonly present?: RegExp
  /** The last of the words before the number that others are taken out of ("one in"), and how those end. */
  readonly ratio?: { readonly last: ReadonlySet<string>; readonly words: RegExp }
  /** Tells that clearance that a noun names ("clearance of 120 hectares") is to come, goes on or costs something; and how such nouns look, where no "of" ends them. */
  readonly openAct?: { readonly tells: RegExp; readonly noun?: RegExp }
  /** Ends before a date, or begins after it, where work began then ("which began ", " başlayan"). */
  readonly begun?: { readonly before?: RegExp; readonly after?: RegExp }
  /** Tells what land is used for ("wheat was sown on 4,000 hectares"): no more of the land that was cleared. */
  readonly landUse?: RegExp
  /** Tells that numbers are told in the order of the stretches before them ("14,000 and 34,000 respectively"). */
  readonly inTurn?: RegExp
  /** Words by which a clause goes on to somebody else ("a third was injured"). */
  readonly somebodyElse?: ReadonlySet<string>
  /** What is the last word for one more of those told of ("a third", "the other"), after an article where the language has them; and the words that can follow it. */
  readonly oneMore?: {
    readonly words: ReadonlySet<string>
    readonly articles?: ReadonlySet<string>
    readonly before: ReadonlySet<string>
    /** Prepositions that can follow them before what befell them ("второй с травмами доставлен в больницу"). */
    readonly leads?: ReadonlySet<string>
    /** Words for somebody whose group those before tell ("a third guard"). */
    readonly nouns: ReadonlySet<string>
  }
  /** Words for all of those told of ("all of them civilians"). */
  readonly everyone?: ReadonlySet<string>
  /** Words before a number that parts are taken from ("of the five people in it, two"). */
  readonly sources?: ReadonlySet<string>
  /** Groups whose number follows ("a family of four"). */
  readonly groups: ReadonlySet<string>
  /** Tells that events happened in several places at once. */
  readonly severalPlaces: RegExp
  /** Nouns for several events; tells that another event than the last is meant. */
  readonly severalEvents: RegExp
  readonly otherEvent: RegExp
  /** Tells of the last of the events that a total counts, or of one of them ("in the latest incident", "recently"). */
  readonly latestEvent?: RegExp
  /** Tells that few people of a month or year were harmed together ("in one incident", "their car"). */
  readonly oneEvent?: RegExp
  /** Tells of one more explosion after the one told of, which can be of the same accident. */
  readonly aftershock?: RegExp
  /** Tells that one mine, not mines, harmed people ("на противопехотной мине"). */
  readonly oneMine?: RegExp
  /** Tell that something happened so many days after what was told before ("назавтра", "спустя два дня"). */
  readonly laterDays?: readonly (readonly [RegExp, number])[]
  /** Tells that something happened on the day that the sentence gives for a statement ("that day"). */
  readonly sameDay?: RegExp
  /** Tells that somebody died of an event some time after it, so that the day of the sentence is not that of the event. */
  readonly diedLater?: RegExp
  /** Tells that somebody died of what another sentence tells, without saying that time went by: "on the way to hospital", "despite the doctors' efforts". */
  readonly diedOfIt?: RegExp
  /** Verbs of dying some time after one was hurt, and words for one more of the dead with the place in their row that they tell, or 0. */
  readonly laterDeaths?: { readonly dead: RegExp; readonly words: ReadonlyMap<string, number> }
  /** Words by which a sentence can go on to another event. */
  readonly partJoints?: ReadonlySet<string>
  /** Tells a day of the month that the text named last, group 1 ("ayın 6-da"). */
  readonly dayOfMonth?: RegExp
  /** Words for the district that the text named last. */
  readonly thatDistrict?: RegExp
  /** Words for the village, road or field of the accident told before ("in the same valley"). */
  readonly samePlace?: RegExp
  /** Words that lead from a noun to the number that counts it ("account for", "number"). */
  readonly links: ReadonlySet<string>
  /** Words beside "and" that join two tellings of people in one sentence ("while"). */
  readonly meanwhile?: ReadonlySet<string>
  /** Ending of verb forms that link a group to its number ("children making up 357"). */
  readonly participle?: RegExp
  /** Ending of a group that the number right after it is a part of ("əsgərlərdən biri"). */
  readonly partOfGroup?: RegExp
  /** Words before a year that stands for a name ("the 2020 war"). */
  readonly articles?: ReadonlySet<string>
  /** Words of counting that lead to what is counted ("the number of victims"). */
  readonly tallies: ReadonlySet<string>
  /** Words that begin what somebody said ("said that"). */
  readonly that: ReadonlySet<string>
  /** Whether that word never means "which". */
  readonly thatLeads?: true
  /** Words for what is done about an accident afterwards ("operated", "buried", "case"); and whether they can follow their day anywhere. */
  readonly acts?: ReadonlySet<string>
  readonly actsAfterDay?: true
  /** Words after which a verb tells what is wished, denied or to come. */
  readonly reporting: ReadonlySet<string>
  /** Where verbs end their clause, so that what befell people is told after them: the end of participles, which alone stand before ("ölən iki şəxs"). */
  readonly verbLast?: RegExp
  /** End of the verbs of what somebody said, which stand between a date and the word of speech that is not theirs ("6-da olduğunu bildirib"). */
  readonly reported?: RegExp
  readonly numberEndings?: NumberEndings
}

/** Everything that the engine has to know of one language. */
export interface LanguagePack {
  readonly code: string
  readonly numbers: NumberFormat
  readonly calendar: Calendar
  /** All lexicons of the language, which sentences are searched for together. */
  readonly words: LexiconGroup
  readonly times: Lexicon<TimeWord>
  /** What the words of figures mean. */
  readonly terms: Lexicon<Meaning>
  /** Words that neither bind nor part a number and its noun ("the", "other", "seriously"), and those that part them. */
  readonly grammar: Grammar
  /** Endings that the language adds to the names of places ("Ağdamda", "Агдамского"), folded. */
  readonly placeSuffixes: readonly string[]
  /** Beginning of an adjective of a place, written small, and of the noun after it ("губадлинского села"). */
  readonly placeAdjectives?: RegExp
  /** What it knows of pages, authorities and scope. */
  readonly document: DocumentReader
  /** What its words of maps, appeals and accusations mean. */
  readonly concepts: ConceptReader
  /** Whether the word of asking ends its clause. */
  readonly asksLast: boolean
  /** Words that only mark who did it ("by the"), folded. */
  readonly agentWords: ReadonlySet<string>
  readonly rules: readonly Rule[]
  readonly documentRules: readonly DocumentRule[]
  /** In the order in which they run: each says why it stands where it stands. */
  readonly refiners: readonly Refiner[]
}
