import { hidesAlone, type Slot, tellsAlone } from './framing.ts'

/** Of "authorities bodies ANAMA AGENCY national" the code; a body of none by its name, where the vocabulary gives one. */
export function bodyOf({ list, form }: Slot): string {
  const told = list.replace('authorities bodies ', '')
  if (!told.startsWith('OTHER')) return told.split(' ')[0] ?? ''
  const name = told.replace(/^OTHER ?/, '').replace(/ ?[A-Z]+$/, '')
  return `OTHER ${name === '' ? form : name}`
}
/** Frames in which the words make the figure that body's. */
export const by = (body: string | ((slot: Slot) => string), ...frames: readonly string[]) =>
  tellsAlone((slot) => `according to ${typeof body === 'string' ? body : body(slot)}`, ...frames)
/** Frames in which the words keep the figure from being that body's. */
export const notBy = (body: string, ...frames: readonly string[]) => hidesAlone(`according to ${body}`, ...frames)
