/** Pixels from the top of the margin. `top` is where the card would like to stand: at the line it speaks of. */
export interface CardBox {
  readonly id: string
  readonly top: number
  readonly height: number
}

/**
 * Where the cards of the margin stand: each at its line, or as near as it can without touching another. They are
 * pushed down, except that the focused card stands exactly at its line: those after it follow, and those before it give
 * way upwards. Where they have no room above, it sinks below its line by what they lack, if that is no more than `sink`;
 * else they go beyond the top. Cards keep the order they are given in. Answers the top of each card by id.
 */
export function layoutCards(
  cards: readonly CardBox[],
  { gap, focused = null, sink = 0 }: { readonly gap: number; readonly focused?: string | null; readonly sink?: number },
): ReadonlyMap<string, number> {
  const tops: number[] = []
  const focus = cards.findIndex((card) => card.id === focused)
  let free = 0
  for (const [index, card] of cards.entries()) {
    const top = index === focus ? card.top : Math.max(card.top, free)
    tops.push(top)
    free = top + card.height + gap
  }
  let bottom = tops[focus] ?? Number.POSITIVE_INFINITY
  for (let index = focus - 1; index >= 0; index--) {
    const top = Math.min(tops[index] ?? 0, bottom - gap - (cards[index]?.height ?? 0))
    tops[index] = top
    bottom = top
  }
  if (-(tops[0] ?? 0) <= sink) {
    free = 0
    for (const [index, card] of cards.entries()) {
      const top = Math.max(tops[index] ?? 0, free)
      tops[index] = top
      free = top + card.height + gap
    }
  }
  return new Map(cards.map((card, index) => [card.id, tops[index] ?? card.top]))
}
