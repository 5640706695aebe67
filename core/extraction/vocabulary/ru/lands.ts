import type { SpeakingLands } from '../../document/authorityWords.ts'
import { inflected } from './inflection.ts'

export const RUSSIAN_LANDS: SpeakingLands = {
  bodies: [
    {
      value: { code: 'GOVERNMENT_AM', name: null, kind: 'ORGANISATION', national: false, isPerson: false },
      phrases: inflected('ереван, ереване, еревана, армения, армении, армянская сторона, армянской стороны'),
    },
  ],
  speaks:
    /по (?:словам|утверждению|данным) \n|\n,?(?: (?:в свою очередь|со своей стороны|же|также|однако),?)? (?:заявля|утвержда|говор|сообща|настаива|уверя|ответил|считают)/,
}
