/** A box on the screen, in pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** How many square pixels of the lines a box covers. */
export const covered = (box: Box, lines: readonly Box[]): number =>
  lines.reduce((sum, line) => {
    const width = Math.min(box.right, line.right) - Math.max(box.left, line.left)
    const height = Math.min(box.bottom, line.bottom) - Math.max(box.top, line.top)
    return width > 0 && height > 0 ? sum + width * height : sum
  }, 0)

/** The first of some places whose box covers nothing of the lines; where each of them does, the one that covers least. */
export function clearPlace<Place>(
  places: readonly Place[],
  boxOf: (place: Place) => Box,
  lines: readonly Box[],
): Place | undefined {
  let best: { readonly place: Place; readonly area: number } | undefined
  for (const place of places) {
    const area = covered(boxOf(place), lines)
    if (area === 0) return place
    if (!best || area < best.area) best = { place, area }
  }
  return best?.place
}
