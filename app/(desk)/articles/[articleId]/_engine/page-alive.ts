const NAME = 'stet:page:'

/** Says to the browser's other pages that this one is open, for as long as it is. Answers what ends that. */
export function holdPage(pageId: string): () => void {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  // Without locks (an insecure origin, an old browser) two pages may both send what waits; that is harmless.
  void globalThis.navigator?.locks?.request(NAME + pageId, () => held)
  return release
}

/** The ids of all open pages of this browser that say so. */
export async function openPages(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await globalThis.navigator?.locks?.query()) ?? {}
  return new Set(held.flatMap(({ name }) => (name?.startsWith(NAME) ? name.slice(NAME.length) : [])))
}
