import { type Part, SOME, split, told } from './paraphrase.ts'

const ENDINGS = ['u', 'i', 'si', 'ü', 'ü', 'i', 'sı', 'si', 'i', 'u']
const TENS = ['ü', 'u', 'si', 'u', 'ı', 'si', 'ı', 'i', 'i', 'ı']

/** So many of them: "65-i", "280-i". */
const own = (number: number): string =>
  `${number}-${(number % 10 === 0 ? TENS[Math.floor(number / 10) % 10] : ENDINGS[number % 10]) ?? ''}`

/** The parts of a total: the killed and the injured of its group, groups of everybody, and groups of the dead alone. */
export const PARTS: readonly Part[] = [
  () => told('.'),
  split(({ dead, hurt }) => `, onlardan ${dead} nəfəri həlak olub, ${hurt} nəfəri yaralanıb.`),
  split(({ dead, hurt }) => `. Onlardan ${own(dead)} həlak olub, ${own(hurt)} xəsarət alıb.`),
  split(({ dead, hurt }) => `. Onlardan ${dead} nəfər ölüb, ${hurt} nəfər müxtəlif dərəcəli xəsarət alıb.`),
  split(({ dead, hurt }) => `. Onlardan ${own(dead)} dünyasını dəyişib, qalan ${hurt} nəfər yaralanıb.`),
  split(({ dead, hurt }) => `, bunlardan ${dead} nəfər həlak olub, ${hurt} nəfər isə müxtəlif bədən xəsarətləri alıb.`),
  split(({ dead, hurt }) => ` (${dead} həlak olan, ${hurt} yaralanan).`),
  ({ dead, hurt, group, outcome }) =>
    group === 'EVERYONE'
      ? told(
          `, onlardan ${own(dead)} mülki şəxs, ${own(hurt)} hərbi qulluqçudur.`,
          `CIVILIAN ${outcome} ${dead}`,
          `MILITARY ${outcome} ${hurt}`,
        )
      : null,
  ({ dead, hurt, group, outcome }) =>
    group === 'EVERYONE'
      ? told(
          `. Onlardan ${dead} nəfəri mülki şəxs, ${hurt} nəfəri isə hərbçidir.`,
          `CIVILIAN ${outcome} ${dead}`,
          `MILITARY ${outcome} ${hurt}`,
        )
      : null,
  ({ dead, hurt, group, outcome }) =>
    group === 'EVERYONE'
      ? told(
          `, o cümlədən ${dead} mülki şəxs və ${hurt} hərbçi.`,
          `CIVILIAN ${outcome} ${dead}`,
          `MILITARY ${outcome} ${hurt}`,
        )
      : null,
  ({ few, group, outcome }) =>
    SOME.has(group) ? null : told(`. Onların arasında ${few} uşaq da var.`, `CHILD ${outcome} ${few}`),
  ({ few, group, outcome }) =>
    group === 'EVERYONE' ? told(`. Onlardan ${own(few)} ANAMA əməkdaşıdır.`, `DEMINER ${outcome} ${few}`) : null,
  ({ dead, hurt, few, group, outcome }) =>
    group === 'EVERYONE' && outcome === 'CASUALTY'
      ? told(
          `. Onlardan ${own(dead)} həlak olub, ${own(hurt)} yaralanıb. Həlak olanların ${own(few)} mülki şəxsdir.`,
          `EVERYONE KILLED ${dead}`,
          `EVERYONE INJURED ${hurt}`,
          `CIVILIAN KILLED ${few}`,
        )
      : null,
  ({ dead, hurt, few, fewer, group, outcome }) =>
    group === 'EVERYONE' && outcome === 'CASUALTY'
      ? told(
          `. Həlak olan ${dead} nəfərdən ${own(few)} mülki şəxs, yaralanan ${hurt} nəfərdən ${own(fewer)} hərbçidir.`,
          `EVERYONE KILLED ${dead}`,
          `EVERYONE INJURED ${hurt}`,
          `CIVILIAN KILLED ${few}`,
          `MILITARY INJURED ${fewer}`,
        )
      : null,
  ({ few, fewer, group, outcome }) =>
    group !== 'DEMINER' && outcome === 'CASUALTY'
      ? told(
          `. Bu müddətdə ${few} ANAMA əməkdaşı həlak olub, ${fewer} nəfəri yaralanıb.`,
          `DEMINER KILLED ${few}`,
          `DEMINER INJURED ${fewer}`,
        )
      : null,
]
