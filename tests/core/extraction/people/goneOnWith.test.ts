import { describe, expect, it } from 'vitest'
import { readingIn } from '../readingIn.ts'

const [en, az, ru] = ['en', 'az', 'ru'].map(readingIn)

/** Totals, and the same for accidents, in one line. */
const told = (language: ReturnType<typeof readingIn> | undefined, text: string): string =>
  [...(language?.casualties(text) ?? []), ...(language?.harmed(text) ?? [])].join('; ')

describe('parts of one group', () => {
  it.each([
    [
      en,
      'Since 2020 mines in Azerbaijan have harmed 345 women, ANAMA says. Of them, 65 people were killed, 280 people were injured.',
      'WOMAN CASUALTY 345; WOMAN KILLED 65; WOMAN INJURED 280',
    ],
    [
      az,
      'ANAMA: 2020-ci ildən bəri 345 qadın minaya düşüb, onlardan 65 nəfəri həlak olub, 280 nəfəri yaralanıb.',
      'WOMAN CASUALTY 345; WOMAN KILLED 65; WOMAN INJURED 280',
    ],
    [
      ru,
      'ANAMA: с 2020 года в Азербайджане на минах подорвались 345 детей. Число погибших составило 65, раненых – 280.',
      'CHILD CASUALTY 345; CHILD KILLED 65; CHILD INJURED 280',
    ],
    // Numbers that are no parts of it are of anybody.
    [
      ru,
      'ANAMA: с 2020 года в Азербайджане на минах подорвались 45 детей. Число погибших составило 65, раненых – 280.',
      'CHILD CASUALTY 45; EVERYONE KILLED 65; EVERYONE INJURED 280',
    ],
    [
      az,
      'ANAMA: 2020-ci ildən bəri minalardan 65 hərbçi həlak olub, 280 nəfər yaralanıb.',
      'MILITARY KILLED 65; EVERYONE INJURED 280',
    ],
    [
      az,
      'ANAMA: 2020-ci ildən bəri minalardan 65 hərbçi həlak olub, 280 nəfəri yaralanıb.',
      'MILITARY KILLED 65; MILITARY INJURED 280',
    ],
    [
      az,
      'ANAMA: 2020-ci ildən bəri minalar 65 hərbçini öldürüb, 280 nəfəri yaralayıb.',
      'MILITARY KILLED 65; EVERYONE INJURED 280',
    ],
  ])('%#', (language, text, counts) => expect(told(language, text)).toBe(counts))
})

describe('a part after sentences that tell of nobody', () => {
  it.each([
    [
      az,
      'Dünən Ağdamda mina partlayıb, iki hərbçi yaralanıb. Faktla bağlı cinayət işi başlanılıb. Onlardan biri xəstəxanada ölüb.',
      'MILITARY CASUALTY 2; MILITARY KILLED 1',
    ],
    [
      ru,
      'Вчера в Агдаме, Азербайджан, на мине подорвались двое детей. Они ранены. Один из них скончался в больнице.',
      'CHILD CASUALTY 2; CHILD KILLED 1',
    ],
    // In another paragraph it can be of anybody.
    [
      az,
      'Dünən Ağdamda mina partlayıb, iki hərbçi yaralanıb.\n\nFaktla bağlı cinayət işi başlanılıb. Onlardan birində mina tapılıb.',
      'MILITARY INJURED 2',
    ],
  ])('%#', (language, text, counts) => expect(told(language, text)).toBe(counts))
})

describe('a pronoun for all who set off a mine', () => {
  it.each([
    [
      en,
      'Three soldiers were blown up by a mine in Aghdam, Azerbaijan, on Monday. They were wounded.',
      'MILITARY INJURED 3',
    ],
    [az, 'Dünən Ağdamda iki çoban minaya düşüb. Onlar həlak olub.', 'EVERYONE KILLED 2'],
    [ru, 'Вчера в Агдаме, Азербайджан, подорвались на мине трое солдат. Они погибли.', 'MILITARY KILLED 3'],
    [ru, 'Вчера в Агдаме, Азербайджан, подорвались на мине трое солдат. Они служили там год.', 'MILITARY CASUALTY 3'],
  ])('%#', (language, text, counts) => expect(told(language, text)).toBe(counts))
})

describe('what stands between people and their verb', () => {
  it.each([
    [az, 'ANAMA: 385 azərbaycanlı müharibədən sonrakı dövrdə minalardan zərər çəkib.', 'EVERYONE CASUALTY 385'],
    // Whom a participle makes its object the verb does not tell of.
    [az, 'Dünən Ağdamda iki çobanı axtaran əsgər minaya düşüb, yaralanıb.', 'MILITARY INJURED 1'],
    [
      az,
      'ANAMA: 2020-ci ildən bəri minalardan 385 nəfər ölüb, yaxud yaralanıb, onlardan 71-i mülki şəxsdir.',
      'EVERYONE CASUALTY 385; CIVILIAN CASUALTY 71',
    ],
  ])('%#', (language, text, counts) => expect(told(language, text)).toBe(counts))
})

describe('a group beside a word for just people', () => {
  it.each([
    [az, 'Dünən Ağdamda minaya düşən iki nəfər hərbi qulluqçu ölüb.', 'MILITARY KILLED 2'],
    [
      az,
      'Dünən Ağdamda minaya düşən iki nəfər ölüb, hərbi qulluqçu yaralanıb.',
      'EVERYONE KILLED 2; MILITARY INJURED 1',
    ],
  ])('%#', (language, text, counts) => expect(told(language, text)).toBe(counts))
})
