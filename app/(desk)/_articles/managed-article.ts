/** As much of an article as is needed to rename, move, archive or delete it. */
export interface ManagedArticle {
  readonly id: string
  readonly title: string
  readonly deskId: string
  readonly writerId: string | null
  readonly archived: boolean
  /** BCP 47 tag; only known where the article is open. */
  readonly language?: string
}
