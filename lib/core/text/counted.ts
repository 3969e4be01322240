/** How many of what, as it is said: “1 word”, “1,204 words”. `many` where that is not `one` with an s. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`
