import { expect, test } from 'vitest'
import { languageOf } from '../../../../core/extraction/document/language.ts'

test.each([
  ['en', 'A civilian was injured by a mine in the village of Sarijali, the ministry said.'],
  ['az', 'Ağdam rayonunda minaya düşən mülki şəxs yaralanıb, bu barədə nazirlik məlumat verib.'],
  ['ru', 'На территории Агдамского района на мине подорвался мирный житель, сообщили в министерстве.'],
  [
    'tr',
    'Bakanlık, Ağdam bölgesinde mayın patlaması sonucu bir kişinin yaralandığını ve olay için soruşturma açıldığını bildirdi.',
  ],
  ['uk', 'У Харківській області через вибух міни загинули двоє людей, повідомили в поліції.'],
  ['es', 'El gobierno de Colombia informó que dos personas murieron por una mina en la región del Cauca.'],
  ['und', '12 345'],
  ['und', ''],
])('%s: %s', (language, text) => {
  expect(languageOf(text, null)).toBe(language)
})

test('a language that is given stands, an empty one does not', () => {
  expect(languageOf('A civilian was injured by a mine.', 'az')).toBe('az')
  expect(languageOf('A civilian was injured by a mine in the village.', ' ')).toBe('en')
})
