import { words } from '../tables.ts'

/** Whom it asks: nominative, accusative, dative, ablative and genitive. */
export const ASKED = words(`
  beynəlxalq ictimaiyyət|beynəlxalq ictimaiyyəti|beynəlxalq ictimaiyyətə|beynəlxalq ictimaiyyətdən|beynəlxalq ictimaiyyətin
  Ermənistan|Ermənistanı|Ermənistana|Ermənistandan|Ermənistanın
  rəsmi İrəvan|rəsmi İrəvanı|rəsmi İrəvana|rəsmi İrəvandan|rəsmi İrəvanın
  beynəlxalq təşkilatlar|beynəlxalq təşkilatları|beynəlxalq təşkilatlara|beynəlxalq təşkilatlardan|beynəlxalq təşkilatların
  BMT-yə üzv dövlətlər|BMT-yə üzv dövlətləri|BMT-yə üzv dövlətlərə|BMT-yə üzv dövlətlərdən|BMT-yə üzv dövlətlərin
  donor ölkələr|donor ölkələri|donor ölkələrə|donor ölkələrdən|donor ölkələrin
  tərəfdaşlarımız|tərəfdaşlarımızı|tərəfdaşlarımıza|tərəfdaşlarımızdan|tərəfdaşlarımızın
  Avropa İttifaqı|Avropa İttifaqını|Avropa İttifaqına|Avropa İttifaqından|Avropa İttifaqının
  dünya dövlətləri|dünya dövlətlərini|dünya dövlətlərinə|dünya dövlətlərindən|dünya dövlətlərinin
  xarici həmkarlar|xarici həmkarlarını|xarici həmkarlarına|xarici həmkarlarından|xarici həmkarların
  Ermənistan tərəfi|Ermənistan tərəfini|Ermənistan tərəfinə|Ermənistan tərəfindən|Ermənistan tərəfinin
  BMT Təhlükəsizlik Şurası|BMT Təhlükəsizlik Şurasını|BMT Təhlükəsizlik Şurasına|BMT Təhlükəsizlik Şurasından|BMT Təhlükəsizlik Şurasının
  beynəlxalq qurumlar|beynəlxalq qurumları|beynəlxalq qurumlara|beynəlxalq qurumlardan|beynəlxalq qurumların
  bütün dövlətlər|bütün dövlətləri|bütün dövlətlərə|bütün dövlətlərdən|bütün dövlətlərin
  Qırmızı Xaç Komitəsi|Qırmızı Xaç Komitəsini|Qırmızı Xaç Komitəsinə|Qırmızı Xaç Komitəsindən|Qırmızı Xaç Komitəsinin
`)

