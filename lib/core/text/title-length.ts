/** As long as the title of an article, or another line that is stored with it, may be. UTF-16 units. */
export const MOST_TITLE = 500
