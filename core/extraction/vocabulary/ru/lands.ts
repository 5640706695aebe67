import type { SpeakingLands } from '../../document/authorityWords.ts'
import { inflected } from './inflection.ts'

export const RUSSIAN_LANDS: SpeakingLands = {
  bodies: [
    {
      value: { code: 'GOVERNMENT_AM', name: null, kind: 'ORGANISATION', national: false, isPerson: false },
      phrases: inflected('ереван, ереване, еревана, армения, армении, армянская сторона, армянской стороны'),
    },
  ],
  says: /^,?(?: (?:в свою очередь|со своей стороны|же|также|однако),?)? (?:заяв|утвержда|говор|сообщ|настаива|уверя|возра|ответил|счита)/,
  cites: /(?:по словам|по утверждени(?:ю|ям)|по данным) $/,
}
