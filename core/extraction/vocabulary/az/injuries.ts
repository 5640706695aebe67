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
  'ayağı | ayaqları | qolu | qolları | əli | əlləri | barmağı | barmaqları | pəncəsi | topuğu | baldırı | budu | dizi | çanağı | qabırğası | qabırğaları | çiyni | beli | onurğası | körpücük sümüyü | sümüyü | gözü | gözləri | üzü | qulaq pərdəsi | dalağı',
)
const LOST = list('qop | sın | qırıl | parçalan | zədələn | əzil | yan | kəsil | deşil | yırtıl | kor ol')

export const LIMBS_LOST: readonly string[] = [
  ...tellingVerbs(...LIMBS.flatMap((limb) => LOST.map((lost) => `${limb} ${lost}`))),
  ...fixed('ayağını apar* | ayağını qopar* | qolunu qopar* | əlini qopar* | ayağını parçala* | gözünü çıxar*'),
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
