import { describe, expect, it } from 'vitest'
import { readingIn } from '../../readingIn.ts'

/** A lead that tells of one, sentences that say nothing of anybody, what is told of further people, and all the numbers. */
type Row = readonly [lead: string, between: string, further: string, expected: readonly string[]]

const AZERBAIJANI: readonly Row[] = [
  ['çavuş Elçin Məmmədov yaralanıb', '', 'Leytenant Sahib Qasımov yaralanıb.', ['MILITARY INJURED 2']],
  ['çavuş Elçin Məmmədov yaralanıb', '', 'Çavuş Elçin Məmmədov ayağından yaralanıb.', ['MILITARY INJURED 1']],
  ['bir nəfər yaralanıb', '', 'Daha bir nəfər isə yaralanıb.', ['EVERYONE INJURED 2']],
  ['bir nəfər yaralanıb', 'Ərazidə araşdırma aparılır.', 'Daha iki nəfər xəsarət alıb.', ['EVERYONE INJURED 3']],
  ['bir nəfər yaralanıb', 'Hadisə ilə bağlı iş başlanıb.', 'Digər iki nəfər ağır yaralanıb.', ['EVERYONE INJURED 3']],
  ['38 yaşlı çoban yaralanıb', '', 'Onunla birlikdə olan qardaşı xəsarət alıb.', ['EVERYONE INJURED 2']],
  ['38 yaşlı çoban yaralanıb', '', 'Onun 12 yaşlı oğlu da yaralanıb.', ['EVERYONE INJURED 1', 'CHILD INJURED 1']],
  ['38 yaşlı çoban yaralanıb', '', 'Bir qadın da yaralanıb.', ['EVERYONE INJURED 1', 'WOMAN INJURED 1']],
  ['çoban yaralanıb', '', 'Yaxınlıqda olan iki uşaq da yaralanıb.', ['EVERYONE INJURED 1', 'CHILD INJURED 2']],
  ['çoban həlak olub', '', 'Köməkçisi də yolda dünyasını dəyişib.', ['EVERYONE KILLED 2']],
  ['çoban həlak olub', '', 'Oğlunun nəşi evə aparılıb.', ['EVERYONE KILLED 2']],
  ['çoban yaralanıb', '', 'Köməkçisinin iki qabırğası sınıb.', ['EVERYONE INJURED 2']],
  ['çoban yaralanıb', '', 'Çobanın iki qabırğası sınıb.', ['EVERYONE INJURED 1']],
  ['çoban yaralanıb', '', 'Çobanın bədənindən dörd qəlpə çıxarılıb.', ['EVERYONE INJURED 1']],
  ['çoban yaralanıb', '', 'Çiynində qırıq var.', ['EVERYONE INJURED 1']],
  ['çoban həlak olub', '', 'Qəlpə köməkçisinin boynuna dəyib.', ['EVERYONE KILLED 1', 'EVERYONE INJURED 1']],
  ['çoban və oğlu yaralanıb', '', 'Oğlunun ayağı kəsilib.', ['EVERYONE INJURED 2']],
  ['iki nəfər yaralanıb', '', 'Köməkçisi yaralanıb.', ['EVERYONE INJURED 2']],
  ['çoban həlak olub', '', 'Yanında olan həmkəndlisi yerindəcə ölüb.', ['EVERYONE KILLED 2']],
  ['bir hərbi qulluqçu yaralanıb', '', 'Daha bir nəfər yaralanıb.', ['MILITARY INJURED 1', 'EVERYONE INJURED 1']],
  ['iki hərbi qulluqçu yaralanıb', '', 'Daha bir nəfər yaralanıb.', ['MILITARY INJURED 2', 'EVERYONE INJURED 1']],
]

