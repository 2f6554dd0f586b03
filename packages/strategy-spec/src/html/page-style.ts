/** Readable on a phone and on paper, in light and in dark. */
export const pageStyle = `:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; }
h2 { margin-top: 3rem; border-bottom: 1px solid; }
pre, .table { overflow-x: auto; overflow-wrap: normal; }
pre { padding: .75rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: .25rem; }
code { font: .9em/1.4 ui-monospace, monospace; }
table { border-collapse: collapse; }
th, td { padding: .25rem .5rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); text-align: left; vertical-align: top; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: .25rem solid; white-space: pre-line; }
nav ol { list-style: none; padding: 0; }
nav .level-3 { padding-left: 1.5rem; }
@media print { nav { display: none; } pre { white-space: pre-wrap; } }
`
