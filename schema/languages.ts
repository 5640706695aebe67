import { mainLanguage } from '../core/model/language.ts'
import { badInput } from './errors.ts'

/** Longer languages are reserved by BCP 47; what is sent so is a name, such as "english". */
const LONGEST = 3

/**
 * The language that a client asks for by a BCP 47 tag; script and region play no part.
 *
 * @throws GraphQLError (BAD_USER_INPUT) for what is no tag: nothing could be in it
 */
export function languageAsked(tag: string): string {
  const language = mainLanguage(canonical(tag) ?? '')
  if (language !== '' && language.length <= LONGEST) return language
  throw badInput(
    `${JSON.stringify(tag.slice(0, 40))} is no language. Send a BCP 47 tag, for example "en", "az" or "ru".`,
  )
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
