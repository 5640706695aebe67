import { expect, it } from 'vitest'
import { claimsOf } from './reading.ts'

const OMBUDSMAN =
  'Ombudsman Səbinə Əliyeva mina problemi ilə bağlı bəyanat yayıb. O, dünya birliyini mina terrorunu pisləməyə çağırıb.\n\n'

it.each([
  ['Prokurorluğun saytındakı son yekuna görə müharibədən sonra minalar 71 nəfəri öldürüb.', 'PROSECUTOR_GENERAL_AZ'],
  [
    'Baş Prokurorluq ümumi statistikanı da təqdim edib: müharibədən sonra 377 nəfər minaya düşüb.',
    'PROSECUTOR_GENERAL_AZ',
  ],
  [
    'Daxili İşlər Nazirliyinin hesabına görə isə müharibədən sonra minalar 352 nəfərə zərər vurub.',
    'MINISTRY_OF_INTERNAL_AFFAIRS_AZ',
  ],
  ['Baş Prokurorluğun rəqəmləri belədir: müharibədən sonra 377 nəfər minaya düşüb.', 'PROSECUTOR_GENERAL_AZ'],
  [
    'Baş Prokurorluğun mayda açıqladığı statistika göstərir ki, müharibədən sonra 377 nəfər minaya düşüb.',
    'PROSECUTOR_GENERAL_AZ',
  ],
  ['ANAMA-nın statistikasında müharibədən sonra minaya düşən 377 nəfər göstərilir.', 'ANAMA'],
  ['ANAMA-nın saytında yerləşdirilən cədvələ əsasən, müharibədən sonra 377 nəfər minaya düşüb.', 'ANAMA'],
  ['Baş Prokurorluqda isə hesab ediblər ki, müharibədən sonra 377 nəfər minaya düşüb.', 'PROSECUTOR_GENERAL_AZ'],
  [
    'Baş Prokurorluqdan aldığımız cavabda göstərilir ki, müharibədən sonra 377 nəfər minaya düşüb.',
    'PROSECUTOR_GENERAL_AZ',
  ],
  [
    'Baş Prokurorluğun bugünkü açıqlamasında deyilir ki, müharibədən sonra 377 nəfər minaya düşüb.',
    'PROSECUTOR_GENERAL_AZ',
  ],
  ['ANAMA müharibədən sonra 377 nəfərin minaya düşdüyünü qeydə alıb.', 'ANAMA'],
  ['ANAMA-nın qeydiyyatına görə, müharibədən sonra 377 nəfər minaya düşüb.', 'ANAMA'],
  ['ANAMA-nın son məlumatları belədir: müharibədən sonra 377 nəfər minaya düşüb.', 'ANAMA'],
  [
    'Xarici İşlər Nazirliyi müharibədən sonra 377 nəfərin minaya düşdüyünü açıqlayıb.',
    'MINISTRY_OF_FOREIGN_AFFAIRS_AZ',
  ],
  ['Baş Prokurorluq isə başqa rəqəm çəkir: müharibədən sonra 377 nəfər minaya düşüb.', 'PROSECUTOR_GENERAL_AZ'],
  ['Baş Prokurorun sözlərinə əsasən, müharibədən sonra 377 nəfər minaya düşüb.', 'PROSECUTOR_GENERAL_AZ'],
  ['ANAMA sədri Vüqar Süleymanovun verdiyi məlumata əsasən, müharibədən sonra 377 nəfər minaya düşüb.', 'ANAMA'],
  ['BMT-nin hesabatında qeyd olunur ki, müharibədən sonra 377 nəfər minaya düşüb.', 'UNITED_NATIONS'],
  ['Müharibədən sonra 377 nəfər minaya düşüb (mənbə: Baş Prokurorluq).', 'PROSECUTOR_GENERAL_AZ'],
  ['Müharibədən sonra 377 nəfər minaya düşüb. Bu rəqəmləri Baş Prokurorluq açıqlayıb.', 'PROSECUTOR_GENERAL_AZ'],
  // Bodies that a sentence only names.
  ['Müharibədən sonra 377 nəfər minaya düşüb, onların bir qismi ANAMA-nın kurslarını bitirib.', 'OMBUDSMAN_AZ'],
  ['Müharibədən sonra 377 nəfər minaya düşüb, ailələri Daxili İşlər Nazirliyinə məktub göndərib.', 'OMBUDSMAN_AZ'],
])('gives a figure to whose it is: %s', (text, code) => {
  const [figure] = claimsOf(OMBUDSMAN + text, 'CASUALTY_FIGURE')
  expect(figure?.attributedTo.code).toBe(code)
})
