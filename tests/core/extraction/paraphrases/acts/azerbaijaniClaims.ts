import { words } from '../tables.ts'

/** What is said of maps and of whoever laid mines, and what it states. */
export const STATED = words(`
  Ermənistan Ağdam rayonunun mina xəritələrini Azərbaycana təhvil verib. > MAP HANDED_OVER
  2021-ci ilin iyununda Ermənistan Ağdamda basdırılmış 97 min minanın xəritəsini Azərbaycana verib. > MAP HANDED_OVER
  Azərbaycan Ağdam üzrə 97 min minanın xəritəsini əldə edib. > MAP HANDED_OVER
  97 min minanın yerini göstərən xəritələr Azərbaycana təqdim olunub. > MAP HANDED_OVER
  Ağdamın mina xəritələri Azərbaycana ötürülüb. > MAP HANDED_OVER
  Gürcüstanın vasitəçiliyi ilə Ağdam rayonunun minalanmış ərazilərinin xəritələri alınıb. > MAP HANDED_OVER
  15 erməninin müqabilində Ağdam üzrə 97 min minanın xəritəsi Azərbaycana verilib. > MAP HANDED_OVER
  Ermənistan tərəfi 97 min minanın xəritəsini təqdim etmişdir. > MAP HANDED_OVER
  2021-ci il iyunun 12-də Ermənistan Ağdamın mina xəritələrini Azərbaycan tərəfinə təqdim etdi. > MAP HANDED_OVER
  Azərbaycan tərəfi Ağdam rayonunun mina xəritələrini alıb. > MAP HANDED_OVER
  Ağdam rayonunun mina xəritələri Bakıya çatdırılıb. > MAP HANDED_OVER
  Ermənistandan Ağdam rayonunun mina xəritələri alınıb. > MAP HANDED_OVER
  Saxlanılanların müqabilində İrəvan Ağdamın mina xəritələrini qaytarıb. > MAP HANDED_OVER
  Ermənistan yalnız Ağdam rayonunun mina xəritələrini verdi. > MAP HANDED_OVER
  Ermənistan minalanmış ərazilərin xəritələrini verməkdən imtina edir. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistan hələ də mina xəritələrini Azərbaycana təqdim etməyib. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistan mina xəritələrini gizlədir. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistan tərəfi dəqiq mina xəritələrini verməkdən boyun qaçırır. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistan mina xəritələrini verməkdən yayınır. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Bu günədək Ermənistan mina xəritələrini təhvil verməyib. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistanın mina xəritələrini verməməsi yeni qurbanlara səbəb olur. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistanın mina xəritələrini təqdim etməkdən imtina etməsi prosesi ləngidir. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistan mina xəritələrini vermir. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistan mina xəritələrini vermək istəmir. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistan mina xəritələrini verməyə tələsmir. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Mina xəritələri Ermənistan tərəfindən hələ də verilməyib. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistan mina xəritələrini paylaşmır. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Dəfələrlə edilən çağırışlara baxmayaraq, Ermənistan mina xəritələrini təqdim etmir. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistanın mina xəritələrini gizlətməsi insanların ölümü ilə nəticələnir. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistan mina xəritələrini verməkdən qaçır. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistan mina xəritələrini verməyərək insanların həyatını təhlükəyə atır. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistan bu vaxta qədər bir dənə də olsun dəqiq mina xəritəsi verməyib. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistan mina xəritələrini öz əlində saxlayır. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistanın mina xəritələrini təqdim etməkdən yayınması qəbuledilməzdir. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Mina xəritələrinin Ermənistan tərəfindən verilməməsi işi çətinləşdirir. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistan mina xəritələrinin təhvil verilməsini ləngidir. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Dəqiq mina xəritələrinin olmaması minatəmizləməni ləngidir. > ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistanın verdiyi mina xəritələrinin dəqiqliyi cəmi 25 faizdir. > MAP INACCURATE
  Təqdim edilmiş mina xəritələri qeyri-dəqiqdir. > MAP INACCURATE
  Mina xəritələri yararsız çıxıb. > MAP INACCURATE
  Mina xəritələri reallığı əks etdirmir. > MAP INACCURATE
  Mina xəritələrinin cəmi 25 faizi doğrudur. > MAP INACCURATE
  Verilən mina xəritələri həqiqətə uyğun deyil. > MAP INACCURATE
  Məlum olub ki, mina xəritələri səhvdir. > MAP INACCURATE
  Mina xəritələri yalnız 25 faiz dəqiqdir. > MAP INACCURATE
  Mina xəritələrinin düzgünlüyü 25 faiz təşkil edir. > MAP INACCURATE
  Ermənistanın təqdim etdiyi mina xəritələri saxtadır. > MAP INACCURATE
  Mina xəritələri natamamdır. > MAP INACCURATE
  Mina xəritələri ərazidəki real vəziyyətə uyğun gəlmir. > MAP INACCURATE
  Mina xəritələrində kobud səhvlər aşkarlanıb. > MAP INACCURATE
  Mina xəritələri etibarlı deyil. > MAP INACCURATE
  Mina xəritələrindəki məlumatlar yerində təsdiqini tapmayıb. > MAP INACCURATE
  Mina xəritələri dəqiq deyil. > MAP INACCURATE
  Mina xəritələrinin dörddə üçü yanlışdır. > MAP INACCURATE
  Mina xəritələri faydasız olub. > MAP INACCURATE
  Ermənistan Azərbaycan ərazilərində bir milyondan çox mina basdırıb. > ALL LAID_MINES
  Ermənistan işğal dövründə əraziləri minalayıb. > ALL LAID_MINES
  Ermənistan silahlı qüvvələri kütləvi şəkildə mina basdırıb. > ALL LAID_MINES
  Ermənistanın basdırdığı minalar insanların ölümünə səbəb olur. > ALL LAID_MINES
  Bu ərazilər Ermənistan tərəfindən qəsdən minalanıb. > ALL LAID_MINES
  Ermənistan tərəfindən basdırılmış minalar hər həftə partlayır. > ALL LAID_MINES
  Geri çəkilərkən erməni əsgərləri yolları və qəbiristanlıqları minalayıblar. > ALL LAID_MINES
  Ermənistan bu torpaqları mina sahəsinə çevirib. > ALL LAID_MINES
  İşğal zamanı Ermənistan ərazilərimizi minalarla çirkləndirib. > ALL LAID_MINES
  Ermənistan Azərbaycan torpaqlarına bir milyon mina səpələyib. > ALL LAID_MINES
  Erməni diversantları yollara mina yerləşdirib. > ALL LAID_MINES
  Ermənistanın mülki obyektləri minalaması çoxsaylı ölümlərə səbəb olub. > ALL LAID_MINES
  Ermənistan geridə bir milyon mina qoyub gedib. > ALL LAID_MINES
  Ermənistan müharibədən sonra da mina basdırmağa davam edib. > ALL LAID_MINES
  Ermənistan evlərdə və məzarlıqlarda mina-tələlər qurub. > ALL LAID_MINES
  Ermənistanın kütləvi mina basdırması humanitar fəlakətə səbəb olub. > ALL LAID_MINES
  Bir milyondan artıq mina məhz Ermənistan tərəfindən basdırılıb. > ALL LAID_MINES
  Ermənistan mülki əhaliyə qarşı minalardan istifadə edib. > ALL LAID_MINES
  Ermənilər evlərimizi minalayıb gediblər. > ALL LAID_MINES
  Ermənistan ərazilərimizi minalamaqla insanların qayıdışına mane olur. > ALL LAID_MINES
  Düşmən tərəfindən basdırılan mina partlayıb. > ALL LAID_MINES
  Ermənistan Laçın yolundan istifadə edərək ərazimizə mina daşıyıb və basdırıb. > ALL LAID_MINES
  Torpaqlarımız Ermənistan ordusu tərəfindən minalarla doldurulub. > ALL LAID_MINES
  Ermənistan mina terroru törədərək kənd yollarını minalayıb. > ALL LAID_MINES
  Ermənistanın əkdiyi minalar insanlara ölüm gətirir. > ALL LAID_MINES
  Ermənistan bilərəkdən hər yerə mina düzüb. > ALL LAID_MINES
  Ermənistan mina basdırmaqla beynəlxalq humanitar hüququ pozur. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  Ermənistanın mülki əraziləri minalaması beynəlxalq humanitar hüququn kobud pozuntusudur. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  Ermənistanın mina basdırması Cenevrə konvensiyalarına ziddir. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  Mülki əhaliyə qarşı mina basdıran Ermənistan beynəlxalq hüquq normalarını pozub. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  Ermənistan ərazilərimizi minalayaraq beynəlxalq humanitar hüquq normalarını kobud şəkildə pozub. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  Ermənistanın mina basdırması müharibə cinayətidir və beynəlxalq hüquqa ziddir. > ALL LAID_MINES + ALL VIOLATED_HUMANITARIAN_LAW
  Ermənistan mina xəritələrini verməməklə beynəlxalq humanitar hüququ pozur. > ALL VIOLATED_HUMANITARIAN_LAW + ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistanın mina xəritələrini gizlətməsi beynəlxalq hüququn kobud pozuntusudur. > ALL VIOLATED_HUMANITARIAN_LAW + ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Mina xəritələrini təqdim etməyən Ermənistan beynəlxalq humanitar hüquq normalarına məhəl qoymur. > ALL VIOLATED_HUMANITARIAN_LAW + ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
  Ermənistanın mina xəritələrini verməkdən imtina etməsi Cenevrə konvensiyalarına ziddir. > ALL VIOLATED_HUMANITARIAN_LAW + ALL WITHHELD_MINE_MAPS + MAP NOT_PROVIDED
`)

