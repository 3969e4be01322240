/** The words of a list that is written with spaces between them. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
