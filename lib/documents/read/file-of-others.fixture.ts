import { del, ins } from './tracked.fixture'
import { paragraph, run, wordFile, wordXml } from './word-file.fixture'

const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const said = (id: number, author: string, text: string) =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2031-05-04T1${id}:20:00Z"><w:p ${W14} w14:paraId="0000000${id}">${run(text)}</w:p></w:comment>`

/** A Word file in which Bo Ede replaced a number and Cy Fox cut a word; Bo asks something, and Cy answers. */
export const FILE_OF_OTHERS = wordFile(
  paragraph(
    `<w:commentRangeStart w:id="3"/><w:commentRangeStart w:id="4"/>${run('Engineers counted ')}${del('Bo Ede', '14')}${ins('Bo Ede', '41')}${run(' cracks')}<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r><w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${run(' in March.')}`,
  ) + paragraph(`${run('Nobody has ')}${del('Cy Fox', 'ever ')}${run('closed the road.')}`),
  {
    parts: {
      'word/comments.xml': wordXml('comments', said(3, 'Bo Ede', 'Who counted?') + said(4, 'Cy Fox', 'The council.')),
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="c" Type="${TYPES}/comments" Target="comments.xml"/></Relationships>`,
    },
  },
)
