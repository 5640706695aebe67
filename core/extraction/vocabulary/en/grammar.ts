import type { Grammar } from '../../languages/language.ts'
import { ENGLISH_DEATHS } from './deaths.ts'
import { ENGLISH_FIGURE_WORDS } from './figureWords.ts'
import { ENGLISH_MAIMING } from './limbs.ts'
import { ENGLISH_LOCALITIES, ENGLISH_LOCALITIES_OF_EXPLOSIONS } from './localities.ts'
import { ENGLISH_NOT_HARMED } from './notHarmed.ts'
import { ENGLISH_SIGNS } from './signs.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const ENGLISH_GRAMMAR: Grammar = {
  and: set('and plus also'),
  or: set('or'),
  but: set('but where later before yet'),
  passive: set('was were been be being is are got get'),
  stops: set(
    'is are was were be been has have had will would can could who whom whose which that when where while as but and or nor so than because if in on at by from into since until during after before between among under over per with without to for due of',
  ),
  measures: set('pieces piece units unit items item pcs types kinds examples objects numbers total'),
  labels: set('aged age $ € £ azn usd eur no nos № station article facility'),
  thatIs: set('namely'),
  working: set('worked served working serving employed'),
  hours: /^ ?(?:[ap]\.?m(?!\p{L})|o'clock)/u,
  of: set('of'),
  bridges: set(
    'the a an body bodily taken to hospital with various severe serious different light varying was were been be being is are got get have has had more others other also people persons left who reported already later instantly outright',
  ),
  hyphenated: true,
  adverb: /(?<!^fami)ly$/,
  subject: /(?<!\p{L})(?:land|de)?-?min(?:e|es|ed|efield|efields|ing)(?!\p{L})/u,
  clearing:
    /(?<!\p{L})(?:clear|defus|disarm|neutrali[sz]|search|survey|work)(?:ed|ing)(?!\p{L})|(?<!\p{L})during clearance(?!\p{L})|(?<!\p{L})(?:explosion|blast|detonation)(?!\p{L})/u,
  as: set('as'),
  returning: /\b(?:returned|came back|come back|moved back|resettled|returnees|have gone home)\b/,
  pairs: set('both another'),
  born: /(?<!\p{L})\(?(?:born(?: in)? \d{2,4}|b\. \d{2,4}|aged \d{1,4})(?: in \p{L}+(?=\)))?\)?|\(\d{4} year of birth\)| and in \d{4} respectively|(?<=aged (?:\d{1,2}, ){0,3}\d{1,2})(?:, \d{1,2}(?=,| and)| and \d{1,2}(?! years))|(?<=\p{L}), \d{1,2}(?=[,.](?!\d))|(?<=\p{L}), (?:then )?(?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?=,)|(?<=\p{L}(?:[oe]va?|zadeh?) )\(\d{1,2}\)/gu,
  ages: set('years'),
  localities: ENGLISH_LOCALITIES,
  localitiesOfExplosions: ENGLISH_LOCALITIES_OF_EXPLOSIONS,
  signs: ENGLISH_SIGNS,
  home: /(?:residents?|inhabitants?|natives?|living|lived|villagers?)(?: \S+){0,3} $|(?:born|buried) in(?: \S+){0,2} $|(?<!(?:far|away|km|metres|miles|road) )from (?:the )?$/u,
  homeBefore:
    /(?:(?:residents?|inhabitants?|natives?|villagers?|citizens?) (?:of|from)|(?:hospitals?|clinics?) (?:of|in)|originally from|hail(?:s|ed) from|c[oa]mes? from|(?:born|living|registered|resident|buried) in|(?:hospitali[sz]ed|surgery|operated on|treated|recovering)(?: (?:with|for|from)(?: (?!in )\p{L}+){1,3})? in|on the way to|on (?:his|her|their) way to|(?:taken|brought|rushed|flown|transferred|evacuated|airlifted) to|, \d{1,3},(?: and)? (?:of|from)) (?:the )?(?:(?:neighbou?ring|nearby|central|city|town|village|settlement|district) (?:of )?)?(?:(?:\p{L}+ (?:village|settlement|town)(?:,| in| of)?|(?<=(?:town|village|settlement) of )\p{L}+(?:,| in)) (?:the )?)?$/u,
  homeAfter:
    /^\p{L}(?:'s)?(?: (?:district|region|regional|central|city|town|rayon|military|international)){0,3} (?:hospital|clinic|medical|residents?|natives?|villagers?|citizens?|highway|motorway|expressway)(?!\p{L})/u,
  ofOrigin:
    /\n(?: (?:district|regional|city))? (?:courts?|prosecutors?|police|executive (?:power|authority))(?!\p{L})/u,
  placeBefore: new Set(['in', 'near', "'s", 'at', 'into']),
  placeAfter: set('district region rayon province'),
  ownDistrict: /(?<!\p{L})our (?:district|region|town|village|area)(?!\p{L})/u,
  rateBefore:
    /(?<!\p{L})(?:(?:every|each) (?:day|week|month|year|shift)|daily|on average)(?: of)?,?\s(?:\p{L}+\s){0,2}$/u,
  detection:
    /^(?:f(?:ou|i)nd|catch|harvest|haul|yield|detect|identif|discover|reveal|uncover|unearth|spot|locat|track|laid|stumbl|chanc|seiz|c[oa]m|brought|turned)/,
  compared: set('against than compared versus vs'),
  ...ENGLISH_FIGURE_WORDS,
  indefinite: set('a an'),
  these: set('these those them that this which it'),
  same: set('it this that figure total area'),
  tallied:
    /(?<!\p{L})(?:(?:slower|faster|better|worse|best|worst|record|quieter|busiest)(?: \p{L}+){0,6},? (?:with|at)|alone (?:gave us|gave|brought|yielded|added)|(?:results?|figure|total|score|output)(?: (?:\p{L}+|\p{Nd}{4})){0,4}(?: (?:is|was|comes to|came to|stands at|stood at|reached)|:)|that (?:is|was|makes|made))(?: (?:some|about|around|nearly|almost|over|more than))? $/u,
  share:
    /(?<!\p{L})(?:by (?:\p{L}+ )?(?:use|operator|district|region)|broke down|breakdown|fell to|falls to|went to|goes to|accounts? for|accounted for|share|followed by)(?!\p{L})/u,
  completed: set('completed finished done'),
  ago: set('ago'),
  did: set('did done managed achieved completed reports had'),
  finds: set('devices device objects items finds things'),
  lone: set('single lone solitary further'),
  whom: set('whom'),
  ratio: {
    last: set('in of every'),
    words: /(?<!\S)(?:one|nine|two|three|\d) (?:in|out of)(?: every)?$|(?:of|in) every$/,
  },
  begun: {
    before: /(?<!\p{L})(?:began|begun|started|launched|got under ?way)(?: back)? $/u,
  },
  landUse:
    /(?<!\p{L})(?:sown|planted|covers?|occup(?:y|ies)|wheat|cotton|barley|orchards?|vineyards?|industrial park)(?!\p{L})/u,
  inTurn: /(?<!\p{L})respectively(?!\p{L})/u,
  openAct: {
    tells:
      /(?<!\p{L})(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|to (?:finance|fund|pay for)|launch(?:es|ed)?|under ?way|continues?|costs?|requires?|required|needed|in progress|ongoing|is being|are being)(?!\p{L})/u,
  },
  rate: /^\s*(?:(?:a|an|per|every) (?:(?:day|week|month|year)(?! (?:earlier|before|ago|later))|hour|shift|person|deminer|sapper|team)|to the hectare|per hectare|each|apiece|daily|hourly|costs?|(?:has|have) cost)(?!\p{L})/u,
  noneOf: /(?<!\p{L})(?:(?:neither|none|not one) of (?:the |those |these )?|not )$/u,
  recalled:
    /(?<!\p{L})(?:since [^,;.]{2,30}(?:, \d{4})?, when [^,;.]{0,40}|(?:hours?|days?|weeks?|months?|years?) after (?:(?:a|an|the|at least|some|about|another) )?)$/u,
  warToll:
    /(?<!\p{L}|(?:remnants|legacy) of (?:the )?)(?:(?:wars?|conflict) (?:left|cost|killed|claimed|took)(?: the lives of)?(?: about| some| over| more than| nearly| almost)?|(?:in|of|inside|across) armenia,? where(?: \p{L}+){0,3}|(?:wars?|conflict)(?: \p{L}+| \d{4}){0,3},? (?:in|during) which(?: about| some| over| more than| nearly| almost)?) $/u,
  warDead:
    /^(?:\p{L}+ ){0,3}?(?:killed|missing|died|fallen|lost) (?:in|during) (?:\S+ ){0,4}(?:war|conflict|battle|fighting|hostilities)(?!\p{L})/u,
  speaking: set(
    'said reported announced stated confirmed wrote clarified specified concluded established revealed acknowledged told emerged known clear learned informed',
  ),
  acts: set(
    'case cases probe inquiry investigation proceedings operated discharged buried condolences compensation funeral visited known light condemned denounced deplored commented expressed confirmed',
  ),
  somebodyElse: set(
    'other second third fourth fifth sixth another others younger elder older former latter rest remaining remainder',
  ),
  oneMore: {
    articles: set('the a'),
    words: set('first second third fourth fifth sixth seventh other younger elder older former latter'),
    before: set('was is has had later survived escaped suffered sustained received remains got'),
    nouns: set('guard guards man men person people colleague member employee specialist operator'),
  },
  amounting: set('number numbering numbered total totalled totaled at to reached'),
  comparedWith: {
    before:
      /(?<!\p{L})(?:compared (?:with|to)|against|versus|as opposed to|in contrast to|(?:up|down) from|an? (?:rise|increase|drop|fall|decrease|decline) from|(?:more|fewer|less) than the)(?: only| just)? $/u,
    after:
      /^(?:\p{L}+ )?(?:(?:in|during|for|over) (?:the )?(?:same|corresponding|whole|first|second|last|previous|year|january|february|march|april|may|june|july|august|september|october|november|december|\d{4})|last year|the year before|a year (?:earlier|ago|before)|the previous year)/u,
  },
  howMany: /^:? ?(?:that|this|which) (?:is|was) (?:how many|the number of)(?!\p{L})/u,
  restated: {
    before:
      /(?<!\p{L})(?:(?:put|puts|putting|gives?|gave|sets?) (?:it|them|(?:the|this|that|its|their) (?:\p{L}+ ){0,2}(?:figure|number|toll|total|count|tally)(?: of (?:\p{L}+ ){0,3}\p{L}+)?) at|(?:has|have|lists?|listed|counts?|counted|gives?|gave|registered|shows?|showed|names|named|reports|speaks? of|spoke of|arrives? at|arrived at)(?: an? (?:\p{L}+ )?(?:total|sum|count|tally) of)?|(?:figure|number|total|toll|count|tally|series|list|sum|data)(?! of)(?: \p{L}+){0,4},?(?: which [^,;]{3,30},)? (?:is|was|were|stands at|stood at|comes to|came to|reaches|reached|reads|(?:grown|risen|climbed|increased|swelled) to|grew to|rose to))(?: already| now| currently)? $/u,
    after:
      /^(?:[.,;:()-]|since|for|over|from|between|up|until|by|as|on|at|in|during|to|within|through|after|and|while|but)$/,
  },
  corrected:
    /(?<!\p{L})(?:(?:put|puts|set|gave|gives) (?:it|them|(?:the|this|that) (?:death )?(?:toll|number|figure|count)) at|(?:revised|corrected|updated|changed|raised|lowered|cut|reduced|amended)(?: (?:it|them|that|(?:the|its|this|that) (?:death )?(?:toll|number|figure|count)))?(?: upwards?| downwards?| down)? to|(?:toll|number of (?:the )?(?:\p{L}+ ){0,2}\p{L}+) (?:\p{L}+ ){0,2}(?:risen|rose|climbed|grown|grew|increased|dropped|fell|fallen)(?: from \S+)? to) $/u,
  tollRaised:
    /(?<!\p{L})(?:bring(?:s|ing)|brought|tak(?:es|ing)|took|rais(?:es|ed|ing)) (?:the|its|their) (?:\p{L}+ ){0,2}(?:toll|tally|number of (?:\p{L}+ ){0,3}\p{L}+)(?: \p{L}+){0,6} to $/u,
  respective: /(?<!\p{L})(?:figures|numbers|respective|respectively|totals)(?!\p{L})/u,
  majority:
    /(?<!\p{L})(?:majority|most|(?:larger|greater|largest|greatest|biggest|bigger|main) (?:part|share|number|group)|bulk|more than half|over half)(?: of (?:\p{L}+ ){0,3}\p{L}+)?(?:,| \(|:| -)(?: namely| that is| i\.e\.)? ?$/u,
  wholesLed: set('among of'),
  afterObject: set(
    'near outside along inside late early yesterday today not close just this last around amid across beside next not here there behind beyond off onto only again too',
  ),
  further: { before: set('another further'), after: set('more') },
  everyone: set('all both each'),
  sources: set('of from among'),
  ageAfter: set('of'),
  parents: set('father mother parent fathers mothers parents dad mum grandfather grandmother widow'),
  between: set('between'),
  madeIn: /(?<!\p{L})(?:produced|manufactured|made)(?: (?:in|by) \p{L}+)?\s$/u,
  landTaken:
    /(?<!\p{L})(?:recaptured|retaken|retook|regained|reclaimed|recovered|liberated|won back|taken back|took back|seized|captured|freed)(?: (?!\p{L}*mine)[\p{L}\d'-]+){0,6}\s$/u,
  ownStaff:
    /(?<!\p{L})(?:(?:of|among|that) (?:its|our|my) (?:own )?(?:men|people|deminers|employees?|workers?|staff|colleagues?|personnel|specialists?|ranks)|members? of staff|of (?:its|our) own(?= (?:was|had|died|to)|[:,])|(?<!(?:citizens|people|persons|nationals|countrymen|compatriots) )of ours|(?:lost|lose|losing) (?:[\p{L}\p{Nd}]+ ){1,3}(?:colleagues|comrades))(?!\p{L})/u,
  fellows: { words: set('colleague colleagues comrade comrades'), owners: set('his her their') },
  underage: set('teenage teenaged underage juvenile'),
  fragments: set('shrapnel fragments splinters'),
  maiming: ENGLISH_MAIMING,
  costing: set('cost costs costing'),
  limbs: set('leg legs foot feet arm arms hand hands eye eyes eyesight fingers limbs health'),
  bodyParts:
    /^(?:legs?|feet|foot|arms?|hands|eyes?|ears?|fingers?|toes?|limbs?|ribs?|teeth|vertebrae|knees?|shins?|ankles?|heels?|lungs?|eardrums?)$/,
  losing: set('lost lose loses losing'),
  own: set(
    'leg legs foot feet arm arms hand hands eye eyes face head body life lives left right lower injuries wounds condition death',
  ),
  thatDistrict: /(?<!\p{L})(?:in|of) (?:the|this|that) same (?:district|region)(?!\p{L})/u,
  when: set('when where'),
  clearersAfter:
    /^ (?:of|from|with|at|working for|employed by|on the staff of) (?:(?:the |azerbaijan's )?(?:anama|(?:national |mine action |demining )?agency)(?!\p{L}| (?:of|for) (?!mine|demining))|(?:an?|the|this|that|one) (?:[\p{L}-]+ ){0,2}(?:de-?mining|clearance|mine[- ]clearance|mine action) (?:compan|firm|operator|contractor|organi|team|crew|group|outfit|charit|ngo)|(?:private )?(?:de-?mining|clearance|mine clearance) (?:companies|operators|teams))|^ (?:engaged|involved|taking part) in (?:de-?mining|mine clearance|clearance)(?!\p{L})/u,
  clearersBefore:
    /(?<!\p{L})(?:anama|the (?:mine action |demining )?agency)'s (?:own )?(?:(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) )?$/u,
  recalls:
    /^(?:(?:let us|let's|let me|we|it (?:should|must|has to|is to) be|as|to) )?(?:remind|recall|recalled|reminded|remember|remembered|a reminder|earlier|previously)(?!\p{L})/u,
  nobodysName: set(
    'the this that when after before near his her their and but for with who all both another others some many most several none nobody everyone mines mrs district region village city town ministry agency office service army forces police court state defence defense interior general prosecutor republic minister president azerbaijan azerbaijani armenia armenian turkey turkish iran iranian russia russian georgia soviet karabakh north south east west anama',
  ),
  districtsTogether: /^(?:districts|regions)(?!\p{L})/u,
  lastMonth: set('last'),
  thatDay: /(?<!\p{L})(?:(?:the same|that(?: same)?) (?:day|morning|evening|afternoon|night))(?!\p{L})/u,
  pronouns: set('he she'),
  laterDays: [
    [/(?<!\p{L})two days (?:later|afterwards)(?!\p{L})/u, 2],
    [/(?<!\p{L})three days (?:later|afterwards)(?!\p{L})/u, 3],
    [/(?<!\p{L})four days (?:later|afterwards)(?!\p{L})/u, 4],
    [/(?<!\p{L})five days (?:later|afterwards)(?!\p{L})/u, 5],
  ],
  nextDay: /(?<!\p{L})(?:the (?:next|following) (?:day|morning|evening)|(?:a|one) day later)(?!\p{L})/u,
  witnesses: set(
    'say said says told tells recalled recalls added adds explained explains confirmed claimed testified wrote',
  ),
  otherSubjects: set('it they which'),
  pronounsOfSeveral: set('they'),
  resumes:
    /^(?:it happened|the (?:vehicle|car|truck|lorry|pickup|minibus|bus|tractor|blast|explosion|accident|incident|men))(?!\p{L})/u,
  aftermath:
    /(?<!\p{L})(?:(?:was|were) buried|laid to rest|funeral|leaves (?:behind )?(?:a|two|three)|survived by)(?!\p{L})/u,
  reportedBefore:
    /(?<!\p{L})(?:(?:we|this newspaper|earlier reports|first reports|initial reports) (?:had |have )?(?:reported|wrote|written|said|put|spoke|spoken)|(?:was|were|been) (?:first|initially|earlier|previously|originally|wrongly) (?:reported|given|put|said)|typing mistake|not correspond to reality|(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|refut(?:es|ed|ing)|reject(?:s|ed|ing)?) (?:\p{L}+ ){0,3}(?:reports?|rumou?rs|information|news) (?:(?:\p{L}+ ){0,4}that|of|about)|contrary to (?:\p{L}+ ){0,4}(?:reports?|rumou?rs|information|claims) (?:\p{L}+ ){0,4}that|(?:reports?|rumou?rs|information|news|claims?) (?:\p{L}+ ){0,4}that [^.;:]{1,160} (?:is|are|was|were) (?:\p{L}+ )?(?:false|untrue|not true|unfounded|groundless|baseless|fake))(?!\p{L})/u,
  hearsay: /(?<!\p{L})(?:media|outlets|networks|users|channels|websites|bloggers|rumou?rs?)(?!\p{L})/u,
  imagined: /(?<!\p{L})(?:according to|under|in|by) the (?:\p{L}+ )?scenario(?!\p{L})/u,
  nthEvent:
    /(?<!\p{L})the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}th|latest|worst|deadliest) (?:\p{L}+ ){0,3}(?:accident|incident|explosion|blast)(?!\p{L})/u,
  anniversary:
    /(?<!\p{L})(?:marks? (?:\p{L}+ ){1,5}(?:years?|months)|passed since|anniversary|commemorat|remembered|in memory of)/u,
  ...ENGLISH_DEATHS,
  controlled: /(?<!\p{L})(?:it|they|which) (?:was|were) (?:\p{L}+ (?:\p{L}+ )?and )?(?:later )?blown up(?!\p{L})/u,
  anyEvent: /(?<!\p{L})(?:every|each|any|no|such) (?:\p{L}+ )?(?:accident|explosion|blast|incident|case)s?(?!\p{L})/u,
  attributive: {
    words: set('passenger private civilian military police minor major local national official adult male female'),
    things: set(
      'vehicle vehicles car cars truck trucks lorry lorries bus minibus jeep convoy company companies firm firms sector house houses land lands building buildings infrastructure facility facilities object objects transport hospital base unit units equipment road roads damage explosion blast accident incident park property purposes prosecutor prosecutors area areas enterprise enterprises authority authorities media investigation injury injuries wounds burns bruises contractor contractors operator operators plot plots field fields garden yard home homes clinic clinics ambulance helicopter plane aircraft tractor pickup van vans buses minibuses jeeps pickups excavator bulldozer patrol checkpoint post posts position positions column station court statement figures data list report version',
    ),
  },
  halves: set('half'),
  ...ENGLISH_NOT_HARMED,
  relative: set('who that whom'),
  agents: {
    one: /^\p{L}{3,}(?:er|or|ist|ian|man|ant|ee|hand)$/u,
    many: /^\p{L}{3,}(?:(?:er|or|ist|ian|ant|ee|hand)s|men)$/u,
    things: set(
      'tractor trailer excavator bulldozer harvester loader grader roller tanker carrier transporter helicopter detonator container computer river generator motor reactor number order winter summer quarter tractors trailers excavators bulldozers harvesters loaders graders rollers tankers carriers transporters helicopters detonators containers numbers',
    ),
    articles: set('a an the his her its their one'),
  },
  helpedBefore:
    /(?<!\p{L})(?:help|assist|support|treat|visit|m[ee]t|compensat|train|rehabilitat|equip|fitt|interview|host|sponsor|educat|pa(?:id|ys?)(?: \p{L}+){0,2} to|(?:compensation|assistance|aid|support|help|allowances?|benefits?|pensions?|prosthe\p{L}+|care|treatment|grants?|houses|apartments|training) to|(?<!account(?:s|ed|ing)? )for)\p{L}* (?:the |all |a |these |those )?(?:total of |some |about |over |more than |nearly |around |almost |at least )?$/u,
  helpedAfter:
    /^(?:\p{L}+ ){0,5}(?:(?:been |were |was |are |is |be )(?:\p{L}+ly )?(?:helped|assisted|supported|fitted|compensated|visited|trained|rehabilitated|interviewed|provided|given|granted|paid|sent abroad|employed)|(?:received?|gets?|got|given|granted|obtained|enjoys?|draws?) (?:\p{L}+ ){0,2}(?:prosthe\p{L}+|artificial|compensation|assistance|aid|allowances?|benefits?|pensions?|support|help|rehabilitation|training|apartments?|flats?|houses?|cars?|grants?|loans?))(?!\p{L})/u,
  difference:
    /^\s*(?:(?:fewer|less|more) (?:\p{L}+ ){0,2}than|(?:above|below|short of|ahead of) (?:last|the))(?!\p{L})/u,
  everyTime: /(?<!\p{L})(?:(?:each|every)\s(?:year|month|week|day)|on\saverage|per\s(?:year|month|week|day))(?!\p{L})/u,
  listeners: set('for to with about'),
  modals: set('could may might would will can should'),
  denials: set('not t nobody none neither never nor without no'),
  lives: set('lives life'),
  dayOfMonth: /(?<!\p{L})on the (\d{1,2})\p{L}{2}(?![\p{L}-]| (?:anniversary|floor|day))/u,
  partJoints: set('and while whereas but'),
  groups: set('family crew group party team'),
  severalPlaces: /(?:different|separate|various|several|two|three) (?:districts|regions|places|villages|areas)/u,
  severalEvents: /(?:explosions|blasts|incidents|accidents|occasions|cases|detonations)/u,
  respectively: set('respectively'),
  oneMine:
    /(?<!\p{L})an? (?:[\p{L}-]+ )?(?:(?:land)?mine(?! (?:clearance|action|risk|awareness))|bomblet|submunition|shell|grenade|munition|booby trap)(?!\p{L})/u,
  aftershock: /(?<!\p{L})a second (?:\p{L}+ )?(?:explosion|blast|mine)(?!\p{L})/u,
  otherEvent:
    /(?<!\p{L})(?:the other|another|a second|the second|a separate|a similar|an earlier|a previous|the last such|the previous|one of the) (?:\p{L}+ )?(?:explosions?|blasts?|incidents?|accidents?|cases?|mine)(?!\p{L})/u,
  links: set(
    'since now later : - ( account accounts accounted for made up makes make the remaining number numbered numbers totalled totaled total with counted amounted amount to were was is are came stood reached comes exceeded exceeds surpassed risen climbed grown at has being',
  ),
  that: set('that'),
  articles: set('the'),
  meanwhile: set('while'),
  participle: /ing$/,
  tallies: set('number toll tally total count figure list register'),
  reporting: set(
    'said says stated told reported announced published public released dated statement according informed issued noted recalled press disclosed public circulated posted confirmed wrote clarified specified concluded established revealed acknowledged explained tweeted',
  ),
}
