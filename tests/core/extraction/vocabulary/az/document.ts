import { type Framings, hides, hidesAlone, tells, tellsAlone } from '../framing.ts'

const hidesTotal = (...frames: readonly string[]) => hides('total EVERYONE KILLED 5', ...frames)

/** What is no part of an article, and what a text is about. */
export const AZERBAIJANI_PAGES: Framings = {
  'document furniture headings': [hidesTotal('{Oxşar xəbərlər|Fermerlər}: 2023-cü ildə minalar 5 nəfəri öldürüb')],
  'document furniture starts': [hidesTotal('{Paylaş|Fermerlər} 2023-cü ildə minalar 5 nəfəri öldürüb')],
  'document furniture ends': [hidesTotal('2023-cü ildə minalar 5 nəfəri öldürüb {baxış|evdə}')],
  'document furniture notices': [
    hidesTotal('{Bütün hüquqlar qorunur|Fermerlər}: 2023-cü ildə minalar 5 nəfəri öldürüb.'),
  ],
  'document furniture ranges': [tells('harmed EVERYONE KILLED 5', '1 {arası|x} 8 may 2023: 5 ölüb')],
  'document relevance agency': [
    tellsAlone(
      'relevant',
      'Bir çoban yaralanıb. {ANAMA|BMT} bu barədə bildirib. Çoban bazar ertəsi mərmidən yaralanıb.',
    ),
  ],
  'document relevance ordnance': [
    tellsAlone('relevant', 'BMT Azərbaycanda minatəmizləmədən danışıb. BMT bildirib ki, {minalar|evlər} çoxdur.'),
  ],
  'document relevance here': [
    tellsAlone(
      'relevant',
      'BMT {Azərbaycanda|evdə} minatəmizləmədən danışıb. BMT bildirib ki, minalar çoxdur. Kolumbiyada da ev var.',
    ),
  ],
  'document relevance elsewhere': [hidesTotal('2023-cü ildə {Kolumbiyada|evdə} minalar 5 nəfəri öldürüb.')],
  'document relevance otherMines': [
    hidesAlone(
      'relevant',
      'BMT bildirib ki, Azərbaycanda minatəmizləmə gedir. Minalar çoxdur. Burada {kömür mədəni|ev} var. Qızıl mədəni var. Mis mədəni var.',
    ),
  ],
}

const NUMBERS =
  'bir iki üç dörd beş altı yeddi səkkiz doqquz on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan yüz'.split(' ')
const hidesMines = (...frames: readonly string[]) => hides('found MINE 12', ...frames)

