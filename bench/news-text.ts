const PLACES = ['Ashford Quay', 'Millbrook', 'St. Agnes', 'Port Ellery', 'Dunmore, Mass.', 'the U.S.', 'North Harrow']
const PEOPLE = ['Jane Poe', 'Dr. Amir Rahn', 'Gov. Lena Ortiz', 'Samuel L. Hart', 'Mrs. Ines Valdez', 'Tom McN. Keller']
const ROLES = [
  'a spokeswoman for the port',
  'the minister',
  'the union’s lawyer',
  'an engineer at Holt & Co.',
  'she',
  'he',
]
const THINGS = ['bridge', 'ferry line', 'hospital wing', 'night bus', 'flood barrier', 'school budget']
const DAYS = ['on Monday', 'at 6 p.m. Friday', 'on Jan. 20', 'last week', 'in 2019', 'two days later']

/** Each makes a paragraph out of a way to pick the next of a list and a number. */
const PARAGRAPHS: readonly ((pick: (list: readonly string[]) => string, number: number) => string)[] = [
  (pick, n) =>
    `The ${pick(THINGS)} in ${pick(PLACES)} was shut ${pick(DAYS)} after inspectors found ${n} cracks. It will stay shut for ${n % 9} months, ${pick(PEOPLE)} said.`,
  (pick, n) =>
    `“We have asked for $${n}.5 million since May. Nobody answered,” said ${pick(PEOPLE)}, ${pick(ROLES)}. “What do they want us to do? Pray?”`,
  (pick, n) =>
    `According to ${pick(PEOPLE)}, unemployment in ${pick(PLACES)} fell by ${n % 30} per cent, more than anywhere else. “That is not true,” ${pick(ROLES)} told reporters ${pick(DAYS)}.`,
  (pick, n) =>
    `${pick(PEOPLE)} denied that the ${pick(THINGS)} had cost ${n},000 euros. In a statement, the council called the figure "misleading" and said that the work "was paid for in full".`,
  (pick, n) =>
    `"I never saw it," ${pick(PEOPLE)} said, "and I told them so: 'Leave it.' They didn't." There were ${n} others who did, e.g. at ${pick(PLACES)}. ${pick(PEOPLE)} was one of them.`,
  (pick, n) =>
    `Critics say the plan for the ${pick(THINGS)} is too late... It was drawn up in ${1900 + (n % 120)}, when ${pick(PLACES)} had half as many people. See www.example.org/plan.${n} for more.`,
]

/** News of an invented coast: paragraphs with blank lines between them, `units` UTF-16 units long, the same each time. */
export function newsText(units: number): string {
  let state = 7
  const next = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * below)
  }
  const pick = (list: readonly string[]) => list[next(list.length)] ?? ''
  const parts: string[] = []
  for (let length = 0; length < units; ) {
    const paragraph = PARAGRAPHS[next(PARAGRAPHS.length)]?.(pick, 2 + next(900)) ?? ''
    parts.push(paragraph)
    length += paragraph.length + 2
  }
  return parts.join('\n\n').slice(0, units)
}

/** One unit of each is repeated to a text that a reader may choke on. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'no space at all': 'x',
  'one sentence without an end': 'word ',
  'straight quote marks': '"',
  'opening quote marks': '“',
  'opening quote marks and words': '“he said ',
  'closing quote marks and words': ' she said”',
  apostrophes: "' ",
  points: '. ',
  'capitals and points': 'J. ',
  'list numbers': '1. ',
  'line breaks': '\n\n',
  brackets: '(',
  names: 'Jane Poe ',
  'verbs of saying': 'said ',
  'half characters': '\ud83d',
  'right to left': 'שלום. ',
}
