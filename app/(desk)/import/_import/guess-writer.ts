interface Member {
  readonly id: string
  readonly name: string
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase('en')

/** The id of the member whose whole name the byline holds; accents and case do not count. Nobody when two fit. */
export function guessWriter(byline: string | undefined, members: readonly Member[]): string | undefined {
  if (!byline) return undefined
  const fitting = members.filter((member) => plain(byline).includes(plain(member.name)))
  return fitting.length === 1 ? fitting[0]?.id : undefined
}
