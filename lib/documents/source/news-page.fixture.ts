const PARAGRAPHS = [
  'The county council voted on Monday to close the old bridge over the Loam for two years, after engineers had found cracks in three of its seven piers.',
  '“We cannot let anyone drive over it,” said Ann Roe, who chairs the council, at a meeting in the town hall that lasted until midnight and was watched by some two hundred people.',
  'The bridge carries nine thousand cars a day. Those will have to take the motorway, which adds eleven miles to the way from Upper Loam to the hospital, the office for roads said.',
  'Bo Li, who keeps a shop beside the bridge, said that he had heard of the vote from a customer. “Nobody asked us,” he said. “We would have told them that the winter trade is all we live on.”',
  'Work is to begin in March. It will cost eleven million, of which the state has promised to pay six, unless the county fails to find the rest by the end of the year.',
]
export const NEWS_WORDS = PARAGRAPHS.join('\n\n')

/** A page as newspapers make them: with everything around its story, and its story in `article` or in a bare `div`. */
export const newsPage = ({ holder = 'article', head = '', lang = 'en-GB', body = PARAGRAPHS } = {}) => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>Old bridge shut for two years - The Loam Echo</title>
<meta property="og:title" content="Old bridge shut for two years"><meta property="og:site_name" content="The Loam Echo">${head}</head><body>
<header><a href="/">The Loam Echo</a><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div class="cookie-banner"><p>We use cookies to remember what you read.</p></div>
<div class="page"><div class="main-column"><${holder} class="story-body"><h1>Old bridge shut for two years</h1>
<div class="share-tools"><a href="#">Share</a></div><p class="byline">By Cara de Wit</p>
${body.map((words, index) => `<p>${words}</p>${index === 1 ? '<aside><h3>More on this</h3><p><a href="/b">Another bridge</a></p></aside>' : ''}`).join('\n')}
</${holder}></div><div class="right-column"><h2>Most read</h2><ul><li><a href="/1">A cat in a tree</a></li><li><a href="/2">A dog in a car</a></li></ul></div></div>
<footer><p>© The Loam Echo. All rights reserved.</p></footer></body></html>`