/** What is asked for, by the stem of its verb. */
export const DEEDS = words(`
  CONDEMN > mina terrorunu pislə
  CONDEMN > Ermənistanın mina terrorunu qətiyyətlə qına
  CONDEMN > minaların basdırılmasını kəskin qına
  CONDEMN > mina terroruna qarşı səsini ucalt
  CONDEMN > mina cinayətlərini birmənalı şəkildə pislə
  CONDEMN > mina terrorunu açıq şəkildə pislə
  CONDEMN > mina terroruna etirazını bildir
  HOLD_ACCOUNTABLE > Ermənistanı məsuliyyətə cəlb et
  HOLD_ACCOUNTABLE > mina basdıranları məsuliyyətə cəlb et
  HOLD_ACCOUNTABLE > mina terroruna görə günahkarları cəzalandır
  HOLD_ACCOUNTABLE > mina basdıran şəxslərin cəzasız qalmamasını təmin et
  HOLD_ACCOUNTABLE > minaları basdıranları ədalət mühakiməsinə ver
  HOLD_ACCOUNTABLE > mina cinayətlərinə görə Ermənistanı hüquqi məsuliyyətə cəlb et
  HOLD_ACCOUNTABLE > mina terrorunun təqsirkarlarını mühakimə et
  HOLD_ACCOUNTABLE > cəzasızlığa son qoyaraq mina basdıranları məhkəmə qarşısına çıxar
  IMPOSE_SANCTIONS > Ermənistana qarşı sanksiyalar tətbiq et
  IMPOSE_SANCTIONS > mina terroruna görə sanksiya qoy
  IMPOSE_SANCTIONS > işğalçıya qarşı iqtisadi sanksiyalar qəbul et
  IMPOSE_SANCTIONS > sanksiya mexanizmini işə sal
  IMPOSE_SANCTIONS > mina basdıranlara sanksiyalar tətbiq et
  PROVIDE_MINE_MAPS > minalanmış ərazilərin xəritələrini təhvil ver
  PROVIDE_MINE_MAPS > mina sahələrinin formulyarlarını təqdim et
  PROVIDE_MINE_MAPS > basdırılmış minaların xəritələrini Azərbaycana ötür
  PROVIDE_MINE_MAPS > mina xəritələrini tam şəkildə paylaş
  PROVIDE_MINE_MAPS > minaların yeri barədə dəqiq məlumatı ver
  PROVIDE_MINE_MAPS > qalan mina xəritələrini də qaytar
  PROVIDE_MINE_MAPS > mina xəritələrini dərhal təhvil ver
  PROVIDE_MINE_MAPS > mina xəritələrinin verilməsini təmin et
  STOP_LAYING_MINES > mina terroruna son qoy
  STOP_LAYING_MINES > mina basdırmağı dayandır
  STOP_LAYING_MINES > ərazilərimizi minalamaqdan əl çək
  STOP_LAYING_MINES > mina terrorundan imtina et
  STOP_LAYING_MINES > yeni minalar basdırmaqdan çəkin
  STOP_LAYING_MINES > mina terrorunu dərhal dayandır
  STOP_LAYING_MINES > mina terrorundan əl çək
  SUPPORT_MINE_ACTION > minatəmizləmə işlərinə dəstək ol
  SUPPORT_MINE_ACTION > Azərbaycana minaların təmizlənməsində kömək et
  SUPPORT_MINE_ACTION > minatəmizləməyə maliyyə və texniki yardım göstər
  SUPPORT_MINE_ACTION > humanitar minatəmizləmə fəaliyyətinə töhfə ver
  SUPPORT_MINE_ACTION > minalarla mübarizədə Azərbaycana dəstək göstər
  SUPPORT_MINE_ACTION > minalara qarşı mübarizədə həmrəylik nümayiş etdir
  SUPPORT_MINE_ACTION > ANAMA-ya müasir texnika ver
  SUPPORT_MINE_ACTION > minatəmizləmə üçün yardımı artır
  SUPPORT_MINE_ACTION > mina təhlükəsinin aradan qaldırılmasına dəstəyini artır
  RECOGNISE_URGENCY > mina probleminin təcili olduğunu qəbul et
  RECOGNISE_URGENCY > mina problemini təxirəsalınmaz məsələ kimi tanı
  RECOGNISE_URGENCY > minatəmizləməni prioritet hesab et
  RECOGNISE_URGENCY > mina təhlükəsinin ciddiliyini anla
  RECOGNISE_URGENCY > mina problemini gündəliyinin prioritet məsələsi kimi qəbul et
  RECOGNISE_URGENCY > mina təhlükəsinin nə qədər ciddi olduğunu dərk et
  EXERT_PRESSURE > Ermənistana təzyiq göstər
  EXERT_PRESSURE > Ermənistana qarşı təzyiqi artır
  EXERT_PRESSURE > İrəvana təsir göstər
  EXERT_PRESSURE > Ermənistanı öhdəliklərini yerinə yetirməyə məcbur et
  EXERT_PRESSURE > öz təsir imkanlarından Ermənistana qarşı istifadə et
  EXERT_PRESSURE > Ermənistana beynəlxalq təzyiq et
  EXERT_PRESSURE > Ermənistan rəhbərliyinə təzyiqləri gücləndir
  TAKE_MEASURES > mina terroruna qarşı qəti addımlar at
  TAKE_MEASURES > mina problemi ilə bağlı təsirli tədbirlər gör
  TAKE_MEASURES > mina terroruna biganə qalma
  TAKE_MEASURES > mina terroruna qarşı qəti mövqe nümayiş etdir
  TAKE_MEASURES > mina terroruna səssiz qalma
  TAKE_MEASURES > mina terroruna laqeyd yanaşma
  TAKE_MEASURES > mina terroruna adekvat reaksiya ver
  TAKE_MEASURES > mina terroruna göz yumma
  TAKE_MEASURES > mina terroruna qarşı sərt mövqe ortaya qoy
`)

/** How an appeal is worded: `{acc}` and the like are the cases of whom it asks, `{V:dat}` and the like the forms of the verb that its stem stands for. */
export const SAYINGS = words(`
  Ombudsman {acc} {V:dat} çağırıb.
  Ombudsman {dat} {V:dat} çağırış edib.
  S.Əliyeva {dat} müraciət edərək {V:acc} istəyib.
  Müvəkkil {abl} {V:acc} tələb edib.
  {nom} {V:must}, - deyə Ombudsman bildirib.
  “{nom} {V:must}”, - o vurğulayıb.
  Ombudsman hesab edir ki, {nom} {V:must}.
  Bəyanatda {acc} {V:dat} çağırış yer alıb.
  “Biz {abl} {V:acc} gözləyirik”, - deyə Əliyeva qeyd edib.
  Ombudsman {gen} {V:gen} vacibliyini vurğulayıb.
  Tələb edirik ki, {nom} {V:sin}.
  Müvəkkil çağırış edib ki, {nom} {V:sin}.
  Bəyanatda bildirilir ki, {nom} {V:must}.
  Ombudsman {gen} {V:mustob} qeyd edib.
  {abl} {V:acc} xahiş edirik.
  {nom} {V:dat} çağırılıb.
  Ombudsman {gen} {V:acc} israrla tələb edib.
  “{gen} vaxtıdır ki, {V:sin}”, - deyə o əlavə edib.
  Artıq vaxtdır ki, {nom} {V:sin}.
  Ombudsman {dat} ünvanladığı məktubda {V:acc} xahiş edib.
  Müraciətdə {abl} {V:acc} tələb olunur.
  Ombudsman ümid edir ki, {nom} {V:sin}.
  Əliyeva {acc} bir daha {V:dat} səsləyib.
  Sonda Ombudsman {gen} {V:acc} arzulayıb.
  {nom} {V:dat} borcludur, - deyə Ombudsman qeyd edib.
  Ombudsmanın fikrincə, {nom} {V:must}.
  O, {gen} {V:acc} zəruri sayıb.
  Müvəkkil {dat} üz tutaraq {V:acc} xahiş edib.
  {gen} {V:nom} vacibdir, - deyə Ombudsman bildirib.
  Ombudsman {acc} {V:dat} dəvət edib.
  Müraciətdə {acc} {V:dat} çağıran Ombudsman uşaqların da həlak olduğunu xatırladıb.
  {gen} {V:gen} zəruriliyi vurğulanıb.
  Hesabatda {dat} {V:acc} tövsiyə edilir.
  {nom} mütləq {V:must}, - deyə o söyləyib.
  Konfransda {abl} {V:acc} tələb edən bəyannamə qəbul olunub.
`)

