import { describe, expect, test } from 'vitest'
import { extract } from '../../../../core/extraction/extract.ts'
import type { Claim } from '../../../../core/model/claim.ts'

type Case = readonly [language: 'en' | 'az' | 'ru', reading: string, text: string]

const nameOf = ({ code, name }: { readonly code: string; readonly name: string }): string =>
  code === 'OTHER' ? name : code

/** What tells a claim from the others of its text: its first number; of an accident the word. */
const numberOf = (claim: Claim): string =>
  claim.kind === 'CASUALTY_FIGURE'
    ? String(claim.counts[0]?.value)
    : claim.kind === 'CLEARANCE_FIGURE'
      ? String(claim.hectares ?? claim.ordnance[0]?.value)
      : 'accident'

/** The issuer of a text, then whose each of its claims is. */
function readingOf(language: 'en' | 'az' | 'ru', text: string): string {
  const { issuer, claims } = extract(text, { publishedOn: '2025-02-11', language })
  return [nameOf(issuer), ...claims.map((claim) => `${numberOf(claim)} ${nameOf(claim.attributedTo)}`)].join(', ')
}

function tells(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(cases)('%s: %s', (language, reading, text) => {
      expect(readingOf(language, text)).toBe(reading)
    })
  })
}

tells('a hospital is the source where no authority gives the account, and its doctors speak for it', [
  [
    'en',
    'Hospital, accident Hospital, 31 Hospital',
    'Two shepherds were injured by a mine in Aghdam, Azerbaijan, on Monday, the chief physician of the Barda Central Hospital, Elnur Mammadov, told reporters.\n\nSince the beginning of 2023, the doctor said, 31 people injured by mines have been treated.',
  ],
  [
    'az',
    'Hospital, accident Hospital',
    'Ağdam rayonunda fevralın 10-da mina partlayışı nəticəsində iki nəfər yaralanıb. Bu barədə Bərdə Rayon Mərkəzi Xəstəxanasından məlumat verilib.',
  ],
  [
    'ru',
    'Hospital, accident Hospital',
    'Три человека ранены при взрыве мины в Агдамском районе Азербайджана 10 февраля. Об этом рассказал журналистам главный врач Бардинской объединенной больницы.',
  ],
])

tells('a hospital is none where people are only taken there, or where it adds how they are', [
  [
    'en',
    'PROSECUTOR_GENERAL_AZ, accident PROSECUTOR_GENERAL_AZ',
    "The Prosecutor General's Office of Azerbaijan said on Tuesday that a mine injured a shepherd in Aghdam on Monday. He was taken to the Barda hospital, it said.",
  ],
  [
    'en',
    'PROSECUTOR_GENERAL_AZ, accident PROSECUTOR_GENERAL_AZ',
    "Doctors at the Barda hospital said that the shepherd would be well.\n\nOn Monday a mine injured a shepherd in Aghdam, Azerbaijan, according to the Prosecutor General's Office.",
  ],
  [
    'az',
    'PROSECUTOR_GENERAL_AZ, accident PROSECUTOR_GENERAL_AZ',
    'Baş Prokurorluqdan bildirilib ki, fevralın 10-da Ağdamda mina çobanı yaralayıb. O, Bərdə xəstəxanasına çatdırılıb.',
  ],
  [
    'ru',
    'PROSECUTOR_GENERAL_AZ, accident PROSECUTOR_GENERAL_AZ',
    'Генпрокуратура Азербайджана сообщила, что 10 февраля в Агдаме мина ранила пастуха. Он доставлен в больницу Барды.',
  ],
])

tells('troops are those of the ministry that the sentence says, and no source beside others', [
  [
    'az',
    'ANAMA, 3900 ANAMA, 312 MINISTRY_OF_INTERNAL_AFFAIRS_AZ',
    'ANAMA bildirib ki, yanvarda 3 900 hektar təmizlənib.\n\nDaxili İşlər Nazirliyinin Baş Mühafizə İdarəsinin istehkamçıları yanvarda 312 partlamamış sursat tapıb.',
  ],
  [
    'ru',
    'ANAMA, 3900 ANAMA, 312 MINISTRY_OF_EMERGENCY_SITUATIONS_AZ',
    'В ANAMA сообщили, что в январе в Азербайджане очищено 3900 гектаров.\n\nИнженерные войска МЧС нашли в январе 312 мин.',
  ],
  [
    'en',
    'ANAMA, 3900 ANAMA, 312 MINISTRY_OF_DEFENCE_AZ',
    'ANAMA said that 3,900 hectares were cleared in Azerbaijan in January.\n\nThe engineering troops found 312 mines in January.',
  ],
  [
    'en',
    'ANAMA, 1022 ANAMA, 610 ANAMA, 230 ANAMA, 182 ANAMA',
    "According to ANAMA, 1,022 hectares were cleared in Azerbaijan from 3 to 9 February. Of these, 610 hectares were cleared by ANAMA, 230 hectares by the army's engineers and 182 hectares by private companies.",
  ],
])

