import { expect, test } from 'vitest'
import { readDateline } from './dateline'

const STORY = 'The bridge is shut.'

test.each([
  ['BRUSSELS, Jan 12 (Agency) — ', 'BRUSSELS, Jan 12 (Agency)'],
  ['BRUSSELS, Jan. 12 (Agency) - ', 'BRUSSELS, Jan. 12 (Agency)'],
  ['BRUSSELS (Reuters) - ', 'BRUSSELS (Reuters)'],
  ['BRUSSELS, Wed Jan 12 (Reuters) - ', 'BRUSSELS, Wed Jan 12 (Reuters)'],
  ['BRUSSELS, Wednesday — ', 'BRUSSELS, Wednesday'],
  ['BRUSSELS- ', undefined],
  ['BRUSSELS – ', 'BRUSSELS'],
  ['BRUSSELS— ', 'BRUSSELS'],
  ['NEW YORK -- ', 'NEW YORK'],
  ['LITTLE ROCK, Ark. (AP) — ', 'LITTLE ROCK, Ark. (AP)'],
  ['ST. LOUIS, Mo. — ', 'ST. LOUIS, Mo.'],
  ['COEUR D’ALENE, Idaho (AP) — ', 'COEUR D’ALENE, Idaho (AP)'],
  ['PORT-AU-PRINCE, Haiti (AP) — ', 'PORT-AU-PRINCE, Haiti (AP)'],
  ['NAIROBI, Kenya, Jan. 12 (UPI) — ', 'NAIROBI, Kenya, Jan. 12 (UPI)'],
  ['WASHINGTON/LONDON, Jan 12 (Reuters) – ', 'WASHINGTON/LONDON, Jan 12 (Reuters)'],
  ['WASHINGTON and LONDON (AP) — ', 'WASHINGTON and LONDON (AP)'],
  ['TOKYO, Jan. 12 (Kyodo) -- ', 'TOKYO, Jan. 12 (Kyodo)'],
  ['London, Jan. 12 — ', 'London, Jan. 12'],
  ['London (AFP) – ', 'London (AFP)'],
  ['Berlin, 12. Januar (dpa) – ', 'Berlin, 12. Januar (dpa)'],
  ['PARIS, le 12 janvier (AFP) — ', 'PARIS, le 12 janvier (AFP)'],
  ['Rio de Janeiro (Agency) — ', 'Rio de Janeiro (Agency)'],
  ['New Delhi, January 12: ', 'New Delhi, January 12'],
  ['LIVE OAK, Jan 12: ', 'LIVE OAK, Jan 12'],
  ['Friday Harbor, Wash., Jan. 12 — ', 'Friday Harbor, Wash., Jan. 12'],
  ['NEW DELHI, Jan 12: ', 'NEW DELHI, Jan 12'],
  ['New Delhi, Jan. 12 (PTI): ', 'New Delhi, Jan. 12 (PTI)'],
  ['Ottawa May 12 (CP): ', 'Ottawa May 12 (CP)'],
  ['MOSCOW, January 12. /TASS/. ', 'MOSCOW, January 12. /TASS/'],
  ['JERUSALEM, Jan. 12 /Newswire/ -- ', 'JERUSALEM, Jan. 12 /Newswire/'],
  ['(Reuters) - ', '(Reuters)'],
  ['Jan 12 (Reuters) - ', 'Jan 12 (Reuters)'],
])('%j before a story', (lead, dateline) => {
  const found = readDateline(lead + STORY)
  expect(found?.dateline).toBe(dateline)
  if (found) expect((lead + STORY).slice(found.end)).toBe(STORY)
})

test.each(['BRUSSELS, Jan 12 (Agency) —', 'Brussels, 12 January 2022', 'PARIS (AP)'])('%j alone', (text) =>
  expect(readDateline(text)?.end).toBe(text.length),
)
test('a story may begin with a quotation or a figure', () => {
  expect(readDateline('OSLO — “Go round,” she said.')?.dateline).toBe('OSLO')
  expect(readDateline('OSLO — 14 cracks were found.')?.dateline).toBe('OSLO')
})

test.each([
  'BREAKING — The bridge is shut.',
  'FACT CHECK — Is the bridge shut?',
  'MONDAY — The bridge is shut.',
  'NHS — The service is full.',
  'NATO - The alliance met.',
  'COVID-19 — What we know',
  'JOHN DOE — the mayor — spoke.',
  'GLOBAL WARMING — a history',
  'ADA HOLM: The bridge is shut.',
  'NEW DELHI: The bridge is shut.',
  'Bridge (Loam) — It is shut.',
  'Jane Doe (Labour) – The member spoke.',
  'The council (AP) — As ever it met.',
  'By Jane Doe (Reuters) - The bridge is shut.',
  'Jan 12 — The day it fell.',
  '(Laughter) - The mayor went on.',
  'Politics — The art of waiting.',
  'A — B.',
  'OSLO',
  'On May 12: Crowds gathered.',
  'Monday, May 12: The bridge is shut.',
  'Monday, 12 May: The bridge is shut.',
  'Tuesday 3 May: The bridge is shut.',
  'Update May 12: The bridge is shut.',
  'Update, May 12: The bridge is shut.',
  'UPDATE, May 12: The bridge is shut.',
  'MONDAY, May 12: The bridge is shut.',
  'Correction, May 12: The bridge was shut.',
  'Since May 12: Nobody was let in.',
  'Until Friday, May 12: The bridge is shut.',
  'Published May 12: The bridge is shut.',
  'Published, May 12: The bridge is shut.',
  'Last changed, May 12: The bridge is shut.',
  'The vote, May 12: Crowds gathered.',
  'In the north, May 12: Crowds gathered.',
  'Jane Doe May 12: The bridge is shut.',
  'Yesterday, May 12: The bridge is shut.',
])('%j is none', (text) => expect(readDateline(text)).toBeUndefined())
