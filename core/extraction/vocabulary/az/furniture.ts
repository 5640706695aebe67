import type { FurniturePatterns } from '../../document/furnitureLines.ts'
import { fold } from '../../text/fold.ts'
import { fixed } from './morphology.ts'

const folded = (...rows: readonly string[]): readonly string[] => fixed(...rows).map(fold)

export const AZERBAIJANI_FURNITURE: FurniturePatterns = {
  headings: folded(
    'oxşar xəbərlər | digər xəbərlər | son xəbərlər | ən çox oxunanlar | ən çox oxunan | əlaqəli xəbərlər | həmçinin oxuyun | bunu da oxuyun | oxuyun | xəbər lenti | günün xəbərləri | maraqlı xəbərlər | populyar xəbərlər',
    'bölmənin digər xəbərləri | çox oxunan xəbərlər | aktual xəbərlər | mövzu ilə bağlı | mövzuya dair | xəbər xətti | başqa xəbərlər | gündəm | top xəbərlər | bənzər xəbərlər | manşet xəbərlər | reklam | çox oxunanlar | tövsiyə edirik | sizin üçün seçdik',
    'daha çox xəbər | bu mövzuda | redaktorun seçimi | son dəqiqə',
  ),
  starts: folded(
    'paylaş | xəbəri paylaş | paylaşın | oxunub | baxılıb | baxış sayı | baxış | oxunma sayı | oxunma vaxtı | teqlər | etiketlər | açar sözlər | foto | bölmə | ana səhifə | çap et | manşet | qaynar xətt | müəllif | mənbə | bizi | tarix | dərc olunub',
    'şərhlər | rəy yaz | rəylər | izləyin | abunə ol | abunə olun | video | bakı vaxtı | kateqoriya | yenilənib | şriftin ölçüsü | telegram | whatsapp | facebook | bizə yazın | linki kopyala | son yenilənmə | fotolar | fotoqrafiya',
  ),
  ends: folded('baxış | dəfə oxunub | şərh | oxunma | dəfə baxılıb | baxılıb | oxunub'),
  notices: folded(
    'bütün hüquqlar qorunur | müəllif hüquqları | foto | fotoda | arxiv foto | saytdakı materialların | məlumatdan istifadə | materiallardan istifadə | xəbərdə səhv | mətndə səhv | bizi telegram | bizi izləyin | bizə qoşulun',
    'düzəliş | qeyd: materialın | istinad vacibdir | səhv tapdınız | xəbərin ilkin variantında | saytın materiallarından | orfoqrafik səhv | bizi facebook | telegram kanalımıza | whatsapp kanalımıza | foto: arxiv | illüstrativ foto | bu xəbər',
  ),
  ranges: folded('arası | arasında | dək | qədər | ilə'),
}
