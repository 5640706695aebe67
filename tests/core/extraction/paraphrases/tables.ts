/** The lines of a table: what a column leaves empty is between two bars. */
const rowsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((row) => row.trim())
    .filter(Boolean)

/** Words alone, one wording a line. */
export const words = (text: string): readonly string[] => rowsOf(text)

/** Words, and what they tell: ", 240 of them civilians. | CIVILIAN CASUALTY 240". */
export type Told = readonly [words: string, told: string]
export const told = (text: string): readonly Told[] =>
  rowsOf(text).map((row) => {
    const [left = '', right = ''] = row.split('|')
    return [left.trimEnd(), right.trim()]
  })

/** Words for one and for several, or how many they are, and what those tell: "died | died | KILLED". */
export type Pair = readonly [one: string, several: string, told: string]
export const pairs = (text: string): readonly Pair[] =>
  rowsOf(text).map((row) => {
    const [one = '', several = '', told = ''] = row.split('|').map((cell) => cell.trim())
    return [one, several, told]
  })