tells('whoever a paragraph shows taking the floor is meant by "he said"', [
  [
    'ru',
    'PROSECUTOR_GENERAL_AZ, 392 PROSECUTOR_GENERAL_AZ, 200000 ANAMA',
    'На слушаниях в Баку представитель прокуратуры сообщил, что после войны на минах подорвались 392 человека.\n\nПредставитель ANAMA дополнил картину. С конца войны, сказал он, очищено 200 тысяч гектаров.',
  ],
  [
    'az',
    'PROSECUTOR_GENERAL_AZ, 392 PROSECUTOR_GENERAL_AZ, 200000 ANAMA',
    'Bakıda dinləmədə Baş Prokurorluğun nümayəndəsi bildirib ki, müharibədən sonra 392 nəfər minaya düşüb.\n\nDaha sonra söz ANAMA-nın nümayəndəsi Elşən Rzayevə verilib. O deyib ki, müharibə bitəndən 200 min hektar ərazi təmizlənib.',
  ],
  [
    'en',
    'MINISTRY_OF_INTERNAL_AFFAIRS_AZ, accident MINISTRY_OF_INTERNAL_AFFAIRS_AZ, 8940 ANAMA',
    "Police in Zangilan, Azerbaijan, reported that a mine killed a beekeeper on Monday.\n\nANAMA's office for the south did not deny it. Its chief, Kanan Isgandarov, said that 8,940 hectares had been cleared in Zangilan last year.",
  ],
  [
    'en',
    'PRESIDENCY_AZ, 392 PRESIDENCY_AZ',
    'The presidential envoy spoke in Brussels on mines in Azerbaijan. He answered questions after talks with EU officials. He said that 392 people were killed or injured by mines since the end of the war.',
  ],
])

tells('bodies side by side of which one cites the other', [
  [
    'az',
    'OMBUDSMAN_AZ, 392 PROSECUTOR_GENERAL_AZ',
    'Ombudsman Azərbaycanda minalar barədə bəyanat yayıb.\n\nOmbudsman Baş Prokurorluğun məlumatına istinadən bildirib ki, müharibədən sonra 392 nəfər mina qurbanı olub.',
  ],
])

tells('an outlet between the verb and who spoke to it', [
  [
    'ru',
    'MINISTRY_OF_INTERNAL_AFFAIRS_AZ, accident MINISTRY_OF_INTERNAL_AFFAIRS_AZ, 41 ANAMA',
    'Фермер погиб при взрыве мины в Агдамском районе Азербайджана 10 февраля, сообщили «Вестям гор» в районном отделении полиции.\n\nПо данным ANAMA, в 2024 году от мин пострадал 41 человек.',
  ],
])

tells('a press service that signs, and a body that prepared a report', [
  [
    'az',
    'PROSECUTOR_GENERAL_AZ, accident PROSECUTOR_GENERAL_AZ',
    'Fevralın 10-da Kəlbəcər rayonunun Çərəkdar kəndində bir mülki şəxs minaya düşərək yaralanıb.\n\nBaş Prokurorluğun Mətbuat xidməti\n\nİcra Hakimiyyəti yolun bağlanacağını bildirib.',
  ],
  [
    'ru',
    'UNITED_NATIONS, 3120 UNITED_NATIONS, 391 ANAMA',
    'МИННАЯ ОБСТАНОВКА В АЗЕРБАЙДЖАНЕ\nПодготовлено страновой группой ООН\n\nВ январе 2025 года очищено 3 120 гектаров.\n\nПо данным ANAMA, с ноября 2020 года пострадал 391 человек.',
  ],
  [
    'en',
    'PROSECUTOR_GENERAL_AZ, accident PROSECUTOR_GENERAL_AZ',
    "On 10 February a mine injured a shepherd in Aghdam, Azerbaijan, the Prosecutor General's Office said.\n\nPhoto: press service of ANAMA",
  ],
])

tells('an outlet that tells the lead itself keeps it, whoever is cited further on', [
  [
    'ru',
    'Not stated, accident Not stated, 41 ANAMA',
    'Тракторист ранен при взрыве мины у села Талыш в Азербайджане 10 февраля, передает наш корреспондент.\n\nВ ANAMA месяц назад сообщали, что в 2024 году пострадал 41 человек.',
  ],
  [
    'en',
    'ANAMA, accident ANAMA',
    'A mine injured a shepherd in Aghdam, Azerbaijan, on Monday, ANAMA said. His leg was saved, a nurse told our correspondent.',
  ],
])

tells('a company that a body only hires', [
  [
    'en',
    'Not stated, 412 Not stated',
    "Rashad Aliyev leads a private company's teams in Azerbaijan, under contract to ANAMA.\n\nQ: How much this year?\nA: In 2024 we cleared 412 hectares.\n\nQ: And then?\nA: The same.\n\nQ: Who helps?\nA: Nobody.",
  ],
])
