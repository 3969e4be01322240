/** The languages that newsrooms write in and that a guess tells from one another, ISO 639-3. */
export const GUESSED_CODES: readonly string[] =
  `eng deu fra spa ita nld por swe dan nob fin pol ces hun ron tur rus ukr bel bul srp hrv ell arb heb pes urd
  hin ben pan tam tel cmn jpn kor tha vie ind tgl swh hau cat lit lvs ekk als isl kat hye azj kaz afr`.split(/\s+/)

/** Never guessed, because texts in larger languages would be taken for them; whoever knows better names them. */
const NAMED_ONLY = ['slk', 'slv', 'gle']

/** `deu` to `de`, `cmn` to `zh`: the BCP 47 tag. */
export const tagOf = (code: string): string => Intl.getCanonicalLocales(code)[0] ?? 'en'

/** All languages to choose from for an article, BCP 47 tags; whatever a guess may answer is among them. */
export const LANGUAGE_TAGS: readonly string[] = [...GUESSED_CODES, ...NAMED_ONLY].map(tagOf)
