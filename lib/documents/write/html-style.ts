/**
 * How an exported page looks. Changes are told apart without colour, and screen readers say "deleted" and "inserted":
 * as generated content, so that copying the text or stripping the tags gives the words and nothing else.
 */
export const HTML_STYLE = `:root { color-scheme: light dark }
body { font: 1.125rem/1.6 Georgia, "Source Serif 4", "Times New Roman", serif; margin: 2rem auto; max-width: 38rem; padding: 0 1rem }
h1, h2, h3, h4, h5, h6 { line-height: 1.25 }
.standfirst { font-size: 1.25rem }
.byline, .dateline, .caption { font-family: system-ui, sans-serif; font-size: 0.9rem }
blockquote { border-inline-start: 3px solid; margin-inline: 0; padding-inline-start: 1rem }
.pull-quote { border: 0; font-size: 1.4rem; font-style: italic }
del { text-decoration: line-through; color: #a11a1a }
ins { text-decoration: underline; color: #11603a }
@media (prefers-color-scheme: dark) { del { color: #ff9d9d } ins { color: #8fdcb0 } }
del::before, del::after, ins::before, ins::after { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px }
del::before { content: " [deleted: " }
ins::before { content: " [inserted: " }
del::after, ins::after { content: "] " }
del.break::before, ins.break::before { clip-path: none; content: "\\b6"; height: auto; position: static; width: auto }
@media print { body { font-size: 11pt; margin: 0; max-width: none } a { color: inherit } }
`
