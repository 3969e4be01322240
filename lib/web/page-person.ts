/**
 * In which a page of ours says whose page it is, by the id of the person: a header or, where a browser lets none be set
 * (a stream of events, a link, what a page preloads), a field of the query. All pages of a browser send the same cookie;
 * only this tells the page of one person from that of another who has signed in since.
 */
export const PAGE_PERSON = 'x-stet-person'

/** The address, for a page of this person. */
export const forPerson = (address: string, personId: string) =>
  `${address}${address.includes('?') ? '&' : '?'}${PAGE_PERSON}=${encodeURIComponent(personId)}`

/** Whose page a request is from; null when it does not say, as that of a program. */
export const pagePersonOf = (request: Request): string | null =>
  request.headers.get(PAGE_PERSON) ?? new URL(request.url).searchParams.get(PAGE_PERSON)
