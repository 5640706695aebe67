import { describe, expect, it } from 'vitest'
import { readingIn } from '../../readingIn.ts'

/** What a notice tells after "On 3 May ... in Aghdam", and all its numbers. */
type Row = readonly [text: string, expected: readonly string[]]

const AZERBAIJANI: readonly Row[] = [
  // One of those whom a number counts among the injured died: who is left is told, or the number stands for all.
  [
    'mina partlayıb, üç uşaq yaralanıb. Uşaqlardan biri xəstəxanada ölüb. Digər iki uşaq müalicə olunur.',
    ['CHILD KILLED 1', 'CHILD INJURED 2'],
  ],
  [
    'mina partlayıb, üç polis yaralanıb. 1997-ci il təvəllüdlü Nicat Əliyev hospitalda vəfat edib.',
    ['MILITARY CASUALTY 3', 'MILITARY KILLED 1'],
  ],
  [
    'mina partlayıb, iki əsgər yaralanıb. Gizir Vüqar Əliyev hospitalda vəfat edib. İkinci hərbçinin vəziyyəti stabildir.',
    ['MILITARY KILLED 1', 'MILITARY INJURED 1'],
  ],
  [
    'mina partlayıb, üç fəhlə yaralanıb. Traktorun sürücüsü xəstəxanada vəfat edib.',
    ['EVERYONE KILLED 1', 'EVERYONE INJURED 3'],
  ],
  ['minaya düşən iki nəfərdən biri ölüb. Digərinin ayağı kəsilib.', ['EVERYONE KILLED 1', 'EVERYONE INJURED 1']],
  ['iki nəfər minaya düşüb. Hər ikisi hospitaldadır.', ['EVERYONE INJURED 2']],
  [
    'iki nəfər minaya düşüb. Atanın ayağı kəsilib. 12 yaşlı oğlu qolundan yaralanıb.',
    ['EVERYONE INJURED 1', 'CHILD INJURED 1'],
  ],
  [
    'iki mülki şəxs mina partlayışına məruz qalıb. 2001-ci il təvəllüdlü Cavid Rzayev ayağından, 1998-ci il təvəllüdlü Orxan Rzayev isə üzündən xəsarət alıb.',
    ['CIVILIAN INJURED 2'],
  ],
  // By given names alone.
  [
    'çoban Əhməd Vəliyev minaya düşüb. Əhməd ölüb, yol yoldaşı Tahir xəsarət alıb.',
    ['EVERYONE KILLED 1', 'EVERYONE INJURED 1'],
  ],
  ['Lalə və Sabir minaya düşüb. Lalə ölüb, Sabirin gözü zədələnib.', ['EVERYONE KILLED 1', 'EVERYONE INJURED 1']],
  ['minadan çoban Əhməd Vəliyev yaralanıb. Əhməd ağır xəsarət alıb.', ['EVERYONE INJURED 1']],
  // Ages in words.
  ['mina partlayıb, ata və onun səkkiz yaşlı qızı yaralanıb.', ['EVERYONE INJURED 1', 'CHILD INJURED 1']],
  ['mina partlayıb. On bir və on iki yaşlı qardaşlar yaralanıb.', ['CHILD INJURED 2']],
  ['mina partlayıb. On səkkiz yaşlı sürücü yaralanıb.', ['EVERYONE INJURED 1']],
  ['mina partlayıb. İyirmi bir yaşlı Elvin yaralanıb.', ['EVERYONE INJURED 1']],
  ['Natiq Səmədov (1985 t.) və Anar Səmədov (1990 t.) minaya düşərək həlak olublar.', ['EVERYONE KILLED 2']],
]

const RUSSIAN: readonly Row[] = [
  [
    'на мине подорвались трое рабочих. Один из них скончался в больнице. Двум другим сделаны операции.',
    ['EVERYONE KILLED 1', 'EVERYONE INJURED 2'],
  ],
  ['взорвался снаряд, ранены трое детей. Один ребенок скончался в больнице.', ['CHILD CASUALTY 3', 'CHILD KILLED 1']],
  ['взорвалась мина, ранены трое рабочих. Водитель скончался в больнице.', ['EVERYONE KILLED 1', 'EVERYONE INJURED 3']],
  ['взорвалась мина. Механик отделался ушибами, а машинисту раздробило голени.', ['EVERYONE INJURED 2']],
  ['взорвалась мина. Механик ранен, а машину разбило.', ['EVERYONE INJURED 1']],
  ['на мине подорвался тракторист Али Алиев. Али погиб, его брат ранен.', ['EVERYONE KILLED 1', 'EVERYONE INJURED 1']],
  ['на мине ранен тракторист Турал Алиев. Туралу оторвало ногу.', ['EVERYONE INJURED 1']],
]

describe('those harmed, told one after another', () => {
  const read = (language: string, text: string): readonly string[] => readingIn(language).harmed(text).toSorted()

  it.each(AZERBAIJANI)('%s', (text, expected) => {
    expect(read('az', `Mayın 3-də Azərbaycanın Ağdam rayonunda ${text}`)).toEqual(expected.toSorted())
  })
  it.each(RUSSIAN)('%s', (text, expected) => {
    expect(read('ru', `3 мая в Агдамском районе Азербайджана ${text}`)).toEqual(expected.toSorted())
  })
})
