import type { Term } from '../../words/lexicon.ts'
import type { Meaning } from '../../words/terms.ts'
import { fixed, nouns, tellingVerbs } from './morphology.ts'

const list = (row: string): readonly string[] => row.split(' | ')

/** Where those hurt are taken to, and how; a converb ("aparılarkən") leads on to what befell them. */
const HOSPITALS = list(
  'xəstəxanaya | xəstəxanasına | hospitala | hospitalına | klinikaya | klinikasına | mərkəzinə | müəssisəyə | müəssisəsinə | institutuna | reanimasiyaya | poliklinikaya | palataya',
)
const TAKEN = list(
  'yerləşdiril | çatdırıl | aparıl | təxliyə edil | təxliyə olun | göndəril | təhvil veril | köçürül | gətiril',
)

export const TAKEN_TO_HOSPITAL: readonly string[] = [
  ...tellingVerbs(...HOSPITALS.flatMap((place) => TAKEN.map((taken) => `${place} ${taken}`))),
  ...fixed(
    'müalicə alır | müalicə alırlar | müalicə olunur | müalicə olunurlar | müalicəyə cəlb olunub* | müalicəsi davam etdirilir | müalicəsi davam edir | müalicəsi davam etdirilib | müalicəsi aparılır | əməliyyat olunub | əməliyyat edilib',
  ),
]

/** Parts of the body, as whoever lost or broke them has them ("sürücünün qolu qırılıb"), and what befell them. */
const LIMBS = list(
  'ayağı | ayaqları | qolu | qolları | əli | əlləri | barmağı | barmaqları | pəncəsi | topuğu | baldırı | budu | dizi | çanağı | qabırğası | qabırğaları | çiyni | beli | onurğası | körpücük sümüyü | sümüyü | gözü | gözləri | üzü | qulaq pərdəsi | qulaq pərdələri | dalağı | kəlləsi | çənəsi | burnu | boynu | sinəsi | qarnı | kürəyi | biləyi | dabanı | böyrəyi | qaraciyəri | ciyəri | bağırsağı',
)
const LOST = list(
  'qop | sın | qırıl | parçalan | zədələn | əzil | yan | kəsil | deşil | yırtıl | kor ol | tutul | yarıl | dağıl | partla',
)
/** The same parts as what struck somebody reaches them ("qəlpə çiyninə dəyib", "üzünə qəlpə sancılıb"). */
const STRUCK = list(
  'ayağına | ayaqlarına | qoluna | qollarına | əlinə | əllərinə | barmağına | buduna | dizinə | baldırına | topuğuna | çiyninə | belinə | onurğasına | gözünə | gözlərinə | üzünə | boynuna | başına | sinəsinə | qarnına | kürəyinə | bədəninə | peysərinə | alnına | çənəsinə | böyrünə | ombasına | ciyərinə',
)
const STRIKES = list('dəy | bat | sancıl | saplan | isabət et | isabət ed')

/** What somebody has of it ("çiynində qırıq var"), and what doctors took out of them. */
const WOUNDS = list(
  'qəlpə yarası | qəlpə yaraları | yara | yaralar | yarası | yaraları | qırıq | qırıqlar | qırığı | qırıqları | sınıq | sınığı | sınıqları | yanıq | yanıqlar | yanığı | yanıqları | zədə | zədəsi | zədələri | xəsarət | xəsarəti | xəsarətləri | kontuziyası | beyin silkələnməsi',
)

export const LIMBS_LOST: readonly string[] = [
  ...tellingVerbs(...LIMBS.flatMap((limb) => LOST.map((lost) => `${limb} ${lost}`))),
  ...tellingVerbs(...STRUCK.flatMap((limb) => STRIKES.map((strikes) => `${limb} ${strikes}`))),
  ...fixed(...WOUNDS.flatMap((wound) => [`${wound} var`, `${wound} vardır`])),
  ...tellingVerbs(
    'beyin silkələnməsi keçir | kontuziya keçir | kontuziyaya uğra | travma keçir | qəlpə çıxarıl | qəlpələr çıxarıl | qəlpələri çıxarıl | eşitmə qabiliyyəti zəiflə | eşitmə qabiliyyəti pozul | eşitməsi zəiflə | görmə qabiliyyəti zəiflə | görməsi zəiflə | kar ol | kor ol | sıyrıq al | sıyrıqlar al | əzik al | əziklər al',
  ),
  ...fixed('sıyrıqlarla | sıyrıqla | əziklərlə | qırıqla | qırıqlarla | sınıqla | sınıqlarla | yanıqlarla'),
  ...fixed('ayağını apar* | ayağını qopar* | qolunu qopar* | əlini qopar* | ayağını parçala* | gözünü çıxar*'),
  ...fixed('ayağı yoxdur | qolu yoxdur | əli yoxdur | gözü yoxdur | ayaqları yoxdur | gözü görmür | qulağı eşitmir'),
]

/** How somebody fares. */
export const AZERBAIJANI_CONDITIONS: readonly Term<Meaning>[] = [
  {
    value: { is: 'CONDITION' },
    phrases: [
      ...list(
        'ağır | orta ağır | kritik | stabil | kafi | qənaətbəxş | normal | yaxşı | kəskin ağır | son dərəcə ağır',
      ).flatMap((grave) =>
        ['vəziyyəti', 'vəziyyətləri', 'səhhəti', 'durumu'].flatMap((state) =>
          ['dir', 'dır', 'dur', ' olaraq qalır', ' qiymətləndirilir', ' olaraq qiymətləndirilir', ' sayılır'].map(
            (is) => `${state} ${grave}${is}`,
          ),
        ),
      ),
      ...list('ağır | kritik | stabil | orta ağır').flatMap((grave) => nouns(`${grave} vəziyyətdə`)),
      ...fixed(
        'həyati təhlükəsi yoxdur | həyatı üçün təhlükə yoxdur | həyatları üçün təhlükə yoxdur | həyatına təhlükə yoxdur | həyatı üçün qorxu yoxdur | həyatı təhlükə altındadır | həyatı üçün mübarizə aparır* | həyatları üçün mübarizə aparır* | həyati göstəriciləri | komadadır | cərrahiyyə əməliyyatı keçir* | cərrahi müdaxilə olun*',
        'ilk yardım göstərilib | ilkin yardım göstərilib | ilk tibbi yardım göstərilib | ilkin tibbi yardım göstərilib | tibbi yardım göstərilib | tibbi yardım göstərilir | zəruri tibbi yardım göstərilib',
      ),
    ],
  },
]
