/** The language of a canonical BCP 47 tag without script and region, by which publications are told apart: en of en-GB. */
export const mainLanguage = (tag: string): string => tag.split('-')[0] ?? tag
