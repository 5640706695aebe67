/** Without the instants of fetching, which a text that is seen again moves on in its publication only. */
export const timeless = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, part) => (key === 'retrievedAt' ? undefined : part)))
