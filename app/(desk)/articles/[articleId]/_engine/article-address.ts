import { forPerson } from '@/lib/web/page-person'

/** Where the article is read. The page preloads just this address, and a browser sets no header there: so it says whose page it is. */
export const articleAddress = (articleId: string, personId: string) =>
  forPerson(`/api/v1/articles/${articleId}`, personId)