const RUSSIAN: readonly Row[] = [
  ['ранен один человек', 'По факту проводится расследование.', 'Еще один человек ранен.', ['EVERYONE INJURED 2']],
  ['ранен рядовой Эльчин Мамедов', '', 'Сержант Сахиб Гасымов ранен.', ['MILITARY INJURED 2']],
  ['ранен рядовой Эльчин Мамедов', '', 'Рядовой Эльчин Мамедов ранен в ногу.', ['MILITARY INJURED 1']],
  ['ранен 38-летний чабан', '', 'Двое других получили тяжелые ранения.', ['EVERYONE INJURED 3']],
  ['ранен 38-летний чабан', '', 'Ранен и его 12-летний сын.', ['EVERYONE INJURED 1', 'CHILD INJURED 1']],
  ['погиб чабан', '', 'Помощник скончался в больнице.', ['EVERYONE KILLED 2']],
  ['погиб чабан', '', 'Спасти его помощника не удалось.', ['EVERYONE KILLED 2']],
  ['погиб чабан', '', 'Чабана спасти не удалось.', ['EVERYONE KILLED 1']],
  ['погиб чабан', '', 'Осколок рассек его помощнику предплечье.', ['EVERYONE KILLED 1', 'EVERYONE INJURED 1']],
  ['погиб чабан', '', 'У его помощника перелом бедра.', ['EVERYONE KILLED 1', 'EVERYONE INJURED 1']],
  ['ранен чабан', '', 'Ему раздробило голень, наложили швы.', ['EVERYONE INJURED 1']],
  ['ранены чабан и его помощник', '', 'Помощник потерял ногу.', ['EVERYONE INJURED 2']],
  ['ранены двое', '', 'Помощник потерял ногу.', ['EVERYONE INJURED 2']],
  ['погиб чабан', '', 'Пострадала и находившаяся поблизости женщина.', ['EVERYONE KILLED 1', 'WOMAN CASUALTY 1']],
  ['погиб чабан', '', 'Находившийся рядом с ним брат ранен.', ['EVERYONE KILLED 1', 'EVERYONE INJURED 1']],
  ['ранен 38-летний чабан', '', 'Ранены и двое детей, оказавшихся рядом.', ['EVERYONE INJURED 1', 'CHILD INJURED 2']],
  ['погибли две женщины', '', 'Еще две ранены.', ['WOMAN KILLED 2', 'WOMAN INJURED 2']],
]

const ENGLISH: readonly Row[] = [
  ['injured a shepherd', '', 'His brother was injured, too.', ['EVERYONE INJURED 2']],
  ['killed a shepherd', 'The road was closed.', 'His brother also died.', ['EVERYONE KILLED 2']],
  ['injured Elchin Mammadov, 34,', '', 'A helper, Sahib Gasimov, was injured.', ['EVERYONE INJURED 2']],
  ['injured Private Elchin Mammadov', '', 'Private Sahib Gasimov was injured.', ['MILITARY INJURED 2']],
  ['injured a herder, Elchin Mammadov,', '', 'Elchin Mammadov, 34, was wounded in the leg.', ['EVERYONE INJURED 1']],
  [
    'killed two soldiers and injured three',
    '',
    'One more soldier died in hospital.',
    ['MILITARY KILLED 3', 'MILITARY INJURED 3'],
  ],
  ['killed two soldiers', '', 'Two more were injured and one more died.', ['MILITARY KILLED 3', 'MILITARY INJURED 2']],
  ['killed a soldier', '', 'A driver was injured, one more soldier died.', ['MILITARY KILLED 2', 'EVERYONE INJURED 1']],
  ['injured six people', 'Two were injured badly.', 'Four more were injured slightly.', ['EVERYONE INJURED 6']],
  ['injured a herder', '', 'Elchin Mammadov, 34, was wounded in the leg.', ['EVERYONE INJURED 1']],
]

/** Where nobody can say whether those told of later are among those told of before. */
const OPEN: readonly (readonly [language: string, text: string, expected: readonly string[]])[] = [
  ['az', 'Dünən Ağdamda minadan iki nəfər yaralanıb. Onlar çobandır. Onun oğlu da yaralanıb.', ['EVERYONE INJURED 2']],
  [
    'az',
    'Dünən Ağdamda mina çobanı yaralayıb. Onun qardaşı da yaralanıb. Cəmi iki nəfər yaralanıb.',
    ['EVERYONE INJURED 2'],
  ],
  ['ru', 'Вчера в Агдаме при взрыве мины ранены двое. Ранен и его сын.', ['EVERYONE INJURED 2']],
  [
    'en',
    'On Monday a mine in Aghdam killed a deminer and injured his colleague. The second deminer was hurt in the arm.',
    ['DEMINER KILLED 1', 'DEMINER INJURED 1'],
  ],
]

describe('those told of besides one in a later sentence', () => {
  const read = (language: string, text: string): readonly string[] => readingIn(language).harmed(text).toSorted()

  it.each(AZERBAIJANI)('%s. %s %s', (lead, between, further, expected) => {
    const text = `Dünən Ağdam rayonunda mina partlayışı nəticəsində ${lead}.\n${between} ${further}\nAzərbaycan.`
    expect(read('az', text)).toEqual(expected.toSorted())
  })
  it.each(RUSSIAN)('%s. %s %s', (lead, between, further, expected) => {
    const text = `Вчера в Агдамском районе в результате взрыва мины ${lead}.\n${between} ${further}\nАзербайджан.`
    expect(read('ru', text)).toEqual(expected.toSorted())
  })
  it.each(ENGLISH)('%s. %s %s', (lead, between, further, expected) => {
    expect(read('en', `On Monday a mine ${lead} in Aghdam. ${between} ${further}`)).toEqual(expected.toSorted())
  })
  it.each(OPEN)('are left as they are where a number can count them (%s): %s', (language, text, expected) => {
    expect(read(language, `${text}\nAzərbaycan, Азербайджан, Azerbaijan.`)).toEqual(expected.toSorted())
  })
})
