/** What an import dropped or changed, told to the editor. */
export interface ImportNote {
  /** A short name of what happened, such as `images` or `tracked-changes`. One note a kind. */
  readonly kind: string
  /** A whole sentence. */
  readonly message: string
  readonly count?: number
}
