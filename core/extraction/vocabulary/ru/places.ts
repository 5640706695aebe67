import { inflected } from './inflection.ts'

/** Endings of places' names: cases, soft ones too ("Геранбоя"), and the adjectives of districts ("Агдамского", "Физулинском", "Джебраильским", "Шушинской"). */
export const RUSSIAN_PLACE_SUFFIXES: readonly string[] = inflected(
  'а, у, ом, е, ы, ой, ей, я, ю, ем, ск~a, нск~a, инск~a, ьск~a',
)

/** "Губадлинского села", "лачинской дороги": not hospitals, where people are only taken. */
export const RUSSIAN_PLACE_ADJECTIVES: RegExp =
  /^\p{L}{3,20}ск(?:ого|ому|ом|им|ое|ие|их|ими|ой|ая|ую) (?:сел|посел|деревн|дорог|трасс|кладбищ|пастбищ|лес|земл|направлени)/u
