import type { PlaceCode } from './claim.ts'
import { soundsOf } from './nameSounds.ts'

/**
 * Villages and towns of the districts that mines are reported from, in Azerbaijani spelling, by the district whose territory they are in.
 * Written from memory and held against the labelled articles alone, no gazetteer being at hand: so only names that are known to be those of one
 * of these districts. Names of several (Qiyaslı, Sarıcalı, Novruzlu, Kəngərli, Mahmudlu, Çaylı, Şükürbəyli) are left out, and so are villages of
 * Aghdara, which belonged to Kalbajar, Tartar and Aghdam until December 2023. It only helps where a text names no district for an accident: a district that is named comes first.
 */
const VILLAGES_OF: Readonly<Record<string, string>> = {
  'AZ-AGM':
    'Afətli, Əliağalı, Çəmənli, Qalayçılar, Baş Qərvənd, Güllücə, Mərzili, Papravənd, Sarıhacılı, Şelli, Yusifcanlı, Əhmədağalı, Quzanlı, Gülablı, Boyəhmədli, Şıxbabalı, Üçoğlan, Tağıbəyli, Xındırıstan, Zəngişalı, Mahrızlı',
  'AZ-FUZ':
    'Horadiz, Alxanlı, Pirəhmədli, Qoçəhmədli, Qaraxanbəyli, Dilağarda, Dövlətyarlı, Qovşatlı, Arayatlı, Aşağı Əbdürrəhmanlı, Yuxarı Əbdürrəhmanlı, Aşağı Seyidəhmədli, Yuxarı Seyidəhmədli, Mərdinli, Əhmədalılar, Yuxarı Veysəlli, Horqan, Qorqan, Divanalılar, Zərgər, Yağlıvənd, Zobucuq, Böyük Bəhmənli',
  'AZ-QAZ': 'Quşçu Ayrım, Bağanıs Ayrım, Aşağı Əskipara, Xeyrimli',
  'AZ-GOR': 'Tapqaraqoyunlu, Tap Qaraqoyunlu, Aşağı Ağcakənd',
  'AZ-QBI':
    'Xanlıq, Mahruzlu, Xocahan, Xocamsaxlı, Muradxanlı, Zilanlı, Başarat, Teymur Müskənli, Aşağı Mollu, Yuxarı Mollu',
  'AZ-CAB':
    'Mehdili, Soltanlı, Horovlu, Sirik, Böyük Mərcanlı, Cocuq Mərcanlı, Xələfli, Maralyan, Çərəkən, Dağ Tumas, Şıxalıağalı, Karxulu, Quycaq, Balyand, Qumlaq, Niyazqulular, Şahvələdli',
  'AZ-KAL':
    'Susuzluq, Zar, Zülfüqarlı, Yanşaq, Yellicə, İstisu, Başlıbel, Çıraq, Çaplı, Ağdaban, Yuxarı Ayrım, Nadirxanlı, Kilsəli, Comərd',
  'AZ-XCI': 'Əsgəran, Əskəran, Bədərə, Meşəli, Xanabad, Pircamal, Seyidbəyli',
  'AZ-XVD':
    'Hadrut, Qadrut, Tuğ, Sos, Tağaverd, Edilli, Axullu, Çaylaqqala, Bulutan, Azıx, Salakətin, Dolanlar, Qırmızı Bazar',
  'AZ-LAC':
    'Zabux, Sus, Suarası, Minkənd, Güləbird, Qorçu, Malıbəy, Safiyan, Haçınyalı, Haçınalı, Mişni, Cicimli, Piçənis',
  'AZ-SUS': 'Daşaltı, Turşsu',
  'AZ-TAR': 'Qapanlı, Kapanlı, Hacıqərvənd, Sarov',
  'AZ-ZAN':
    'Ağalı, Ağbənd, Bartaz, Malatkeşin, Məmmədbəyli, Mincivan, Ördəkli, Rəzdərə, Vejnəli, Cahangirbəyli, Şərifan, Şayıflı, Zərnəli, Babaylı',
}

/** Each with its district. */
export const VILLAGES: readonly { readonly name: string; readonly district: PlaceCode }[] = Object.entries(
  VILLAGES_OF,
).flatMap(([district, villages]) => villages.split(', ').map((name) => ({ name, district })))

const DISTRICT_OF_VILLAGE: ReadonlyMap<string, PlaceCode> = new Map(
  VILLAGES.map(({ name, district }) => [soundsOf(name), district]),
)

/** The district of a village or town by its name in the spelling of one of the three languages; null where it is in none for certain. */
export const districtOfVillage = (name: string): PlaceCode | null => DISTRICT_OF_VILLAGE.get(soundsOf(name)) ?? null
