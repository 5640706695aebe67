/** A phrase as a vocabulary writes it, with the forms that the language's grammar makes of it. */
export interface Lemma {
  readonly written: string
  readonly forms: readonly string[]
}

/** What a vocabulary was seen to write. */
export interface Written {
  readonly lemmas: readonly Lemma[]
}

/** Keeps what a vocabulary writes and what becomes of it, while the files that hold it are loaded. */
export class LemmaRecord implements Written {
  readonly #lemmas = new Map<string, Lemma>()

  get lemmas(): readonly Lemma[] {
    return [...this.#lemmas.values()]
  }

  keep(written: string, forms: readonly string[]): readonly string[] {
    this.#lemmas.set(forms.join('|'), { written, forms })
    return forms
  }

  /** `inflect`, called with one phrase at a time, each kept with its forms. `sign` parts the phrases of a row. */
  recording(
    inflect: (row: string) => readonly string[],
    sign: string,
  ): (...rows: readonly string[]) => readonly string[] {
    return (...rows) => {
      const phrases = rows.flatMap((row) => row.split(sign)).map((phrase) => phrase.trim())
      return [...new Set(phrases.filter(Boolean).flatMap((phrase) => this.keep(phrase, inflect(phrase))))]
    }
  }
}
