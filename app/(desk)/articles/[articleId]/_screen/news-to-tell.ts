/** Finding the news and the words for it, fetched together. */
export { newsBetween, newsSince } from '../_engine/news'
export { tellNews, tellWhileAway } from './tell-news'
