import { expect, test } from 'vitest'
import type { Span } from '@/lib/core/text/span'
import { openDesk, sentence } from './article.fixture'
import { oneQuotation, quoteHere } from './quote-here'

const quotation = (text: string) => {
  const found = oneQuotation(text)
  return found && text.slice(found.start, found.end)
}

test.each([
  ['He said, “We stay.”', '“We stay.”'],
  ['"We stay," he said.', '"We stay,"'],
  ['Er sagte: „Wir bleiben“, und ging.', '„Wir bleiben“'],
  ['Il a dit : « Nous restons ».', '« Nous restons »'],
  ['He said, ‘We don’t stay.’', '‘We don’t stay.’'],
  ['“He said ‘no’ twice,” she said.', '“He said ‘no’ twice,”'],
])('%s has one quotation', (text, found) => expect(quotation(text)).toBe(found))

test.each(['He doesn’t stay.', '“No,” he said, “never.”', '“It goes on.', 'The end.”', 'So “” what', ''])(
  '%s has not one quotation',
  (text) => expect(quotation(text)).toBeNull(),
)

const paragraph = 'He said, “We stay.” They left.'
const sentences = [sentence('said', { start: 0, end: 19 }), sentence('left', { start: 20, end: 30 })]
const desk = openDesk({ sentences }, [paragraph])
const at = (ids: readonly [string, ...string[]], selection: Span | null = null) => {
  const span = quoteHere({ ...desk.state.getState(), selection, focus: { id: ids[0], from: ids[0], ids } })
  return span && paragraph.slice(span.start, span.end)
}

test('a quote is the one quotation of the sentence', () => expect(at(['said'])).toBe('“We stay.”'))
test('without one it is the sentence', () => expect(at(['left'])).toBe('They left.'))
test('several sentences are the quote as they are', () => expect(at(['said', 'left'])).toBe(paragraph))
test('selected words are the quote whatever stands around them', () =>
  expect(at(['said'], { start: 10, end: 12 })).toBe('We'))
