import { describe, expect, test } from 'vitest'
import { extract } from '../../../core/extraction/extract.ts'

const MINISTRY: Readonly<Record<string, string>> = {
  en: "Azerbaijan's Foreign Ministry said on Monday that mines have killed 52 people since the war.",
  ru: 'МИД Азербайджана сообщил, что с окончания войны на минах погибли 52 человека.',
  az: 'Azərbaycan Xarici İşlər Nazirliyi bildirib ki, müharibədən sonra minalar 52 nəfəri öldürüb.',
}

const saidOfMaps = (language: string, text: string): readonly string[] =>
  extract(`${MINISTRY[language]} ${text}`, { publishedOn: '2023-06-14', language }).claims.flatMap((claim) => {
    if (claim.kind === 'MINE_MAP_REPORT') return [`${claim.status} by ${claim.attributedTo.code}`]
    return claim.kind === 'APPEAL' ? [`${claim.action} by ${claim.attributedTo.code}`] : []
  })

describe("what Armenia's government says of its maps", () => {
  test.each([
    ['en', 'Yerevan says it handed over every minefield map it had in 2021.'],
    ['en', 'Armenia, for its part, maintains that it has given Azerbaijan all the minefield maps.'],
    ['en', 'According to Yerevan, it handed over all the minefield maps in 2021.'],
    ['en', 'Yerevan insists that it has handed over all minefield maps.'],
    ['ru', 'Ереван утверждает, что передал Азербайджану все карты минных полей.'],
    ['ru', 'В Армении заявляют, что все карты минных полей переданы.'],
    ['ru', 'По словам Еревана, карты минных полей переданы.'],
    ['az', 'Ermənistan isə deyir ki, bütün mina xəritələrini verib.'],
  ])('is not given to the ministry cited before (%s): %s', (language, text) => {
    expect(saidOfMaps(language, text)).toEqual(['HANDED_OVER by GOVERNMENT_AM'])
  })

  test.each([
    ['en', 'Armenia has not handed over the minefield maps, it said.'],
    ['ru', 'Армения скрывает карты минных полей, заявил он.'],
  ])('is nothing where somebody speaks of the land (%s): %s', (language, text) => {
    expect(saidOfMaps(language, text)).toEqual(['NOT_PROVIDED by MINISTRY_OF_FOREIGN_AFFAIRS_AZ'])
  })

  test('asks nobody for the maps that it has', () => {
    expect(saidOfMaps('en', 'Yerevan says Azerbaijan never asked for the minefield maps.')).toEqual([])
    expect(saidOfMaps('ru', 'Ереван заявляет, что Баку никогда не просил передать карты минных полей.')).toEqual([])
  })
})
