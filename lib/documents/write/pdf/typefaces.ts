import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkit'
import { cleanCharacters } from '../clean-characters'
import type { Look } from './look'

const require = createRequire(import.meta.url)
/** The files that each family is cut into, the commonest first. */
const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const
const FAMILIES = { serif: 'source-serif-4', sans: 'inter' } as const

/** Words of one look that one file can set. */
export interface FontRun {
  readonly text: string
  /** The name under which the file is registered. */
  readonly font: string
  /** No file has the sign. */
  readonly isUnknown?: boolean
}

/** Where fonts are registered, as pdfkit's documents are. */
export interface FontShelf {
  registerFont(name: string, bytes: Buffer): unknown
}

/** What is seen of no typeface: joiners, marks of direction, variation selectors, soft hyphens. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/gu
/** What stands for a tab, as between the cells of a row. */
const TAB = '\u2003'
/** A sign with what belongs to it: accents, selectors, tones, what is joined to it. */
const CLUSTER = /.(?:\u200d.|[\p{M}\p{Emoji_Modifier}])*/gsu

interface File {
  readonly name: string
  readonly bytes: Buffer
  readonly signs: ReadonlySet<number>
}

/** Those that a report has wanted, for all reports of the process. */
const read = new Map<string, File>()

function fileOf(name: string): File {
  const known = read.get(name)
  if (known) return known
  const bytes = readFileSync(require.resolve(name))
  const file = { name, bytes, signs: new Set(create(bytes).characterSet) }
  read.set(name, file)
  return file
}

/**
 * The typefaces of a report: the two of the house, and DejaVu Sans for the signs and scripts that those have not. A file is
 * read when the first sign of it is wanted. A sign that no file has is given by its number: `[U+4E2D]`.
 */
export class Typefaces {
  readonly #shelf: FontShelf
  readonly #registered = new Set<string>()
  /** What was found out of each sign, by how it looks. */
  readonly #known = new Map<string, FontRun>()
  #unknown = 0

  constructor(shelf: FontShelf) {
    this.#shelf = shelf
  }

  /** How many signs were given by their numbers. */
  get unknown(): number {
    return this.#unknown
  }

  /** A text as runs of one font each, in its order; without what is never seen. */
  runs(text: string, look: Look): FontRun[] {
    const runs: { text: string; font: string }[] = []
    for (const [cluster] of cleanCharacters(text).replaceAll('\t', TAB).matchAll(CLUSTER)) {
      const { text: words, font } = this.#setting(cluster, look)
      if (words === '') continue
      const last = runs.at(-1)
      if (last?.font === font) last.text += words
      else runs.push({ text: words, font })
    }
    return runs
  }

  #setting(cluster: string, look: Look): FontRun {
    const key = `${look.face} ${look.isBold ?? ''} ${look.isItalic ?? ''} ${cluster}`
    const setting = this.#known.get(key) ?? this.#findSetting(cluster.replace(UNSEEN, ''), look)
    this.#known.set(key, setting)
    if (setting.isUnknown) this.#unknown++
    return setting
  }

  #findSetting(cluster: string, look: Look): FontRun {
    const signs = [...cluster].map((sign) => sign.codePointAt(0) ?? 0)
    const file = this.#candidates(look).find((open) => signs.every((sign) => open().signs.has(sign)))?.()
    if (file) return { text: cluster, font: file.name }
    const numbers = signs.map((sign) => `[U+${sign.toString(16).toUpperCase().padStart(4, '0')}]`)
    return { text: numbers.join(''), font: this.#house(look, 'latin').name, isUnknown: true }
  }

  #candidates(look: Look): readonly (() => File)[] {
    return [
      ...SCRIPTS.map((script) => () => this.#house(look, script)),
      () => this.#open(`dejavu-fonts-ttf/ttf/DejaVuSans${look.isBold ? '-Bold' : ''}.ttf`),
    ]
  }

  #house({ face, isBold, isItalic }: Look, script: (typeof SCRIPTS)[number]): File {
    const family = FAMILIES[face]
    const slope = isItalic && face === 'serif' ? 'italic' : 'normal'
    return this.#open(`@fontsource/${family}/files/${family}-${script}-${isBold ? 600 : 400}-${slope}.woff`)
  }

  #open(name: string): File {
    const file = fileOf(name)
    if (!this.#registered.has(name)) this.#shelf.registerFont(name, file.bytes)
    this.#registered.add(name)
    return file
  }
}
