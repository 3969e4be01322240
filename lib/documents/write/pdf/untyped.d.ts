declare module 'linebreak' {
  /** The places at which a text may or must be broken into lines, after UAX 14. */
  export default class LineBreaker {
    constructor(text: string)
    /** `position` is where the next line would begin, in UTF-16 units; null at the end. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
}

declare module 'bidi-js' {
  interface Levels {
    readonly levels: Uint8Array
    readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly level: number }[]
  }
  interface Bidi {
    getEmbeddingLevels(text: string, direction?: 'ltr' | 'rtl'): Levels
    getMirroredCharacter(character: string): string | null
  }
  export default function bidiFactory(): Bidi
}

declare module 'fontkit' {
  export function create(bytes: Uint8Array): { readonly characterSet: readonly number[] }
}
