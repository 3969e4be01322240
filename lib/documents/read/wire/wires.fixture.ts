/** Invented items, each with the same story, as agencies would send it. */

const PARAGRAPHS = [
  'The weir at Orsk Mill was closed on Tuesday after a gate broke loose, the river board said.',
  '“Nobody was hurt,” said its head, Ina Holt.',
]

export interface ItemParts {
  readonly version?: number
  /** Of the second paragraph. */
  readonly quote?: string
  readonly status?: string
}

const story = ({ quote = PARAGRAPHS[1] }: ItemParts) =>
  [PARAGRAPHS[0], quote].map((text) => `<p>${text}</p>`).join('\n')

export const nitf = (
  { version = 1, status = 'usable', ...parts }: ItemParts = {},
  doctype = '',
) => `<?xml version="1.0" encoding="UTF-8"?>
${doctype}<nitf baselang="en-GB">
  <head>
    <title>Weir</title>
    <docdata management-status="${status}">
      <doc-id regsrc="Mill Press" id-string="mp-2031-77"/>
      <urgency ed-urg="4"/>
      <date.issue norm="20310304T101500+0100"/>
      <du-key version="${version}" key="weir"/>
    </docdata>
  </head>
  <body>
    <body.head>
      <hedline><hl1>Weir at Orsk Mill closed</hl1><hl2>Gate broke loose in the night</hl2></hedline>
      <byline>By ANN ROE<byttl>Staff Writer</byttl></byline>
      <dateline><location>ORSK MILL</location><story.date>20310304T101500+0100</story.date></dateline>
    </body.head>
    <body.content>
      ${story(parts)}
      <hl2>What comes next</hl2>
      <p>Repairs take a <em>week</em>; see <a href="https://board.example/weir">the board&rsquo;s plan</a>.</p>
      <media media-type="image"><media-reference source="w.jpg"/><media-caption>The weir in March</media-caption></media>
      <ul><li>Gate 1</li><li>Gate 2</li></ul>
    </body.content>
  </body>
</nitf>`

export const newsItem = ({ version = 3, status = 'stat:usable', ...parts }: ItemParts = {}) => `<newsItem
  xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.35" conformance="power"
  guid="urn:newsml:mill.example:20310304:weir" version="${version}" xml:lang="en-GB">
  <itemMeta>
    <itemClass qcode="ninat:text"/><provider literal="Mill Press"/>
    <versionCreated>2031-03-04T10:15:00+01:00</versionCreated><pubStatus qcode="${status}"/>
  </itemMeta>
  <contentMeta>
    <urgency>4</urgency><located><name>Orsk Mill</name></located>
    <language tag="en-GB"/><by>By Ann Roe</by><dateline>ORSK MILL, March 4</dateline>
    <headline>Weir at Orsk Mill closed</headline><headline role="hld:subHeadline">Gate broke loose in the night</headline>
  </contentMeta>
  <contentSet>
    <inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
      <body><h1>Weir at Orsk Mill closed</h1>${story(parts)}</body></html></inlineXML>
  </contentSet>
</newsItem>`

/** A message with a picture before the text. */
export const newsMessage = (parts: ItemParts = {}) => `<?xml version="1.0"?>
<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2031-03-04T10:16:00Z</sent></header><itemSet>
<newsItem guid="urn:newsml:mill.example:20310304:picture" version="1"><contentSet><remoteContent href="w.jpg"/></contentSet></newsItem>
${newsItem(parts)}</itemSet></newsMessage>`

export const newsMl = ({ version = 2, status = 'Usable', ...parts }: ItemParts = {}) => `<?xml version="1.0"?>
<NewsML Version="1.2"><NewsItem xml:lang="en"><Identification><NewsIdentifier>
<ProviderId>mill.example</ProviderId><DateId>20310304</DateId><NewsItemId>weir</NewsItemId><RevisionId PreviousRevision="1" Update="N">${version}</RevisionId>
<PublicIdentifier>urn:newsml:mill.example:20310304:weir:${version}</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><ThisRevisionCreated>20310304T101500+0100</ThisRevisionCreated><Status FormalName="${status}"/><Urgency FormalName="4"/></NewsManagement>
<NewsComponent><NewsLines><HeadLine>Weir at Orsk Mill closed</HeadLine><ByLine>By Ann Roe</ByLine><DateLine>ORSK MILL, March 4 (MP) -</DateLine></NewsLines>
<NewsComponent><Role FormalName="Caption"/><ContentItem><DataContent>${'A caption that is far longer than the story is. '.repeat(30)}</DataContent></ContentItem></NewsComponent>
<NewsComponent><Role FormalName="Main"/><ContentItem><DataContent><nitf><body><body.content>${story(parts)}</body.content></body></nitf></DataContent></ContentItem></NewsComponent>
</NewsComponent></NewsItem></NewsML>`

const asked = { uri: 'https://mill.example/items/weir', urgency: 4, language: 'en-GB', type: 'text' }

export const ninjs1 = ({ version = 2, status = 'usable', ...parts }: ItemParts = {}) =>
  JSON.stringify({
    ...asked,
    version: String(version),
    versioncreated: '2031-03-04T10:15:00+01:00',
    pubstatus: status,
    byline: 'Ann Roe',
    headline: 'Weir at Orsk Mill closed',
    body_text: PARAGRAPHS.join(' '),
    body_xhtml: story(parts),
  })

export const ninjs3 = ({ version = 2, status = 'usable', ...parts }: ItemParts = {}) =>
  JSON.stringify({
    ...asked,
    version: String(version),
    versionCreated: '2031-03-04T10:15:00+01:00',
    pubStatus: status,
    by: 'Ann Roe',
    headlines: [
      { role: 'sub', value: 'Gate broke loose in the night' },
      { role: 'main', value: 'Weir at Orsk Mill closed' },
    ],
    bodies: [
      { role: 'text', contentType: 'text/plain', value: PARAGRAPHS.join(' ') },
      { role: 'xhtml', contentType: 'text/html', value: `<body>${story(parts)}</body>` },
    ],
  })
