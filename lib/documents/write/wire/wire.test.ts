import { describe, expect, test } from 'vitest'
import type { LooseBlock } from '../../../core/text/document'
import type { WireItem } from '../../../core/text/wire-item'
import { readDocument } from '../../read/read-document'
import { article, correct, write, writeText } from '../export.fixture'

const STORY: readonly LooseBlock[] = [
  { type: 'headline', text: 'Weir at Orsk Mill closed' },
  { type: 'standfirst', text: 'Gate broke loose in the night' },
  { type: 'byline', text: 'By Ann Roe' },
  { type: 'dateline', text: 'ORSK MILL, March 4 (MP) —' },
  {
    type: 'paragraph',
    text: 'The weir was closed on Tuesday after a gate broke loose & nobody “heard” <it>.',
    marks: [
      { type: 'bold', start: 4, end: 8 },
      { type: 'italic', start: 20, end: 27 },
      { type: 'link', start: 31, end: 35, href: 'https://board.example/weir?a=1&b=2' },
    ],
  },
  { type: 'subhead', level: 2, text: 'What comes next' },
  { type: 'list-item', ordered: true, depth: 0, text: 'Gate 1' },
  { type: 'list-item', ordered: false, depth: 1, text: 'Hinge' },
  { type: 'blockquote', text: 'We mend it in a week.\nOr two.' },
  { type: 'pull-quote', text: 'Nobody was hurt' },
  { type: 'caption', text: 'The weir in March' },
]
const document = article(...STORY)
const FORMATS = ['nitf', 'newsml-g2', 'ninjs'] as const
const wire: WireItem = {
  format: 'ninjs',
  itemId: 'urn:newsml:mill.example:20310304:weir',
  version: 3,
  urgency: 4,
  provider: 'Mill Press',
}
const item = {
  wire,
  raisedBy: 2,
  notice: 'Correction: it should have said “nine”.',
  createdAt: '2031-03-04T10:00:00.000Z',
}
const input = {
  article: { id: 'a1', version: 3 },
  item,
  address: 'https://stet.mill.example',
  meta: { language: 'en-GB' },
}

describe.each(FORMATS)('%s', (format) => {
  const back = async (more: object = {}) => {
    const { bytes, extension } = await write(document, { format, ...input, ...more })
    return readDocument({ bytes, name: `weir.${extension}` })
  }
  test('imported again is the same article', async () => {
    const read = await back()
    expect(read.document).toEqual(document)
    expect(read.meta).toMatchObject({ byline: 'Ann Roe', language: 'en-GB' })
  })
  test('is the item that came in, with a higher version', async () =>
    expect((await back()).wire).toMatchObject({
      format,
      itemId: wire.itemId,
      version: 5,
      urgency: 4,
      status: 'usable',
    }))
  test('says what was corrected', async () =>
    expect(await writeText(document, { format, ...input })).toMatch(/Correction: it should have said [“\\"&;]*nine/))
  test('of an article that was no wire has an id of the house', async () =>
    expect((await back({ item: { ...item, wire: undefined, raisedBy: 0, notice: '' } })).wire).toMatchObject({
      itemId: 'urn:newsml:stet.mill.example:20310304:stet-a1',
      version: 3,
    }))
  test('has the accepted corrections in the checked copy', async () =>
    expect(
      (await back({ copy: 'checked', corrections: [correct(document, 'Tuesday', 'Monday')] })).document.text,
    ).toContain('closed on Monday'))
  test('cannot be tracked', async () => await expect(back({ copy: 'tracked' })).rejects.toThrow('cannot be written'))
})

test.each(['newsml-g2', 'ninjs'] as const)('%s: no space of the story is lost', async (format) => {
  const spaced = article('It ended.  Nobody said why, and  that was it.', 'One line   ended \n  another\tbegan.')
  const { bytes, extension } = await write(spaced, { format, ...input })
  expect(readDocument({ bytes, name: `a.${extension}` }).document.text).toContain(spaced.text)
})

test('an id that is no address stays in NITF, and is one of the house elsewhere', async () => {
  const odd = { ...input, item: { ...item, wire: { ...wire, itemId: 'mp 2031/77' } } }
  expect(await writeText(document, { format: 'nitf', ...odd })).toContain('id-string="mp 2031/77"')
  expect(JSON.parse(await writeText(document, { format: 'ninjs', ...odd })).uri).toBe(
    'urn:newsml:stet.mill.example:20310304:stet-a1',
  )
})
