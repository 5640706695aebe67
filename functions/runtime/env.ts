/**
 * The value of an environment variable, for what a function can't run without.
 *
 * @throws {Error} that names the variable, where it is absent or empty: the function then fails at its first start, not in the middle of its work.
 */
export function required(
  name: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const value = environment[name]?.trim()
  if (!value) throw new Error(`The environment variable ${name} is not set; infra/stack.ts sets it.`)
  return value
}
