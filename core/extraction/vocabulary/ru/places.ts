import { inflected } from './inflection.ts'

/** Endings of places' names: cases, soft ones too ("Геранбоя"), and the adjectives of districts ("Агдамского", "Физулинском", "Джебраильским", "Шушинской"). */
export const RUSSIAN_PLACE_SUFFIXES: readonly string[] = inflected(
  'а, у, ом, е, ы, ой, ей, я, ю, ем, ск~a, нск~a, инск~a, ьск~a',
)
