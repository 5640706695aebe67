/** Signs that close what stands in quotes or brackets, behind the sign that ends it. */
const CLOSING = '"\'”’»)]'

/** Whether a text ends in one of some signs, closing quotes and brackets aside: `Told "at once."` in a full stop. */
export function endsIn(text: string, signs: string): boolean {
  let at = text.length - 1
  while (at >= 0 && CLOSING.includes(text.charAt(at))) at--
  return at >= 0 && signs.includes(text.charAt(at))
}
