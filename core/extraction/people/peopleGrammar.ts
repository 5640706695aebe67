import type { Maiming } from './maimed.ts'
/** What a language's grammar says of people beyond what binding a number to its noun needs. All words are folded. */
export interface PeopleGrammar {
  /** Endings of the words for who does something, without and with a number; those words that end alike and mean things; articles before them. */
  readonly agents?: {
    readonly one: RegExp
    readonly many: RegExp
    readonly things: ReadonlySet<string>
    readonly articles: ReadonlySet<string>
  }
  /** Verbs that give a number after them to the group before them ("приходится"). */
  readonly fallingTo?: ReadonlySet<string>
  /** Whether no day after a comma is that of the word of speech before it. */
  readonly saidEndsAtComma?: boolean
  /** Verbs of amounting to a number right before it ("number 310"). */
  readonly amounting?: ReadonlySet<string>
  /** End of what stands before a number alone that another is compared with ("compared with "), and beginning of what tells its own time after it. */
  readonly comparedWith?: { readonly before: RegExp; readonly after: RegExp }
  /** What stands between a number and the words that say what befell so many ("388: that is how many"). */
  readonly howMany?: RegExp
  /** End of what stands before a number alone that restates a total told before ("puts the figure at "), and the word or sign after it. */
  readonly restated?: { readonly before: RegExp; readonly after: RegExp }
  /** End of what stands before a number that holds in place of one told before ("later put it at "). */
  readonly corrected?: RegExp
  /** End of what stands before a number that a death brings a toll to ("bringing the death toll to "). */
  readonly tollRaised?: RegExp
  /** Tells that whom a sentence counts clear mines ("among the deminers", "while clearing mines"). */
  readonly ofDeminers?: RegExp
  /** Tells that two numbers stand for the two told before, in their order. */
  readonly respective?: RegExp
  /** End of what stands before the number of the greater part ("form the majority, "). */
  readonly majority?: RegExp
  /** Words before a number that those counted after it are taken of ("among the 350"). */
  readonly wholesLed?: ReadonlySet<string>
  /** Verbs of dying without an object, which tell how it ended for whoever was hurt before. */
  readonly dying?: ReadonlySet<string>
  /** What those who clear mines do at their work. */
  readonly clearing?: RegExp
  /** Words after an object that tell when, where or how, beside those that end a clause ("wounded another near the border"). */
  readonly afterObject?: ReadonlySet<string>
  /** Words before and after a number of people that count beside those told of before ("another", "two more"). */
  readonly further?: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> }
  /** Whether "and" after a verb of harm means "too" ("пострадал и сосед"). */
  readonly tooAfterVerb?: boolean
  /** End of what stands before, and beginning of what stands after, somebody whose age is a child's; end of words for such an age; end of words for somebody that hold it. */
  readonly young?: {
    readonly before: RegExp
    readonly after: RegExp
    readonly born: RegExp
    readonly whole?: RegExp
  }
  /** End of what stands before somebody called a boy or girl whose age is none of a child. */
  readonly grown?: RegExp
  /** Last words of full names that elsewhere mean somebody's child, and capitalised words before which they do. */
  readonly patronymics?: { readonly words: ReadonlySet<string>; readonly owner: RegExp }
  /** Words that stand for people only where a number counts them ("üç polis"), those of them without an ending, and the beginning of what follows these there. */
  readonly countedOnly?: {
    readonly words: ReadonlySet<string>
    readonly bare: ReadonlySet<string>
    readonly after: RegExp
  }
  /** End of words between "their" and a number that counts others than them. */
  readonly besides?: RegExp
  /** Words before somebody who is harmed besides those told of before ("also"). */
  readonly also?: ReadonlySet<string>
  /** Animals, whose death is nobody's. */
  readonly animals?: ReadonlySet<string>
  /** Words that begin an aside which says a number in other words ("namely"). */
  readonly thatIs?: ReadonlySet<string>
  /** Words that say "too" right after somebody. */
  readonly too?: ReadonlySet<string>
  /** Verbs by which a body tells something, so that a day which opens the sentence is that of its speech. */
  readonly speaking?: ReadonlySet<string>
  /** Beginning of what stands after people who died in a war ("soldiers killed in the 2020 war"). */
  readonly warDead?: RegExp
  /** Verbs right after whoever tells of it. */
  readonly spoken?: ReadonlySet<string>
  /** Words for one of those told of in the plural ("the younger"), who is of their group. */
  readonly oneOfThem?: ReadonlySet<string>
  /** Beginning of words for parts of the body of which a verb after them tells ("sürücünün qolu, köməkçisinin qabırğaları sınıb"). */
  readonly limb?: RegExp
  /** End of numbers and nouns in the case that tells what something rose or fell to. */
  readonly dative?: RegExp
  /** End of nouns in the case that tells where. */
  readonly locative?: RegExp
  /** Words for whose life or limb a verb right after them tells of ("onun həyatına son qoyub"). */
  readonly owners?: ReadonlySet<string>
  /** Words after a group among whom people are counted ("hərbçilər arasında"). */
  readonly among?: ReadonlySet<string>
  /** Words that say that there are those whom the words before them name ("onların arasında 3 qadın var"). */
  readonly exists?: ReadonlySet<string>
  /** End of words for somebody by what they are to the one told of before ("sürücüsü", "oğlu"). */
  readonly relations?: RegExp
  /** Words for somebody by what they are to the one told of before, whom they alone name as somebody else ("köməkçisi", "напарник"). */
  readonly relatives?: ReadonlySet<string>
  /** Words of kinship, of which two in one list are two people. */
  readonly family?: ReadonlySet<string>
  /** End of surnames, where full names stand before the verb. */
  readonly surname?: RegExp
  /** Words that lead from somebody to what befell them by telling how or where ("nəticəsində"). */
  readonly causes?: ReadonlySet<string>
  /** Words before two numbers of which one is meant ("between 3 and 5"). */
  readonly between?: ReadonlySet<string>
  /** End of what stands before, and beginning of what stands after, somebody who helped or found those harmed ("found by his ", " carried him"). */
  readonly helping?: { readonly before?: RegExp; readonly after: RegExp }
  /** Numbers of lands of the world: what is counted there befell nobody here alone ("in 53 countries"). */
  readonly worldwide?: RegExp
  /** End of what stands before, and beginning of what stands after, somebody who is of their group no more ("a former soldier"). */
  readonly formerly?: { readonly before: RegExp; readonly after?: RegExp }
  /** Words that begin what tells more of people ("who"). */
  readonly relative?: ReadonlySet<string>
  /** Words that end a number of years or the like which is not whole ("three and a half"). */
  readonly halves?: ReadonlySet<string>
  /** Words for people that also say what something is of ("a civilian car"), and what they say it of. */
  readonly attributive?: { readonly words: ReadonlySet<string>; readonly things: ReadonlySet<string> }
  /** Words after a date that tell what happened on it ("since March, when"). */
  readonly when?: ReadonlySet<string>
  /** Whose number stands right after them, in languages that put the owner there ("их 314"). */
  readonly theirs?: ReadonlySet<string>
  /** Ends of what stands before, and beginnings of what stands after, people who work for those who clear mines. */
  readonly clearersBefore?: RegExp
  readonly clearersAfter?: RegExp
  /** End of words for trades, as subjects and after numbers; words that end alike and mean things; end of adjectives before them. */
  readonly trades?: {
    readonly one: RegExp
    readonly many: RegExp
    readonly things: ReadonlySet<string>
    readonly adjective: RegExp
  }
  /** End of words for those harmed in the case of an owner ("напарник погибшего"). */
  readonly ofHarmed?: RegExp
  /** Adjectives that name somebody where no noun follows ("гражданский"), and the ends of words after them that are none. */
  readonly adjectives?: { readonly words: RegExp; readonly after: RegExp }
  /** Words by which a text comes to speak of another event ("we remind that"). */
  readonly recalls?: RegExp
  /** Capitalised words that are in no person's name. */
  readonly nobodysName?: ReadonlySet<string>
  /** Given names, by which alone a text calls somebody ("Lalə", "Сабиру"). */
  readonly givenNames?: ReadonlySet<string>
  /** A surname that can stand alone for somebody whom the text named in full before. */
  readonly surnameAlone?: RegExp
  /** Beginning of what follows the last of several districts named together. */
  readonly districtsTogether?: RegExp
  /** Words before a month of which only the speaker knows the year ("last August"). */
  readonly lastMonth?: ReadonlySet<string>
  /** Tells that something happened on the day told of before ("the same day"). */
  readonly thatDay?: RegExp
  /** Whoever was told of before, as the subject of what befell them ("he"). */
  readonly pronouns?: ReadonlySet<string>
  /** End of what stands before a number of whom nobody is meant ("neither of the "). */
  readonly noneOf?: RegExp
  /** What stands before a number that an earlier event is recalled by ("since 4 June 2021, when "). */
  readonly recalled?: RegExp
  /** Words for people whose ending takes them from a group told of before ("nəfəri"), and the verbs whose object the same ending makes them. */
  readonly ofThem?: { readonly words: ReadonlySet<string>; readonly objectOf: RegExp }
  /** End of what stands before a number whom a war harmed ("the war left "). */
  readonly warToll?: RegExp
  /** Some of those told of before, of whom alone goes on what follows ("52 people hit mines, most died"). */
  readonly someOf?: ReadonlySet<string>
  /** The same of several ("they"). */
  readonly pronounsOfSeveral?: ReadonlySet<string>
  /** Words for the day before the one that the text told of last, else before that of the text. */
  readonly eve?: ReadonlySet<string>
  /** Tells that something happened a day after what was told before ("the next day"). */
  readonly nextDay?: RegExp
  /** Verbs by which somebody speaks of what befell others ("told"). */
  readonly witnesses?: ReadonlySet<string>
  /** Subjects that are no person ("it"). */
  readonly otherSubjects?: ReadonlySet<string>
  /** Beginning of sentences that go on with an event ("the blast", "the three men"). */
  readonly resumes?: RegExp
  /** Tells what came after: a burial, those who are left behind. */
  readonly aftermath?: RegExp
  /** Tells that numbers are only what was reported before, or wrongly. */
  readonly reportedBefore?: RegExp
  /** Names an event among those told of before ("the worst case"). */
  readonly oneOfEvents?: RegExp
  /** Tells that nobody died: all who were harmed were injured. */
  readonly nobodyDied?: RegExp
  /** Tells that the number of the dead grew: what was told of it before holds no more. */
  readonly tollUpdate?: RegExp
  /** Only counts an event among its like ("the fifth accident since January"). */
  readonly nthEvent?: RegExp
  /** Tells that an event is only looked back on ("marks a year since"). */
  readonly anniversary?: RegExp
  /** Tells that clearers blew up what was found ("it was taken away and blown up"). */
  readonly controlled?: RegExp
  /** Tells of no event of its own ("every accident is one too many"). */
  readonly anyEvent?: RegExp
  /** End of what stands before a year in which things were made ("mines produced in Armenia in "), or a day on which somebody went missing. */
  readonly madeIn?: RegExp
  /** End of what stands before a date that only tells when land changed hands ("a district recaptured in "). */
  readonly landTaken?: RegExp
  /** Tells that a body speaks of people who work for it ("of its men"). */
  readonly ownStaff?: RegExp
  /** Words for those who do the same work as somebody told of, and words that own them ("two of his colleagues"), where no ending does. */
  readonly fellows?: { readonly words: ReadonlySet<string>; readonly owners?: ReadonlySet<string> }
  /** Words before people who are no adults ("two teenage brothers"). */
  readonly underage?: ReadonlySet<string>
  /** What tears people when ordnance goes off: who is struck by it is injured. */
  readonly fragments?: ReadonlySet<string>
  readonly maiming?: Maiming
  /** Verbs of costing, and what somebody pays beside lives ("cost a farmer his leg"). */
  readonly costing?: ReadonlySet<string>
  readonly limbs?: ReadonlySet<string>
  /** Verbs of losing that a number of people follows ("lost 11 people"). */
  readonly losing?: ReadonlySet<string>
  /** What of somebody is harmed with them ("a man's leg"). */
  readonly own?: ReadonlySet<string>
  /** Words that deny what follows ("not", "nobody"). */
  readonly denials?: ReadonlySet<string>
  /** Words of lives lost whose number stands among them ("claimed two lives"); numbers in other words of harm ("both legs") count nobody. */
  readonly lives?: ReadonlySet<string>
  /** End of verb forms that only lead to another verb ("получив", "alaraq"). */
  readonly converb?: RegExp
  /** What is around a number that tells how often, not how many ("hər 10 qurbandan 7-si"); the number itself is a line break, up to four words on either side. */
  readonly shares?: RegExp
  /** End of what stands before, and beginning of what stands after, victims whom somebody helped or met. */
  readonly helpedBefore?: RegExp
  readonly helpedAfter?: RegExp
  /** End of what stands before a number that a share without a number of people is taken of ("21% of the ", "a fifth of the "). */
  readonly shareOf?: RegExp
  /** End of what stands before a number that something rose or fell to, from its verb on; the same for the number that it rose or fell from. */
  readonly changedTo?: RegExp
  readonly changedFrom?: RegExp
  /** What follows a number that is only how much more or less it is than another. */
  readonly difference?: RegExp
  /** Words before a number that tell how often ("each year", "on average"). */
  readonly everyTime?: RegExp
  /** "Respectively": numbers are those of the things listed before them, in their order. */
  readonly respectively: ReadonlySet<string>
  /** Names those who spread what nobody answers for ("social media users"). */
  readonly hearsay: RegExp
  /** Tells that what happened was only acted ("according to the scenario"). */
  readonly imagined: RegExp
  /** Words of what may be or is to come. */
  readonly modals?: ReadonlySet<string>
  /** Words before victims for whom others do something ("a rally for mine victims"). */
  readonly listeners?: ReadonlySet<string>
  /** Words for people after which a number tells how many children they have ("a father of three"). */
  readonly parents?: ReadonlySet<string>
  /** Words between a person and an age ("a boy of 12"). */
  readonly ageAfter?: ReadonlySet<string>
  /** Whether a noun of harm can open a clause whose number ends it ("раненых в том же списке 160"). */
  readonly nounsOpen?: boolean
  /** End of words in the case that "с" takes where it means "with", not "since". */
  readonly together?: RegExp
  /** End of nouns in a case in which nothing is counted ("минами"). */
  readonly oblique?: RegExp
}
