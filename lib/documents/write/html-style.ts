/**
 * How an exported page looks. Changes are told apart without colour, accepted ones by a whole line and proposed ones by
 * broken ones around and under them; screen readers say what each is: as generated content, so that copying the text or stripping
 * the tags gives the words and nothing else.
 */
export const HTML_STYLE = `:root { color-scheme: light dark; --grey: #5c5c5c; --line: #d0d0d0; --cut: #a11a1a; --put: #11603a; --tint: #fff3c9 }
@media (prefers-color-scheme: dark) { :root { --grey: #a8a8a8; --line: #454545; --cut: #ff9d9d; --put: #8fdcb0; --tint: #3d3617 } }
body { font: 1.125rem/1.6 Georgia, "Source Serif 4", "Times New Roman", serif; margin: 3rem auto; max-width: 38rem; padding: 0 1rem; overflow-wrap: break-word }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 2rem 0 0.5rem; text-wrap: balance }
h1 { font-size: 2.125rem; line-height: 1.15; margin: 0 0 1rem }
h2 { font-size: 1.375rem }
h3 { font-size: 1.1875rem }
h4, h5, h6 { font-size: 1.0625rem }
p { margin: 0 0 1rem }
.standfirst { color: var(--grey); font-size: 1.25rem; line-height: 1.4 }
.byline, p.dateline, .caption { color: var(--grey); font: 0.9375rem/1.4 system-ui, sans-serif }
.byline { margin-bottom: 1.5rem }
.caption { border-block-end: 1px solid var(--line); padding-block-end: 0.5rem }
blockquote { border-inline-start: 3px solid var(--line); margin: 1.25rem 0; padding-inline-start: 1rem }
blockquote p:last-child { margin: 0 }
.pull-quote { border: 0; border-block: 1px solid var(--line); font-size: 1.5rem; font-style: italic; line-height: 1.3; margin: 2rem 0; padding: 1rem 0 }
ul, ol { margin: 0 0 1rem; padding-inline-start: 1.75rem }
li { margin-bottom: 0.25rem }
li > ul, li > ol { margin: 0.25rem 0 0 }
a { color: inherit; text-underline-offset: 0.15em }
del, .cut { color: var(--cut); text-decoration: line-through }
ins, .put { color: var(--put); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.15em }
del[data-state="proposed"], ins[data-state="proposed"], .proposed { background: var(--tint); border-block: 1px dashed; text-decoration-style: dashed }
del + ins, .cut + .put { margin-inline-start: 0.15em }
del::before, del::after, ins::before, ins::after { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px }
del::before { content: " [deleted: " }
ins::before { content: " [inserted: " }
del[data-state="proposed"]::before { content: " [proposed to delete: " }
ins[data-state="proposed"]::before { content: " [proposed to insert: " }
del::after, ins::after { content: "] " }
.break::before, .line::before { clip-path: none !important; content: "\\b6" !important; height: auto !important; position: static !important; width: auto !important }
.line::before { content: "\\21b5" !important }
del.break br, del.line br { display: none }
.key, .changes, footer { color: var(--grey); font: 0.875rem/1.5 system-ui, sans-serif }
.key { border-block: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-bottom: 2rem; padding: 0.5rem 0 }
.key p, .key ul, .key li { margin: 0 }
.key ul { display: contents; list-style: none }
.changes { border-block-start: 1px solid var(--line); margin-top: 3rem }
.changes h2 { font: 600 1rem/1.4 system-ui, sans-serif; margin: 1rem 0 }
.changes li { break-inside: avoid; margin-bottom: 0.75rem }
footer { border-block-start: 1px solid var(--line); margin-top: 2.5rem; padding-top: 0.5rem }
@page { margin: 2cm }
@media print { :root { font-size: 9.5pt } body { margin: 0; max-width: none } h1, h2, h3, h4, h5, h6 { break-after: avoid } p, li { orphans: 2; widows: 2 } .pull-quote, blockquote { break-inside: avoid } del, ins, .cut, .put { print-color-adjust: exact } }
`
