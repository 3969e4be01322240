export type RefusalCode = 'invalid' | 'too-large' | 'unsupported' | 'rate-limited'

/** A document that is not imported. The message tells a person what is wrong and what to do. */
export class RefusedDocument extends Error {
  override readonly name = 'RefusedDocument'
  constructor(
    readonly code: RefusalCode,
    message: string,
  ) {
    super(message)
  }
}