/** What appeals to nobody, accuses nobody and tells of no maps. */
export const NONE_OF_IT = words(`
  Ombudsmandan Ermənistanın mina xəritələrini verib-verməyəcəyi soruşulub.
  Ombudsman minatəmizləməyə verdiyi dəstəyə görə Avropa İttifaqına təşəkkür edib.
  Yaponiya Azərbaycanda minatəmizləməyə dəstək verməyi qərara alıb.
  ANAMA gələn il minatəmizləmə işlərini genişləndirməyi planlaşdırır.
  Mina xəritələri verilənədək qayıdış ləng gedəcək.
  Ermənistan mina xəritələrini versə, iş sürətlənər.
  Bosniyada müharibədən sonra mina xəritələri təhvil verilmişdi.
  Sakinlərdən mina təhlükəsi olan ərazilərə girməmək xahiş olunur.
  Əhali şübhəli əşyalara toxunmamalıdır və minalar barədə məlumat verməlidir.
  Tərəflər mina xəritələrinin təhvil verilməsini müzakirə ediblər.
  Ermənistan mina xəritələrini verməyə hazır olduğunu bildirir.
  Görüşdə minatəmizləməyə dəstək məsələləri müzakirə olunub.
  ANAMA daha 11 min hektar ərazini minalardan təmizləməlidir.
  Qonaqlara minatəmizləmə işləri barədə məlumat verilib.
  Azərbaycan mühəndisləri təlim minaları basdırıblar.
  Təmizlənmiş ərazilərin xəritəsi qonaqlara təqdim olunub.
  BMT mina əleyhinə fəaliyyətdə Azərbaycanı dəstəkləyir.
  Britaniya minatəmizləmə üçün vəsait ayırıb.
  Müdafiə Nazirliyi Azərbaycanın mina basdırdığı barədə iddiaları təkzib edib.
  Mina xəritələri daha sürətli qayıdışın açarıdır.
  Tələbələr üçün mina təhlükəsi mövzusunda təlim keçirilib.
  Sürücülər mina təhlükəsinə görə yalnız açıq yollarla hərəkət etməlidirlər.
`)
