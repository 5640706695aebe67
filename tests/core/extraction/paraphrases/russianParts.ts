import { type Part, SOME, split, told } from './paraphrase.ts'

/** The parts of a total: the killed and the injured of its group, groups of everybody, and groups of the dead alone. */
export const PARTS: readonly Part[] = [
  () => told('.'),
  split(({ dead, hurt }) => `, из них ${dead} погибли, ${hurt} ранены.`),
  split(({ dead, hurt }) => `. Из них ${dead} человек погибли, ${hurt} человек получили ранения.`),
  split(({ dead, hurt }) => `, ${dead} из которых погибли, а ${hurt} получили ранения различной степени тяжести.`),
  split(({ dead, hurt }) => `. ${dead} из них скончались, остальные ${hurt} получили ранения.`),
  split(({ dead, hurt }) => ` (${dead} погибших и ${hurt} раненых).`),
  split(({ dead, hurt }) => `. Число погибших составило ${dead}, раненых – ${hurt}.`),
  ({ dead, hurt, group, outcome }) =>
    group === 'EVERYONE'
      ? told(
          `, из них ${dead} – гражданские лица, ${hurt} – военнослужащие.`,
          `CIVILIAN ${outcome} ${dead}`,
          `MILITARY ${outcome} ${hurt}`,
        )
      : null,
  ({ dead, hurt, group, outcome }) =>
    group === 'EVERYONE'
      ? told(
          `. Из них ${dead} человек – мирные жители, ${hurt} – военные.`,
          `CIVILIAN ${outcome} ${dead}`,
          `MILITARY ${outcome} ${hurt}`,
        )
      : null,
  ({ dead, hurt, group, outcome }) =>
    group === 'EVERYONE'
      ? told(
          `, в том числе ${dead} гражданских лиц и ${hurt} военнослужащих.`,
          `CIVILIAN ${outcome} ${dead}`,
          `MILITARY ${outcome} ${hurt}`,
        )
      : null,
  ({ few, group, outcome }) =>
    SOME.has(group) && group !== 'WOMAN' ? null : told(`, включая ${few} детей.`, `CHILD ${outcome} ${few}`),
  ({ few, fewer, group, outcome }) =>
    SOME.has(group)
      ? null
      : told(`. Среди них ${few} детей и ${fewer} женщин.`, `CHILD ${outcome} ${few}`, `WOMAN ${outcome} ${fewer}`),
  ({ few, group, outcome }) =>
    group === 'EVERYONE' ? told(`. ${few} из них – сотрудники ANAMA.`, `DEMINER ${outcome} ${few}`) : null,
  ({ few, fewer, group, outcome }) =>
    group === 'EVERYONE' && outcome === 'CASUALTY'
      ? told(`. ${few} пострадавших – дети, ${fewer} – женщины.`, `CHILD CASUALTY ${few}`, `WOMAN CASUALTY ${fewer}`)
      : null,
  ({ dead, hurt, few, group, outcome }) =>
    group === 'EVERYONE' && outcome === 'CASUALTY'
      ? told(
          `. Погибли ${dead} человек, из них ${few} – гражданские лица. Ранены ${hurt} человек.`,
          `EVERYONE KILLED ${dead}`,
          `EVERYONE INJURED ${hurt}`,
          `CIVILIAN KILLED ${few}`,
        )
      : null,
  ({ dead, hurt, few, fewer, group, outcome }) =>
    group === 'EVERYONE' && outcome === 'CASUALTY'
      ? told(
          `. Из ${dead} погибших ${few} – мирные жители, из ${hurt} раненых ${fewer} – военные.`,
          `EVERYONE KILLED ${dead}`,
          `EVERYONE INJURED ${hurt}`,
          `CIVILIAN KILLED ${few}`,
          `MILITARY INJURED ${fewer}`,
        )
      : null,
]
