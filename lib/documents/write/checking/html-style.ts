/** What a checking copy adds to the look of an exported page. Marks are told apart by the kind of their line, not by colour. */
export const CHECKING_STYLE = `html { background: canvas; color: canvastext }
body { max-width: 44rem }
.hidden { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; white-space: nowrap; width: 1px }
.kicker { color: var(--grey); font: 600 0.8125rem/1.4 system-ui, sans-serif; letter-spacing: 0.04em; margin: 0; text-transform: uppercase }
header { border-block-end: 1px solid var(--line); margin-bottom: 2rem; padding-bottom: 1rem }
header p:not(.kicker, .byline), .counts { font: 0.9375rem/1.5 system-ui, sans-serif; margin: 0 0 0.5rem }
.warning { border: 2px solid; padding: 0.5rem 0.75rem }
.counts { display: flex; flex-wrap: wrap; gap: 0 1.25rem; list-style: none; padding: 0 }
main > section > h2 { border-block-start: 1px solid var(--line); font: 600 1.25rem/1.3 system-ui, sans-serif; margin-top: 2.5rem; padding-top: 1rem }
main > section:first-child > h2 { border: 0; margin-top: 0; padding-top: 0 }
.article { line-height: 1.75 }
.article .headline { font-size: 1.75rem; margin-top: 0 }
.article .subhead { font-size: 1.25rem }
.article .list-item { padding-inline-start: 1.5rem }
.article .list-item::before { content: "\\2022\\a0" }
.number { border: 1px solid var(--line); border-radius: 3px; color: var(--grey); font: 600 0.6875rem/1.4 system-ui, sans-serif; margin-inline-end: 0.3em; padding: 0 0.3em; text-decoration: none; vertical-align: 0.15em; white-space: nowrap }
sup { font: 600 0.6875rem/1 system-ui, sans-serif; white-space: nowrap }
.on-claim, .on-quote, .on-note, .on-attribution-error { text-decoration: underline; text-decoration-thickness: 1.5px; text-underline-offset: 0.2em }
.on-claim { text-decoration-style: dotted }
.on-note { text-decoration-style: dashed }
.on-attribution-error { text-decoration-style: wavy }
.entries { font: 0.9375rem/1.5 system-ui, sans-serif; list-style: none; padding: 0 }
.entries > li { border-block-start: 1px solid var(--line); break-inside: avoid; margin: 0; padding: 0.75rem 0 }
.entries > li:first-child { border: 0 }
.entries h3 { font: 600 1rem/1.45 system-ui, sans-serif; margin: 0 0 0.25rem }
.entries p, .entries dl { margin: 0 0 0.25rem }
.name { border: 1px solid; border-radius: 3px; font-size: 0.8125rem; padding: 0 0.35em }
.said { white-space: pre-line }
.by { color: var(--grey); font-size: 0.8125rem }
.thread, .evidence { padding-inline-start: 1.25rem }
.match, .evidence blockquote { border-inline-start: 3px solid var(--line); margin: 0.25rem 0 0.5rem; padding-inline-start: 0.75rem }
dl { display: grid; gap: 0 0.75rem; grid-template-columns: max-content 1fr }
dt { color: var(--grey) }
dd { margin: 0; min-width: 0; white-space: pre-line }
:target { outline: 2px solid; outline-offset: 3px }
@media print { a { text-decoration: none } main > section > h2 { break-after: avoid } }
`