/** Small words that bind numbers to what they count, and patterns. */
export const AZERBAIJANI_GRAMMAR: Framings = {
  'grammar and': [
    tells('total EVERYONE CASUALTY 5', '2023-cü ildə minalar nəticəsində 5 nəfər ölüb {və|evdə} yaralanıb.'),
  ],
  'grammar or': [
    tells('total EVERYONE CASUALTY 5', '2023-cü ildə minalar nəticəsində 5 nəfər ölüb {yaxud|evdə} yaralanıb.'),
  ],
  'grammar stops': [hidesMines('Ötən həftə 12 {ilə|böyük} mina aşkarlanıb.')],
  'grammar hours': [
    tells(
      'harmed EVERYONE KILLED 2',
      'Bazar ertəsi iki çoban Ağdam rayonunda səhər 11{ radələrində|= nəğmədə} minaya düşərək həlak olub.',
    ),
  ],
  'grammar labels': [hidesMines('Ötən həftə {saat|böyük} 12 mina aşkarlanıb.')],
  'grammar adverb': [
    tells(
      'total EVERYONE KILLED 5',
      '2023-cü ildə minalardan 5 {faciəvi|evdə} ölüm olub.',
      '2023-cü ildə minalar: 5 {faciəvi/ağır/yüngül/artıq/dərhal/yerindəcə|evdə} ölüb.',
    ),
  ],
  'grammar returning': [
    hides(
      'displaced 45000',
      'Minalı torpaqlara 45 000 məcburi köçkün {qayıdıb/qayıtdı/qayıtmış/qayıdır/qayıdan/köçürülüb/köçüb/məskunlaşıb/qaytarılıb/dönüb/dönmüş|baxıb}.',
    ),
  ],
  'grammar born': [
    tells(
      'harmed EVERYONE INJURED 2',
      'Bazar ertəsi Ağdamda mina Əli Əliyevi {(1970 t.)/(2010 t)|evdə} və Vəli Vəliyevi, 1980-ci il təvəllüdlü, yaralayıb.',
    ),
    tells(
      'harmed EVERYONE INJURED 2',
      'Bazar ertəsi Ağdamda mina Əli Əliyevi, {1970-ci il doğumlu/2010 doğumlu/1970-ci ildə doğulmuş/1970-ci ildə doğulan/1970-ci ildə anadan olmuş/1970-ci ildə anadan olan/1970-ci ildə dünyaya gəlmiş/1970-ci ildə dünyaya gələn/1970 doğumlu/1970 təvəllüdlü/1970-ci il təvəllüdlü/2010-cu il təvəllüdlü/1993-cü il təvəllüdlü/1970-ci il t./2010-cu il t./1993-cü il t.|evdə}, və Vəli Vəliyevi, 1980-ci il təvəllüdlü, yaralayıb.',
    ),
  ],
  'grammar localities finds': [
    tells(
      'accident at Mərzili',
      'Bazar ertəsi Ağdamın Mərzili {kəndi/kəndində/kəndinin bağında/kəndinə gedərkən/kəndindən keçəndə/qəsəbəsi/qəsəbəsinin bağında/qəsəbəsində/qəsəbəsinə gedərkən/qəsəbəsindən keçəndə/yaşayış məntəqəsində|evində} mina çobanı yaralayıb.',
    ),
    tells(
      ({ form }) => `accident at ${form}`,
      '{Aşağı Mərzili/Yuxarı Mərzili/Böyük Mərzili/Kiçik Mərzili/Orta Mərzili/Yeni Mərzili/Köhnə Mərzili/Birinci Mərzili/İkinci Mərzili|Evdə} kəndində bazar ertəsi mina Ağdamda çobanı yaralayıb.',
      'Bazar ertəsi Ağdamda, {Qara Mərzili|evdə} kəndində mina çobanı yaralayıb.',
    ),
  ],
  'grammar localitiesOfExplosions finds': [
    tells(
      'accident at Mərzili',
      'Bazar ertəsi Ağdamda Mərzili {yaxınlığında/ətrafında/istiqamətində/girişində/çıxışında/ərazisində|haqqında} mina çobanı yaralayıb.',
    ),
    tells(
      ({ form }) => `accident at ${form}`,
      'Bazar ertəsi Ağdamda {Mərzili və Xıdırlı kəndləri/Mərzili ilə Xıdırlı kəndləri/Mərzili və Xıdırlı qəsəbələri|evlər} arasında mina çobanı yaralayıb.',
    ),
    tells(
      'accident at Mərzili-Xıdırlı yolu',
      'Bazar ertəsi Ağdamda Mərzili-Xıdırlı {yolu|evi} üstündə mina çobanı yaralayıb.',
    ),
    tells(
      'accident at Mərzili-Xıdırlı magistralı',
      'Bazar ertəsi Ağdamda Mərzili-Xıdırlı {magistralı|evi} üstündə mina çobanı yaralayıb.',
    ),
  ],
  'grammar placeAfter': [
    tells('accident in AZ-AGM', 'Bazar ertəsi mina Laçın çobanını Ağdam {rayonunda|evində} yaralayıb.'),
  ],
  'grammar severalPlaces': [
    tells(
      'accidents null',
      'Bazar ertəsi {ayrı-ayrı rayonlarda/müxtəlif rayonlarda/bir neçə kənddə/iki ərazidə/üç bölgədə/müxtəlif kəndlərdə/iki rayonun bağında/iki kəndin bağında|evlərdə} minalar 5 nəfəri yaralayıb.',
    ),
  ],
  'grammar nameAround': [
    hides('accident in AZ-GYG', 'Bazar ertəsi mina çobanı yaralayıb, Xanlar {kişi|evi} görüb.'),
    hides('accident in AZ-LAC', 'Bazar ertəsi Laçın{ kəndində|=da} mina çobanı yaralayıb, bu Ağdam rayonudur.'),
  ],
  'grammar laterDeaths words': [
    tells(
      'harmed EVERYONE KILLED 6',
      'Ağdamda mina beş nəfəri öldürüb, iki nəfəri yaralayıb. {Altıncı|Bu} sakin vəfat edib.',
    ),
    tells(
      'harmed EVERYONE KILLED 7',
      'Ağdamda mina altı nəfəri öldürüb, iki nəfəri yaralayıb. {Yeddinci|Bu} sakin vəfat edib.',
    ),
    tells(
      'harmed EVERYONE KILLED 2',
      'Ağdamda mina bir nəfəri öldürüb, iki nəfəri yaralayıb. {Daha bir/İkinci|Bu} sakin vəfat edib.',
    ),
    tells(
      'harmed EVERYONE KILLED 3',
      'Ağdamda mina iki nəfəri öldürüb, iki nəfəri yaralayıb. {Üçüncü|Bu} sakin vəfat edib.',
    ),
    tells(
      'harmed EVERYONE KILLED 4',
      'Ağdamda mina üç nəfəri öldürüb, iki nəfəri yaralayıb. {Dördüncü|Bu} sakin vəfat edib.',
    ),
    tells(
      'harmed EVERYONE KILLED 5',
      'Ağdamda mina dörd nəfəri öldürüb, iki nəfəri yaralayıb. {Beşinci|Bu} sakin vəfat edib.',
    ),
  ],
  'grammar laterDeaths dead': [
    tells(
      'harmed EVERYONE KILLED 3',
      'Ağdamda mina iki nəfəri öldürüb, iki nəfəri yaralayıb. Üçüncü sakin {vəfat edib/dünyasını dəyişib/keçinib/həyatını itirib|yatıb}.',
    ),
  ],
  'grammar diedOfIt': [
    hides(
      'harmed EVERYONE INJURED 1',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb. 34 yaşlı Anar Kərimov {xəstəxanaya aparılarkən/xəstəxanaya çatdırılan zaman/xəstəxanaya çatdırılmamış/yolda|=çöldə} ölüb.',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb. {Həkimlərin səylərinə baxmayaraq/Bütün cəhdlərinə baxmayaraq/Göstərilən yardıma baxmayaraq/Cərrahi müdaxiləyə baxmayaraq|=Günorta}, 34 yaşlı Anar Kərimov ölüb.',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb. Onu {xilas etmək mümkün olmayıb/xilas edə bilməyiblər|=görüblər}.',
    ),
  ],
  'grammar diedLater': [
    hides('accident on 2023-09-11', 'Ağdamda çoban minadan bazar ertəsi {xəstəxanada ölüb|=bağda ölüb}.'),
    hides(
      'accident on 2023-09-11',
      'Ağdamda mina çobanı yaralayıb. Bazar ertəsi o {dünən vəfat edib/bu gün vəfat edib/bu səhər dünyasını dəyişib/gecə keçinib/səhər vəfat edib/sonra vəfat edib/sonradan keçinib|=bağda keçinib}.',
    ),
  ],
  'grammar partJoints': [
    tells(
      'accident in AZ-FUZ',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb {və|evdə} Füzulidə mina sürücünü yaralayıb.',
    ),
  ],
  'grammar respectively': [
    tells(
      'cleared 90 ha',
      '2022-ci ildə Ağdam və Laçında {müvafiq|sakit} olaraq 90 və 40 hektar minalardan təmizlənib.',
    ),
  ],
  'grammar oneMine': [
    tells(
      'accident on 2022-03',
      '2022-ci ilin martında bağda {tank əleyhinə mina/piyada əleyhinə minaya/avtomobil əleyhinə minanın/tank əleyhinə minanı|minalar} 2 nəfəri öldürüb.',
    ),
  ],
  'grammar severalEvents': [
    tells('accidents 2', 'Bazar ertəsi {iki partlayışda|iki evdə} minalar 5 nəfəri yaralayıb.'),
    tells('accidents 3', 'Bazar ertəsi {üç hadisədə/3 halda|üç evdə} minalar 5 nəfəri yaralayıb.'),
    tells('accidents 4', 'Bazar ertəsi {dörd hadisədə|dörd evdə} minalar 5 nəfəri yaralayıb.'),
    tells('accidents 5', 'Bazar ertəsi {beş hadisədə|beş evdə} minalar 5 nəfəri yaralayıb.'),
    tells(
      'accidents null',
      'Bazar ertəsi {partlayışlarda/hadisələrdə/hallarda/bir neçə hadisədə|evdə} minalar 5 nəfəri yaralayıb.',
    ),
  ],
  'grammar reporting': [
    hides('accident on 2023-09-11', 'Ağdamda mina çobanı yaralayıb, bazar ertəsi {bildirilib|görünüb}.'),
  ],
  'grammar acts': [
    hides('accident on 2023-09-11', 'Ağdamda mina çobanı yaralayıb, sentyabrın 11-də {dəfn|mahnı} olub.'),
  ],
  'grammar that': [tells('asks CONDEMN', 'Ombudsman dünya birliyinə çağırıb {ki|evdə} mina terrorunu pisləmək olar.')],
  'grammar tallies': [
    tells('total EVERYONE CASUALTY 345', '2023-cü ildə minalardan zərər çəkən insanların {sayı|evi} 345-ə çatıb.'),
  ],
  'grammar links': [
    tells('total EVERYONE KILLED 65', '2023-cü ildə minalardan zərər çəkənlərdən həlak olanlar {isə|evdə} 65.'),
    tells(
      'total EVERYONE CASUALTY 345',
      '2023-cü ildə minalardan zərər çəkən insanların sayı indi böyük {:|evdə} 345.',
    ),
  ],
  'grammar measures': [
    tells(
      'found AT_LEAST 12',
      'Ötən həftə 12 {ədəd|ev}dən çox mina aşkarlanıb.',
      'Ötən həftə 12 {baş|ev}dan çox mina aşkarlanıb.',
    ),
  ],
  'grammar bridges': [tells('total EVERYONE KILLED 5', '2023-cü ildə minalar: 5 {daha|evdə} ölüb.')],
  'grammar subject': [
    tellsAlone(
      'total EVERYONE KILLED 5',
      'ANAMA Azərbaycanda sapyorlardan danışıb. 2023-cü ildə 5 nəfər {minatəmizləmədə/minalardan/minaya düşərək/minanın üstündə/minada/minasız yerdə/köhnə mina üstündə|evdə} ölüb.',
    ),
  ],
  'grammar as': [
    tells(
      'harmed CIVILIAN INJURED 3',
      'Bazar ertəsi Ağdamda minalar 3 nəfəri yaralayıb, qurbanlar {kimi|evdə} mülki şəxslər göstərilib.',
    ),
  ],
  'grammar kinds': [
    tells('found ANTI_PERSONNEL_MINE 74', 'Ötən həftə 74 {piyada|yaşıl} və 39 tank əleyhinə mina aşkarlanıb.'),
    tells('found ANTI_VEHICLE_MINE 74', 'Ötən həftə 74 {tank|yaşıl} və 39 piyada əleyhinə mina aşkarlanıb.'),
  ],
  'grammar reported': [
    tells(
      'accident on 2023-09-11',
      'ANAMA 11 sentyabrda Ağdamda mina çobanı {yaraladığını/öldürdüyünü/yaralamasını|yaraladı} bildirib.',
      'ANAMA Ağdamda minadan 11 sentyabrda yaralanan çobanın {sağalacağını/gələcəyini|gələn} bildirib.',
    ),
  ],
  'grammar dayOfMonth': [
    tells(
      'accident on 2023-09-05',
      'Ağdamda minalar çox insanı yaralayıb. Minalar barədə danışdılar: {ayın 5-də|evdə} Ağdamda mina çobanı yaralayıb.',
    ),
  ],
  'grammar sameDay': [
    tells(
      'accident on 2023-09-11',
      'Dünən bildirilib ki, {həmin gün/eyni gecə/o səhər/həmin axşam|evdə} Ağdamda mina çobanı yaralayıb.',
    ),
  ],
  'grammar thatDistrict': [
    tells(
      'accident in AZ-AGM',
      'Laçında yağış yağdı. Ağdamda bayram oldu. Çoxlu insan gəldi. Uşaqlar oynadı. Günəş çıxdı. Musiqi çaldı. Dünən {rayonda/rayonun kəndində/rayondakı bağda/bölgədə|evdə} mina çobanı yaralayıb.',
    ),
  ],
  'grammar samePlace': [
    tells(
      'accident on 2022-06',
      'Ötən ilin iyununda {həmin kənddə/həmin yolda/həmin çayda/elə bu dərədə/həmin çöldə/həmin ərazidə/elə o sahədə/həmin yerdə/həmin otlaqda/həmin meşədə/bu ətrafda/o ətrafda|evdə} minalar iki fermeri yaralayıb.',
    ),
  ],
  'grammar hearsay': [
    hides(
      'harmed EVERYONE KILLED 3',
      'Bazar ertəsi Ağdamda mina partlayıb, xəsarət alan yoxdur. {Media/Sosial şəbəkələr/İstifadəçilər/Saytlar/Kanallar/Şayiələr|Həkimlər} deyib ki, bazar ertəsi Ağdamda üç nəfər ölüb.',
    ),
  ],
  'grammar imagined': [
    hides('accident in AZ-AGM', 'Bazar ertəsi {ssenariyə görə/ssenariyə əsasən|=evdə} Ağdamda mina çobanı öldürüb.'),
  ],
  'grammar reportedBefore': [
    hides(
      'total EVERYONE KILLED 5',
      '2023-cü ildə {əvvəl bildirilirdi/əvvəlcə bildirilmişdi/ilkin deyilirdi/öncə deyilmişdi/qabaq yazılmışdı/əvvəl göstərilirdi/əvvəl məlumat verilirdi/əvvəl məlumat verilmişdi/əvvəl xəbər verilirdi/əvvəl xəbər verilmişdi|evdə} ki, minalardan 5 nəfər ölüb.',
      '2023-cü ildə {əvvəl yazılsa da/öncə bildirilsə də/ilkin deyilsə də/əvvəl göstərilsə də/öncə açıqlansa da|evdə} minalardan 5 nəfər ölüb.',
      'Nazirlik 2023-cü ildə minalardan 5 nəfərin ölməsi barədə {məlumatı təkzib edib/xəbəri yalanlayıb/iddianı təkzib edib/şayiələri təkzib edib|məlumatı yayıb}.',
      '2023-cü ildə minalardan 5 nəfərin ölməsi barədə {məlumat həqiqətə uyğun deyil/xəbər yalandır/iddia əsassızdır|məlumat yayılıb}.',
    ),
  ],
  'grammar nthEvent': [
    hides(
      'accident on 2023-09',
      'Bu ay Ağdamda minaya {düşən ikinci sakindir/düşən üçüncü sakindir/düşən dördüncü sakindir/düşən beşinci sakindir/düşən altıncı sakindir/düşən yeddinci sakindir/düşən səkkizinci sakindir/düşən doqquzuncu sakindir/düşən onuncu sakindir/düşən növbəti sakindir/düşən 12-ci sakindir|=düşən sakin evdədir}.',
      'Bu ay Ağdamda minadan {yaralanan ikinci sakindir/ölən ikinci sakindir/həlak olan ikinci sakindir/zərər çəkən ikinci sakindir|=zərər çəkən sakin evdədir}.',
      'Bu ay Ağdamda minaya düşən sakinlə {ikinci hadisədir/üçüncü hadisədir/dördüncü hadisədir/beşinci hadisədir/altıncı hadisədir/yeddinci hadisədir/səkkizinci hadisədir/doqquzuncu hadisədir/onuncu hadisədir/12-ci hadisədir/ikinci haldır/ikinci partlayışdır/ikinci insidentdir/ikinci itkidir|=hadisədir}.',
    ),
  ],
  'grammar laterDays': [
    tells(
      'accident on 2023-09-03',
      'Sentyabrın 2-də Ağdamda mina çobanı yaralayıb.\n\n{Ertəsi gün/Növbəti gün/Bir gün sonra/1 gün sonra|=Böyük kədərlə} Füzulidə mina çobanı yaralayıb.',
    ),
    tells(
      'accident on 2023-09-04',
      'Sentyabrın 2-də Ağdamda mina çobanı yaralayıb.\n\n{İki gün sonra/2 gün sonra|=Böyük kədərlə} Füzulidə mina çobanı yaralayıb.',
    ),
    tells(
      'accident on 2023-09-05',
      'Sentyabrın 2-də Ağdamda mina çobanı yaralayıb.\n\n{Üç gün sonra/3 gün sonra|=Böyük kədərlə} Füzulidə mina çobanı yaralayıb.',
    ),
    tells(
      'accident on 2023-09-06',
      'Sentyabrın 2-də Ağdamda mina çobanı yaralayıb.\n\n{Dörd gün sonra/4 gün sonra|=Böyük kədərlə} Füzulidə mina çobanı yaralayıb.',
    ),
  ],
  'grammar aftershock': [
    tells(
      'harmed EVERYONE INJURED 2',
      'Bazar ertəsi Ağdamda mina çobanı öldürüb. İki sakin {ikinci partlayışda/ikinci minadan|=başqa partlayışda} yaralanıb.',
    ),
  ],
  'grammar clearing': [
    tellsAlone(
      'harmed DEMINER KILLED 1',
      'ANAMA Azərbaycanın agentliyidir. Bazar ertəsi Ağdamda {zərərsizləşdirmə/partlayış|istirahət} zamanı minaaxtaran həlak olub.',
    ),
  ],
  'grammar otherEvent': [
    tells(
      'accident of UNEXPLODED_ORDNANCE',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb. {Birincisi/İkincisi/Üçüncüsü/Birinci hadisə|Evdə} bazar ertəsi Ağdamda mərmidən yaralanan fermerdir.',
    ),
    tells(
      'accident of UNEXPLODED_ORDNANCE',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb. Bazar ertəsi {digər hadisədə/başqa hadisədə/ikinci partlayışda|evdə} fermer mərmidən yaralanıb.',
    ),
    tells(
      'accident of UNEXPLODED_ORDNANCE',
      'Bazar ertəsi Ağdamda mina çobanı yaralayıb. Bazar ertəsi {elə həmin rayonda/elə bu kənddə/elə o yolda/elə həmin çayda/elə həmin dərədə/elə həmin çöldə/elə həmin ərazidə/elə həmin sahədə|evdə} fermer mərmidən yaralanıb.',
    ),
    tells(
      'accident of MINE',
      'Bazar ertəsi Ağdamda çoban mərmidən yaralanıb. Bazar ertəsi {növbəti mina|evdə} fermeri yaralayıb.',
    ),
  ],
  'grammar helpedBefore': [
    hides(
      'total EVERYONE CASUALTY 55',
      '2023-cü ildə {protez alan/kompensasiya alan/müavinət alan/təqaüd alan/mənzil alan|görülən} 55 mina zərərçəkəni var.',
    ),
  ],
  'grammar helpedAfter': [
    hides(
      'total EVERYONE CASUALTY 55',
      '2023-cü ildə 55 mina zərərçəkəni {protezlə/kompensasiya ilə/müavinətlə/təqaüdlə/mənzillə/reabilitasiya ilə|evdə} təmin edilib.',
      '2023-cü ildə 55 mina zərərçəkəninin {ailəsinə/ailələrinə|evinə} baxılıb.',
    ),
  ],
  'grammar share': [
    tells(
      'cleared 12 ha',
      '2023-cü ildə 40 hektar minalardan təmizlənib. Vadidə çoxlu yaşıl bağlar və hündür dağlar var, oradan uzun ağ çay axır və evlər görünür. {Rayonlar üzrə/Təşkilatlar üzrə/Qurumlar üzrə/Təyinat üzrə/Bölgü/Ən böyük pay|Böyük bağlar}: 12 hektar bağ.',
      '2023-cü ildə 40 hektar minalardan təmizlənib. Vadidə çoxlu yaşıl bağlar və hündür dağlar var, oradan uzun ağ çay axır və evlər görünür. 12 hektar ordunun {payına düşür|bağında görünür}.',
      '2023-cü ildə 40 hektar minalardan təmizlənib. Vadidə çoxlu yaşıl bağlar və hündür dağlar var, oradan uzun ağ çay axır və evlər görünür. 12 hektarı ordunun bağına {aiddir/aid olub/aid edilir|görünür}.',
    ),
  ],
  'grammar tallied': [
    tells(
      'cleared 12 ha',
      '2023-cü ildə 40 hektar minalardan təmizlənib. 2022-ci ildə {göstərici/rəqəm/nəticə/göstərici isə|bağ} 12 idi.',
      '2023-cü ildə minalar təmizlənib. Ağdamda bitən işdir. Həkimlər gəlib. Maydakı işin {yekunu:|bağı} 12 hektar.',
    ),
  ],
  'grammar talliedAfter': [
    tells(
      'cleared 12 ha',
      '2023-cü ildə 40 hektar minalardan təmizlənib. 2022-ci ildə göstərici 12 {idi/olub/olmuşdu/olmuşdur|dedi}.',
    ),
  ],
  'grammar changedTo': [
    hides('total EVERYONE KILLED 70', 'Minalardan ölənlərin sayı {390-dan/390 nəfərdən|=xeyli} 70-ə enib.'),
  ],
  'grammar difference': [
    hides(
      'total EVERYONE KILLED 5',
      '2023-cü ildə minalardan ölən 5 nəfər {çoxdur/çox olub/azdır/artıqdır/deyil|evdədir}.',
      '2023-cü ildə minalardan ölən 5 nəfər {artıb/azalıb/artmışdır/azalmışdır/çoxalıb/artdı/azaldı|evdədir}.',
      '2023-cü ildə minalardan ölən 5 nəfər {artaraq/azalaraq|evdə} çoxdur.',
    ),
  ],
  'calendar yearFirst ends': [
    tells(
      'period 2020-11..2022-12-31 running',
      '2020-ci ilin noyabrından ötən ilin {sonunadək|evinədək} minalar 55 nəfəri öldürüb.',
      '2020-ci ilin noyabrından ötən ilin {sonuna|evinə} qədər minalar 55 nəfəri öldürüb.',
    ),
  ],
  'calendar sameMonth before': [
    tells('period 2023-09-03..2023-09-09', 'ANAMA sentyabrda bildirib ki, {ayın|evin} 3-9-u arasında 12 mina tapılıb.'),
  ],
  'grammar verbLast': [tells('total EVERYONE KILLED 5', '2023-cü ildə minalardan {ölən/ölmüş|ölüb} 5 nəfər var.')],
  'grammar numberEndings all': [tells('found MINE 12', 'Ötən həftə 12-{si|qyqy} mina aşkarlanıb.')],
  'grammar numberEndings part': [
    tells('total CHILD KILLED 3', '2023-cü ildə minalar nəticəsində 9 nəfər həlak olub, 3-{ü|qyqy} uşaqdır.'),
  ],
  'grammar numberEndings partWords': [
    tells(
      ({ written }) =>
        `total CHILD KILLED ${NUMBERS.indexOf(written) < 9 ? NUMBERS.indexOf(written) + 1 : (NUMBERS.indexOf(written) - 8) * 10}`,
      '2023-cü ildə minalar nəticəsində 199 nəfər həlak olub, {üçü|evi} uşaqdır.',
    ),
  ],
  'grammar numberEndings whole': [
    tells(
      'total DEMINER KILLED 3',
      '2023-cü ildə minalar nəticəsində {sapyorlardan/sapyorların/sapyorlarının|sapyorlar} 3 nəfər ölüb.',
    ),
  ],
  'calendar ordinals': [hidesMines('Ötən həftə 12-{ci|=si} mina aşkarlanıb.')],
  'grammar numberEndings upTo': [tells('cleared AT_MOST', 'Ötən həftə 12 {hektaradək|hektar} təmizlənib.')],
  'numbers parts words': [
    tells('total EVERYONE KILLED 10', '2023-cü ildə 52 nəfər minaya düşüb, onlardan {onu|sonra} həlak olub.'),
  ],
  'numbers parts after': [
    tells('total EVERYONE KILLED 10', '2023-cü ildə 52 nəfər minaya düşüb, {onlardan/nəfərdən|sonra} onu həlak olub.'),
  ],
  'grammar rate': [
    hides('cleared 12 ha', 'Ağdamda minalardan 12 hektarın təmizlənməsi 900 manata {başa gəlib|deyib}.'),
  ],
  'grammar rateBefore': [
    hides('cleared 12 ha', '{Ağdamda gündə/Füzulidə həftədə/Nəticə: ayda|Orada} 12 hektar minalardan təmizlənib.'),
    hides(
      'cleared 12 ha',
      'Ağdamda {hər gün/hər həftə/hər ay/hər il/orta hesabla gündə/orta hesabla həftədə/orta hesabla ayda/orta hesabla ildə/gündə orta hesabla/həftədə orta hesabla/ayda orta hesabla/ildə orta hesabla/hər gün təxminən/hər gün orta hesabla|orada} 12 hektar minalardan təmizlənib.',
    ),
  ],
  'grammar warToll': [
    hides(
      'total EVERYONE KILLED 55',
      '2023-cü ildə {müharibədə/müharibəsində/müharibədə təxminən/müharibədə ümumilikdə|minalardan} 55 nəfər ölüb, minalar qalır.',
    ),
  ],
  'grammar someOf': [
    hides('total EVERYONE KILLED 52', '2023-cü ildə 52 nəfər minaya düşüb, {bəziləri|sonra} həlak olub.'),
  ],
  'numbers halves': [tells('found MINE 500', 'Ötən həftə {yarım|böyük} min mina aşkarlanıb.')],
  'numbers words': [
    tells(({ worth }) => `found MINE ${worth}`, 'Ötən həftə {beş|böyük} mina aşkarlanıb.'),
    tells(({ worth }) => `found MINE ${2 * (worth ?? 0)}`, 'Ötən həftə 2 {min|böyük} mina aşkarlanıb.'),
  ],
}
