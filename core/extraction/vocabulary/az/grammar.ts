import type { Grammar } from '../../languages/language.ts'
import { fold } from '../../text/fold.ts'
import { GIVEN_NAMES } from './givenNames.ts'
import { AZERBAIJANI_HOMES } from './homes.ts'
import { FAMILY, ONE_OF_THEM, PATRONYMICS, RELATIVES } from './kin.ts'
import { AZERBAIJANI_LOCALITIES, AZERBAIJANI_LOCALITIES_OF_EXPLOSIONS } from './localities.ts'
import { formsOf, NOUN_ENDINGS, NUMBER_ENDINGS, ORDINAL_ENDINGS, PART_ENDINGS, tellingVerbs } from './morphology.ts'
import { AZERBAIJANI_SIGNS } from './signs.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(fold))
const forms = (words: string): ReadonlySet<string> =>
  new Set(words.split(' ').flatMap((word) => formsOf(word, NOUN_ENDINGS)))

const NUMBERS = 'bir iki üç dörd beş altı yeddi səkkiz doqquz on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan yüz'

/** The age of a child, in digits or words that are no end of a higher number ("iyirmi bir", "on səkkiz"). */
const YOUNG = String.raw`(?:(?<!\d)(?:\d|1[0-7])|(?<!(?:\p{L}|on |iyirmi |otuz |qirx |əlli |altmiş |yetmiş |səksən |doxsan ))(?:on (?:bir|iki|üç|dörd|beş|alti|yeddi)|on|bir|iki|üç|dörd|beş|alti|yeddi|səkkiz|doqquz))`

