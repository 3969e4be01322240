/** What stands around the words of an article. Nothing in it is empty; what is unknown is left out. */
export interface ArticleMeta {
  /** The headline, or the start of the first sentence. */
  readonly title: string
  readonly standfirst?: string
  /** The names, without the leading `By`. */
  readonly byline?: string
  /** Place, day and agency, without the dash behind them. */
  readonly dateline?: string
  /** ISO day, as in `2022-01-12`. */
  readonly date?: string
  /** BCP 47 tag; English when it is left out. */
  readonly language?: string
}