/** The same as nouns. */
export const NOUNS = words(`
  CONDEMN > mina terrorunun pislənilməsi
  CONDEMN > Ermənistanın mina siyasətinin qınanması
  CONDEMN > mina terrorunun beynəlxalq səviyyədə qınanması
  HOLD_ACCOUNTABLE > mina basdıranların məsuliyyətə cəlb edilməsi
  HOLD_ACCOUNTABLE > günahkarların mina terroruna görə cəzalandırılması
  HOLD_ACCOUNTABLE > Ermənistanın mina cinayətlərinə görə məsuliyyət daşıması
  HOLD_ACCOUNTABLE > mina cinayətlərini törədənlərin məsuliyyətə cəlb olunması
  HOLD_ACCOUNTABLE > mina terrorunun təqsirkarlarının məhkəmə qarşısına çıxarılması
  IMPOSE_SANCTIONS > Ermənistana qarşı sanksiyaların tətbiqi
  IMPOSE_SANCTIONS > mina terroruna görə sanksiyaların tətbiq edilməsi
  PROVIDE_MINE_MAPS > mina xəritələrinin təhvil verilməsi
  PROVIDE_MINE_MAPS > minalanmış ərazilərin xəritələrinin Azərbaycana verilməsi
  PROVIDE_MINE_MAPS > mina sahələrinin dəqiq xəritələrinin təqdim edilməsi
  PROVIDE_MINE_MAPS > bütün mina xəritələrinin təqdim olunması
  PROVIDE_MINE_MAPS > minaların dəqiq xəritələrinin ötürülməsi
  STOP_LAYING_MINES > mina terroruna son qoyulması
  STOP_LAYING_MINES > mina terrorunun dayandırılması
  STOP_LAYING_MINES > mina basdırılmasının dayandırılması
  SUPPORT_MINE_ACTION > minatəmizləməyə beynəlxalq dəstəyin artırılması
  SUPPORT_MINE_ACTION > minatəmizləmə üçün beynəlxalq yardımın göstərilməsi
  SUPPORT_MINE_ACTION > minalarla mübarizədə beynəlxalq əməkdaşlığın gücləndirilməsi
  SUPPORT_MINE_ACTION > minatəmizləmə işlərinə vəsait ayrılması
  SUPPORT_MINE_ACTION > minatəmizləmə sahəsində yardımın çoxaldılması
  RECOGNISE_URGENCY > mina probleminin təxirəsalınmaz məsələ kimi qəbul edilməsi
  RECOGNISE_URGENCY > mina təhlükəsinin prioritet məsələ kimi tanınması
  EXERT_PRESSURE > Ermənistana beynəlxalq təzyiqin göstərilməsi
  EXERT_PRESSURE > Ermənistana təzyiqin artırılması
  TAKE_MEASURES > mina terroruna qarşı təxirəsalınmaz tədbirlərin görülməsi
  TAKE_MEASURES > mina terroruna qarşı qəti addımların atılması
  TAKE_MEASURES > mina terroruna hüquqi qiymət verilməsi
`)

/** How an appeal is worded by a noun. */
export const NOUN_SAYINGS = words(`
  Ombudsman {acc} tələb edib.
  Ombudsman {gen} vacibliyini vurğulayıb.
  Bəyanatda {gen} zəruriliyi qeyd olunub.
  {nom} vacibdir, - deyə Ombudsman bildirib.
  {nom} üçün beynəlxalq ictimaiyyətə çağırış edilib.
  Ombudsman {dat} çağırıb.
  {nom} zəruridir.
  Biz {acc} istəyirik, - deyə o bildirib.
  Əliyeva {gen} mühüm olduğunu deyib.
  Konfransda {acc} nəzərdə tutan çağırış səslənib.
  {nom} tələb olunur, - deyə o vurğulayıb.
  Ombudsman {acc} vacib hesab edib.
  {dat} ehtiyac var, - deyə o qeyd edib.
`)