export const AZERBAIJANI_GRAMMAR: Grammar = {
  and: set('və ilə həmçinin habelə eləcə'),
  or: set('ya yaxud və'),
  but: set('lakin amma ancaq və sonra sonradan orada daha'),
  passive: new Set(),
  stops: set(
    'ki və ya üçün ilə barədə haqqında görə isə amma lakin ərzində zamanı nəticəsində əsasən sonra bəri edilib olunub olub',
  ),
  measures: new Set(['', ...forms('ədəd dənə vahid baş əşya')].filter(Boolean)),
  hours: /^(?:-\p{L}+)? radələrində(?!\p{L})/u,
  labels: set('$ € £ azn usd eur № saylı saat təvəllüdlü ayın'),
  of: new Set(),
  bridges: set('daha isə nəfər insan ağır yüngül artıq həm də müxtəlif dərəcəli'),
  hyphenated: false,
  adverb: /^(?:ağir|yüngül|artiq|faciəvi|dərhal|yerindəcə)$/u,
  subject: /(?<!\p{L})mina(?:lar|ya|n|da|s|təmizləmə|(?!\p{L}))/u,
  data: /(?<!\p{L})(?:rəqəm|məlumat|statistik|göstərici|siyahi|reyestr|cədvəl|hesabat)/u,
  as: set('kimi'),
  returning: /(?<!\p{L})(?:qayit(?:di|miş)|qayid(?:ib|ir|an(?!a))|köçürül|köçüb|məskunlaş|qaytaril|dönüb|dönmüş)/u,
  pairs: new Set(),
  born: /(?<!\p{L})(?:19|20)\d\d *- *(?:ci|cu|cü) (?:il (?:təvəllüdlü|doğumlu)|ildə (?:doğul|anadan ol)(?:muş|an)|ildə dünyaya gəl(?:miş|ən))(?!\p{L})|(?:19|20)\d\d (?:doğumlu|təvəllüdlü)|\(?(?:19|20)\d\d *- *(?:ci|cu|cü) il t\.|\((?:19|20)\d\d t\.?\)/gu,
  localities: AZERBAIJANI_LOCALITIES,
  localitiesOfExplosions: AZERBAIJANI_LOCALITIES_OF_EXPLOSIONS,
  signs: AZERBAIJANI_SIGNS,
  home: /(?!)/u,
  placeBefore: new Set(),
  begun: { after: /^ (?:icrasina )?(?:başla[nmy]|start götür|start veril)\p{L}{1,7}(?!\p{L})/u },
  openAct: {
    tells: /(?<!\p{L})(?:qal(?:ir|ib)|lazim|tələb|davam|başlan|başlay|ehtiyac|müqavilə|istə|niyyət|vacib|vaxt apar)/u,
    noun: /m[aə](?:|s[iu]\p{L}*|y[aə]|[qk])$/u,
  },
  landUse: /(?<!\p{L})(?:əkilib|əkilir|əkin sahə|taxil|pambiq|buğda|arpa|üzümlük)/u,
  inTurn: /(?<!\p{L})müvafiq (?:olaraq|surətdə)(?!\p{L})/u,
  placeAfter: set('rayonu rayonunda rayonunun rayonundakı rayonuna rayonundan şəhəri şəhərində şəhərinin rayon'),
  homeAfter: AZERBAIJANI_HOMES,
  ofOrigin:
    /\n\p{L}*(?: (?:rayon|şəhər)\p{L}*)?(?: \p{L}+ kənd\p{L}*)? (?:sakin|prokurorlu|polis|doğulmuş|əsilli|icra hakimiyyəti)/u,
  imperative: /(?<!\p{L})\p{L}{2,}(?<!n)[iuü]n[.!]*["»]?$/u,
  nameAround:
    /yaşli \n(?! rayon)|\n kənd(?!\p{L}*l[aə]r)|\n (?:kişi|müəllimə?|bəy|dayi|əmi|usta|həkim|xanim|baba|nənə|xala|bibi)(?!\p{L})/u,
  kinds: new Map([
    ['piyada', 'ANTI_PERSONNEL_MINE'],
    ['tank', 'ANTI_VEHICLE_MINE'],
  ]),
  reported: /(?:d[iuü](?:ğ|y)[iuü]n[iuü]|acağin[iı]|əcəyini|m[aə]sin[iı])$/u,
  dayOfMonth: /(?<!\p{L})(?<!(?:hər|keçən|ötən|gələn|növbəti|həmin|il|[iuü]n) )ayin (\d{1,2})(?!\d)/u,
  bodyParts: /^(?:ayaq|ayağ|əlini|qolunu|gözünü|barmağ|barmaq|qabirğa|qəlpə)/u,
  limb: /^(?:ayağ|ayaq|əlin(?!ə)|qolu|qollar|gözü|gözlər|üzü(?:nə|ndən)?$|baş[iı]n|barma[qğ]|qabirğa|bud[iu]|çana[qğ]|diz[iı]|belin|sinəsi|çiyn|çiyin|topu[qğ]|baldir|pəncəsi|qarn|boyn|kürəy|onurğa|bədəni|qula[qğ]|sümü[yk]|sifət|kəllə)/u,
  further: { before: set('daha əlavə digər'), after: new Set() },
  somebodyElse: set(
    'digəri digərləri ikincisi üçüncüsü üçüncü dördüncü qalanı qalanları qalan daha biri bir birisi başqası o',
  ),
  rate: /(?<!\p{L})başa gəl/u,
  rateBefore:
    /(?<!\p{L})(?:hər (?:gün|həftə|ay|il)|orta hesabla (?:gündə|həftədə|ayda|ildə)|(?:gündə|həftədə|ayda|ildə) orta hesabla)(?: təxminən| orta hesabla)? $|(?:: |d[aə] )(?:gündə|həftədə|ayda) $/u,
  warToll: /müharib(?:ədə|əsində)(?: təxminən| ümumilikdə)? $/u,
  someOf: set('bəziləri bəzisi çoxu əksəriyyəti əksəri yarisi yaridan qismi hissəsi xeyli neçəsi'),
  partOfGroup: /l[aə]r(?:i)?n?(?:d[aə]n|in)$/u,
  ages: set('yaşli yaş yaşi yaşinda yaşindaki yaşlarinda yaşlisi yaşlisinin yaşlisina yaşlisini'),
  partJoints: set('və isə amma lakin'),
  young: {
    before: new RegExp(String.raw`${YOUNG} (?:yaşli |yaşinda(?:ki)? )(?:\p{L}+ )?$`, 'u'),
    after: /(?!)/u,
    born: /(?!)/u,
    whole: /(?<!\d)(?:\d|1[0-7]) yaşli(?: oğlu|si)\p{L}*$/u,
  },
  grown:
    /(?<!\p{L})(?:1[89]|[2-9]\d|on (?:səkkiz|doqquz)|(?:iyirmi|otuz|qirx|əlli)(?: \p{L}{2,7})?) yaşli (?:\p{L}+ )?$/u,
  helping: {
    after: /^ (?:onu|onlari|yaralini|yaralilari|zərərçəkəni) (?:\p{L}+ ){0,3}(?:çixar|apar|çatdir|xilas|tap|daşi)/u,
  },
  worldwide: /(?<!\p{Nd})\p{Nd}{2,3} (?:ölkə|dövlət)\p{L}{0,3}(?!\p{L})/u,
  formerly: {
    before: /(?<!\p{L})(?:keçmiş|sabiq|istefada olan|ehtiyatda olan|tərxis olunmuş|təqaüddə olan) (?:\p{L}+ )?$/u,
  },
  patronymics: PATRONYMICS,
  too: set('da də'),
  besides: /(?:d[aə]ki|yaninda|birlikdə|ətrafinda)$/u,
  also: set('həmçinin habelə digər yaxınlıqda ətrafda'),
  animals: set(
    'it iti itin itlər itinin at atı atın atlar inək inəyi inəklər qoyun qoyunu qoyunlar keçi keçilər camış camışı buzov buzovu öküz dana eşşək heyvan heyvanı heyvanlar sürü sürüsü qara qarası',
  ),
  tollUpdate:
    /(?<!\p{L})(?:ölən|həlak olan|həyatini itirən)\p{L}* sayi (?:\p{L}+ )?\p{Nd}{1,3}\S{0,4} (?:nəfərə )?(?:çat|yüksəl|qalx|art)/u,
  thatIs: set('yəni demək'),
  owners: set('onun onu'),
  family: FAMILY,
  pronouns: set('o onu onun ona yarali yaralini yaralinin yaraliya zərərçəkən zərərçəkəni zərərçəkənin zərərçəkmiş'),
  pronounsOfSeveral: set('onlar'),
  spoken: set(
    'dedi deyib deyir bildirib bildirir bildirdi söylədi söyləyib danışdı danışıb danışır xatırladıb xatırlatdı',
  ),
  relatives: RELATIVES,
  relations: /(?:s[iuü]|oğlu|qizi|yoldaşi|qardaşi|həmkari|dostu)(?:n[iuü]n)?$/u,
  givenNames: GIVEN_NAMES,
  surname: /(?:[oe]v(?:[iuü]n)?|[oe]va(?:nin)?|zadə(?:nin)?|l[iuü](?:n[iuü]n)?)$/u,
  causes: set('nəticəsində zamanı sol sağ'),
  exists: set('var vardır olub'),
  restated: {
    before:
      /(?<!\p{L})(?:(?:bu|həmin|müvafiq|analoji) (?:rəqəm|göstərici|say)\p{L}*(?: \p{L}+){0,4}|eyni (?:müddət|dövr|vaxt) üçün|bir il (?:əvvəl|öncə)(?: isə)?) $/u,
    after:
      /^(?:göstərir|göstərib|yazilmişdi|yazilib|qeydə|sayilib|sayilmişdi|olmuşdu|olub|idi|təşkil|bərabər\p{L}*|enib|endi|yüksəlib|çatib|çatmişdi|düşüb|qalxib|azalib|artib|[.,;)])$/u,
  },
  among: set('arasında sırasında içərisində üzrə'),
  clearersBefore:
    /(?<!\p{L})(?:anama ?- ?nin|\(anama\) ?- ?nin|(?:minatəmizləmə|minaaxtarma|minaaxtaran|mina axtarişi|sapyor|mexaniki təmizləmə|əl ilə təmizləmə) (?:agentliyinin|şirkətinin|qurumunun|təşkilatinin|şirkətlərinin|qruplarinin|qrupunun|qrupun|komandasinin|dəstəsinin|briqadasinin|heyətinin|bölməsinin|maşininin)|minatəmizləməyə cəlb (?:olunmuş|edilmiş)|agentliyin|(?<!(?:silahli|media|təxribat|diversiya) )(?:dəstənin|komandanin|qrupun))(?: (?:təmizləmə qrupunun|texnika|baş|aparici|sahə|xüsusi|texniki|mühəndis|mexaniki|\d{1,2}|bir|iki|üç|dörd|beş|alti|daha|nəfər)){0,2} $/u,
  changedTo: /\p{Nd}-?(?:nəfər)?d[aə]n $/u,
  losing: new Set(tellingVerbs('itir').map(fold)),
  ownStaff:
    /(?<!\p{L})(?:xidmətin|qurumun|nazirliyin|agentliyin|özümüzün|öz)(?: (?:\d+|\p{L}+)){0,4} (?:əməkdaş|işçi|hərbçi|hərbi qulluqçu|zabit|şəxsi heyət)|(?<!\p{L})(?:əməkdaş|işçi|sapyor|minaaxtaran|mütəxəssis|hərbçi|əsgər)\p{L}{1,5}n[iuü] (?:\p{L}+ )?itir/u,
  locative: /d[aə]$|^günü$/u,
  dative: /[aə]$/u,
  countedOnly: {
    // In the plural they are people everywhere.
    words: new Set([...forms('polis hərbi')].filter((form) => !/l[aə]r/u.test(form))),
    bare: set('polis hərbi'),
    after:
      /^(?:\s*[,.;:)]|\s*$| (?:və|ilə|isə|olmaqla|olub|idi|həlak|şəhid|yaralan|xəsarət|zədə|minaya|minadan|ölüb|öldü|dünyasın|zərər))/u,
  },
  oneOfThem: new Set(ONE_OF_THEM.map(fold)),
  oneMore: {
    words: new Set([
      ...forms('ikincisi üçüncüsü dördüncüsü beşincisi altıncısı yeddincisi'),
      ...set('digərinin digərinə'),
    ]),
    before: new Set(),
    leads: set('isə də xəstəxanada yolda yerindəcə hospitalda'),
    nouns: new Set(),
  },
  reportedBefore:
    /(?<!\p{L})(?:əvvəl|əvvəlcə|ilkin|öncə|qabaq)(?!\p{L})[^.;]{0,120}(?<!\p{L})(?:bildirilirdi|bildirilmişdi|deyilirdi|deyilmişdi|yazilmişdi|göstərilirdi|(?:məlumat|xəbər) veril(?:irdi|mişdi)|(?:yaz|bildir|de[yi]|göstər|açiqlan?)\p{L}*s[aə] d[aə])(?!\p{L})|(?<!\p{L})(?:məlumat|xəbər|iddia|şayiə)\p{L}* (?:\p{L}+ ){0,2}(?:təkzib|yalanla|həqiqətə uyğun deyil|yalandir|əsassizdir)/u,
  hearsay: /(?<!\p{L})(?:media|şəbəkə|istifadəçi|sayt|kanal|şayiə)/u,
  imagined: /(?<!\p{L})ssenari\p{L}* (?:görə|əsasən)(?!\p{L})/u,
  nthEvent:
    /(?<!\p{L})(?:düşən|yaralanan|ölən|həlak olan|zərər çəkən) (?:ikinci|üçüncü|dördüncü|beşinci|altinci|yeddinci|səkkizinci|doqquzuncu|onuncu|növbəti|\d{1,2} ?- ?c[iuü]) \p{L}+d[iuü]r(?!\p{L})|(?<!\p{L})(?:ikinci|üçüncü|dördüncü|beşinci|altinci|yeddinci|səkkizinci|doqquzuncu|onuncu|\d{1,2} ?- ?c[iuü]) (?:\p{L}+ )?(?:hadisə|hal|partlayiş|insident|itki)(?:si)?d[iuü]r(?!\p{L})/u,
  fellows: { words: forms('həmkarı silahdaşı') },
  ofThem: { words: set('nəfəri'), objectOf: /^(?:yarala[yd]|öldür)/u },
  everyone: set('hamısı hamısının hər'),
  groups: new Set(),
  severalPlaces: /(?:müxtəlif|ayri-ayri|bir neçə|iki|üç) (?:rayon|kənd|ərazi|bölgə)(?:lar|lər|d|un|i)/u,
  severalEvents:
    /(?:(?:partlayişlar|hadisələr|hallar)(?! (?:arasinda|sirasinda|içərisində))|(?:iki|üç|dörd|beş|bir neçə|\d+) (?:ayri(?:-ayri)? )?(?:mina )?(?:partlayiş|hadisə|hal)(?!\p{L}*(?:\s+zamani)))/u,
  respectively: set('müvafiq'),
  oneMine: /(?<!\p{L})(?:piyada|tank|avtomobil) əleyhinə mina(?:ya|nin|ni)?(?!\p{L})/u,
  diedLater:
    /(?:(?:xəstəxana|hospital|klinika|tibb mərkəzi|reanimasiya|süni nəfəs|koma(?:da|dan)|müalicə)\p{L}* (?:[^.;]{0,60} )?(?:vəfat|dünyasini dəyiş|ölüb|ölmüş|öldü|ölən|həlak ol|keçin|can ver|həyatini itir|dünyadan|canini tapşir|həyatla vidalaş|gözlərini (?:əbədi )?yum|ürəyi (?:\p{L}+ ){0,2}dayan)|(?:aldiği|almiş olduğu) (?:\p{L}+ ){0,2}(?:xəsarət|yara)(?:lar)?\p{L}* (?:nəticəsində |səbəbindən )?(?:vəfat|dünyasini dəyiş|ölüb|ölmüş|öldü|həlak ol|keçin|can ver|həyatini itir)|(?<!\p{L})(?:dünən|bu gün|bu səhər|gecə|səhər|sonra|sonradan)(?: (?!mina)\p{L}+){0,2} (?:vəfat ed|dünyasini dəyiş|keçin))/u,
  diedOfIt:
    /(?<!\p{L})(?:xəstəxanaya (?:aparil|çatdiril)(?:arkən|an zaman|mamiş)|yolda|(?:səylərinə|cəhdlərinə|müdaxiləyə|yardima) baxmayaraq|xilas (?:etmək|edə) )/u,
  laterDays: [
    [/(?<!\p{L})(?:ertəsi|növbəti) gün(?!\p{L})|(?<!\p{L})(?:bir|1) gün sonra(?!\p{L})/u, 1],
    [/(?<!\p{L})(?:iki|2) gün sonra(?!\p{L})/u, 2],
    [/(?<!\p{L})(?:üç|3) gün sonra(?!\p{L})/u, 3],
    [/(?<!\p{L})(?:dörd|4) gün sonra(?!\p{L})/u, 4],
  ],
  clearing: /(?<!\p{L})(?:zərərsizləşdir|partlayiş)/u,
  laterDeaths: {
    dead: /^(?:vəfat|dünyasini dəyiş|keçin|həyatini itir)/u,
    words: new Map([
      ['daha', 0],
      ['ikinci', 2],
      ['üçüncü', 3],
      ['dördüncü', 4],
      ['beşinci', 5],
      ['altinci', 6],
      ['yeddinci', 7],
    ]),
  },
  sameDay: /(?<!\p{L})(?:həmin|eyni|o) (?:gün|gecə|səhər|axşam)(?!\p{L})/u,
  thatDistrict: /(?<!\p{L})(?:rayonda|rayonun|rayondaki|bölgədə)(?!\p{L})/u,
  samePlace:
    /(?<!\p{L})(?:həmin|elə (?:bu|o)) (?:kənd|yol|çay|dərə|çöl|ərazi|sahə|yerdə|otlaq|meşə)|(?<!\p{L})(?:bu|o) ətrafda(?!\p{L})/u,
  aftershock: /(?<!\p{L})ikinci (?:partlayiş(?!lar)|mina)/u,
  ofDeminers:
    /(?<!\p{L})(?:minatəmizləmə heyət|agentliyin (?:heyət|əməkdaşlari arasinda)|onun (?:\p{Nd}+|\p{L}+) əməkdaş|minatəmizləmə (?:işləri )?zamani)/u,
  oneEvent: /(?<!\p{L})bir (?:hadisə|partlayiş)/u,
  latestEvent: /(?<!\p{L})(?:(?:son|sonuncu|axirinci) hadisə|bu yaxinlarda|bir həftə əvvəl)/u,
  otherEvent:
    /^(?:birincisi|ikincisi|üçüncüsü|birinci hadisə)(?!\p{L})|(?<!\p{L})elə (?:həmin|bu|o) (?:rayon|kənd|yol|çay|dərə|çöl|ərazi|sahə)|(?<!\p{L})(?:digər|başqa|ikinci|növbəti) (?:\p{L}+ )?(?:partlayiş|hadisə|mina(?!axtar|təmizlə))/u,
  links: new Set([
    '-',
    ':',
    '(',
    ...forms('say təşkil çatıb bərabər ümumi miqdar siyahısı siyahı').values(),
    ...set('ümumilikdə cəmi toplam isə daha həmin'),
  ]),
  share:
    /(?<!\p{L})(?:(?:rayonlar|təşkilatlar|qurumlar|təyinat) üzrə|payina düş|aid(?:dir| olub| edil)|bölgü|ən böyük pay)/u,
  tallied: /(?<!\p{L})(?:(?:göstərici|rəqəm|nəticə)(?: isə)?|yekunu:) $/u,
  talliedAfter: /^(?:idi|olub|olmuşdu|olmuşdur)$/u,
  tallies: forms('say'),
  that: set('ki'),
  thatLeads: true,
  acts: set('əməliyyat dəfn cinayət araşdırma istintaq başsağlığı ziyarət görüşüb'),
  actsAfterDay: true,
  reporting: set(
    'yaydığı verdiyi keçirdiyi açıqladığı bildirdiyi dediyi söylədiyi paylaşdığı açıqlanan yayılan yayımlanan bildirilən paylaşılan dərc nəşr elan açıqlamada məlumatda bildirib bildirir bildirdi bildirmişdi bildirmişdir bildirilib bildirilir deyib deyir dedi demişdi vurğulayıb qeyd açıqladı açıqlamışdı yaydı yaymışdı çıxış brifinq müsahibə açıqlayıb məlumat hesabat açıqlama açıqlanıb yayıb yayılıb arayışa müsahibəsində mətbuata verdiyi keçirilən brifinqdə tarixli bəyanatında bəyanatda',
  ),
  converb: /(?:araq|ərək|arkən|ərkən)$/u,
  // Who got an allowance, a prosthesis, a flat: not how many were harmed in the time told of.
  helpedBefore: /(?<!\p{L})(?:protez|kompensasiya|müavinət|təqaüd|mənzil)\p{L}* (?:\p{L}+ )?$/u,
  helpedAfter: /^(?:\p{L}+ ){0,4}(?:protez|kompensasiya|müavinət|təqaüd|mənzil|reabilitasiya|ailə(?:sinə|lərinə))/u,
  difference:
    /^\s*(?:(?:nəfər )?deyil|(?:nəfər )?(?:(?:çox|az|artiq)(?:d[iu]r| olub)|artib|artaraq|azalaraq|azalib|artmişdir|azalmişdir|çoxalib|artdi|azaldi))(?!\p{L})/u,
  shares:
    /(?:^| )hər \n (?:\p{L}+ )?\p{L}+d[aə]n(?: |$)|(?:^| )hər (?:\S+ ){0,2}\p{L}+d[aə]n \n|(?:^| )(?:üç|dörd|beş|on)d[aə] \n/u,
  verbLast: /(?:[aə]n|m[iuü]ş)$/u,
  numberEndings: {
    all: NUMBER_ENDINGS,
    part: PART_ENDINGS,
    partWords: new Set(NUMBERS.split(' ').flatMap((word) => formsOf(word, PART_ENDINGS))),
    whole: /(?:d[aə]n|[iuü]n)$/u,
    ordinal: ORDINAL_ENDINGS,
    upTo: /dək$/u,
  },
}
