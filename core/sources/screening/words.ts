/**
 * Words by which a title, summary or address shows that a page may speak of explosive ordnance, in the folded spelling of
 * `fold.ts` (no capitals, Latin letters without marks, е for ё). `*` stands for any ending. A list of lists is met where one
 * word of each is.
 */
export interface ScreeningWords {
  /** Ordnance, what it does, those who clear it, and those who speak of little else. */
  readonly telling: string
  /** Words that tell nothing alone, but do so together with one of each other list. */
  readonly together: readonly (readonly string[])[]
}

/** Places where mines lie: the lands that were occupied, their districts and towns, by the beginnings of their names. */
const LANDS =
  'agdam* aghdam* agdere* aghdara* fuzuli* fizuli* cebrayil* jabrayil* jabrail* zengilan* zangilan* qubadli* gubadli* gubadly* lacin* lachin* kelbecer* kalbajar* kelbajar* xocavend* khojavend* khojavand* xocali* khojaly* khojali* susa* shusha* terter* tartar* xankendi* khankendi* goranboy* qarabag* karabakh* garabagh* zengezur* zangezur* zangazur* hadrut* xudaferin* suqovusan* sugovushan* horadiz* murovdag* liberated isgaldan azad'
const LANDS_RU =
  'агдам* агдер* физули* джебраил* джабраил* зангелан* зангилан* кубатл* губадл* лачин* кельбаджар* кяльбаджар* ходжавенд* ходжал* шуш* тертер* ханкенд* геранбо* карабах* зангезур* освобожденн* горадиз* суговушан* муровда*'

/** The words of each language; a page is screened by all of them, since feeds mix languages and addresses are written in Latin letters. */
export const WORDS: Readonly<Record<'az' | 'en' | 'ru', ScreeningWords>> = {
  az: {
    telling:
      'mina minaya minani minanin minada minadan minalar* minali minasiz minalan* minalad* minalay* minatemizle* minaaxtar* mina-* partlayi* partlad* partlam* sursat* mermi* qumbara* bomba* sapyor* istehkam* anama ombudsman* piyada tank kaset* pirotexnik* formular* formulyar* minali pts phs',
    together: [
      [LANDS, 'yaralan* xesaret* olub olen* oldu helak* sehid* itir* amput* agir* hadise* zerercek*'],
      [LANDS, 'temizle* texliye* xerite* tehluke*'],
      ['terror* insan*', 'qurban* zerercek* elil*'],
      ['xerite*', 'ermenistan* tehvil* teqdim*'],
      ['sakin* herbci* qulluqcu* sahib* coban* fehle* usaq* sexs*', 'yaralan* xesaret* helak* parca* partla*'],
      ['erazi* hektar* sahe*', 'temizle*'],
      ['prokurorlu*', 'yekun* kollegiya* il* herbi'],
      ['sebine*', 'eliyeva*'],
      ['mecburi', 'kockun*'],
      ['xin*', 'deqiq* brifinq*'],
    ],
  },
  en: {
    telling:
      'mine mines mined mining landmine* land-mine* minefield* mine-* demin* de-min* anti-personnel antipersonnel anti-tank antitank ordnance* uxo* erw unexploded explo* blast* detonat* munition* ammunition* shell shells grenade* sapper* booby* bomb* ied ieds anama ombudsm* tripwire* fuze* idp idps formular*',
    together: [
      [
        LANDS,
        'injur* wound* kill* hurt* dead die dies died death* maim* lost loses leg foot amput* hospital* victim* casualt* harm* incident* accident* went off goes off',
      ],
      [LANDS, 'clear* clean* hectare* contaminat* safe* hazard* danger* map maps returnee* relocat*'],
      [
        'victim* casualt* toll injured killed maimed wounded deaths',
        'since war ceasefire truce november azerbaijan* baku civilian* postwar post-war',
      ],
      ['map maps', 'armenia* yerevan azerbaijan* hand* surrender* share* accura* withhold*'],
      ['hectare* land lands', 'clear* cleans* contaminat* hazard* seeded'],
      [
        'soldier* serviceman servicemen officer* shepherd* farmer* driver* child* boy boys villager* resident* tractor* journalist* policem*',
        'injur* wound* killed hurt loses lost maimed steps stepped',
      ],
      ['engineer* engineering', 'troop* units unit corps army'],
      ['prosecutor* prosecution', 'board results stock review* year yearly annual information told office'],
      ['rights human', 'commissioner*'],
      ['sabina', 'aliyeva*'],
      ['ministry mfa', 'briefing* transcript*'],
      ['armenia*', 'demand* accus* responsib* liab* sanction* condemn* terror*'],
    ],
  },
  ru: {
    telling:
      'мина мины мине мину миной минами минах мин минн* миноискат* минер* минир* заминир* разминир* деминир* противоминн* противопехотн* противотанк* взрыв* взорв* подорв* подрыв* боеприпас* снаряд* гранат* фугас* растяжк* сапер* неразорв* невзорв* кассетн* бомб* мин-ловуш* анама anama омбудсмен* уполномоченн* алиев* сдетонир*',
    together: [
      [LANDS_RU, 'ранен* погиб* пострада* травм* смерт* жертв* ампут* убит* скончал* чп инцидент* госпитал* лишил*'],
      [LANDS_RU, 'очищ* очист* опасн* гектар* карт* безопасн*'],
      ['жертв* пострадавш* погибш* раненых подорвавш*', 'войн* 2020 перемир* азербайджан* граждан* числ* количеств*'],
      ['карт*', 'армени* ереван* азербайджан* переда* достоверн* точн*'],
      ['гектар* территор* земел*', 'очищ* очист* загрязн*'],
      [
        'военнослуж* солдат* офицер* пастух* тракторист* водител* ребен* дет* подрост* жител* фермер* полицейск*',
        'ранен* погиб* пострада* ногу лишил*',
      ],
      ['инженерн*', 'войск* част* подраздел*'],
      ['прокуратур* генпрокуратур*', 'итог* коллеги* год*'],
      ['прав* правам', 'уполномоченн*'],
      ['сабин*', 'алиев*'],
      ['вынужденн*', 'переселен*'],
      ['мид', 'брифинг* точност*'],
      ['армени*', 'ответствен* требу* санкц* обвин* осужд* террор*'],
    ],
  },
}
