declare module 'html-encoding-sniffer' {
  /** The encoding that a byte order mark, else a `meta` element or XML declaration near the start names; else the default. */
  export default function sniff<Default>(bytes: Uint8Array, options: { defaultEncoding: Default }): string | Default
}
