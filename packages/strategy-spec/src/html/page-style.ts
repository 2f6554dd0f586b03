/** Readable on a phone, on a desk and on paper, in light and in dark. */
export const pageStyle = `:root { color-scheme: light dark; --paper: #fff; --ink: #1a1d21; --link: #0b4fb3; --line: #c3c9d1; --code: #f3f5f7; }
@media (prefers-color-scheme: dark) { :root { --paper: #15181c; --ink: #e4e7eb; --link: #8ab8ff; --line: #454c55; --code: #1f2429; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4 { line-height: 1.2; }
h2 { margin-top: 3rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { margin-top: 2rem; }
a { color: var(--link); }
pre, .table, figure { max-width: 100%; overflow-x: auto; overflow-wrap: normal; }
pre { padding: .75rem; border: 1px solid var(--line); border-radius: .25rem; background: var(--code); }
code { font: .9em/1.4 ui-monospace, monospace; }
table { border-collapse: collapse; }
th, td { min-width: 4rem; max-width: 30rem; padding: .25rem .5rem; border: 1px solid var(--line); text-align: left; vertical-align: top; }
th { background: var(--code); }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: .25rem solid var(--line); }
blockquote p { white-space: pre-line; }
figure { margin: 1rem 0; padding: .5rem; border: 1px solid var(--line); background: #fff; color: #000; color-scheme: light; }
figure svg { display: block; min-width: 40rem; max-width: 100%; height: auto; }
nav ol { list-style: none; margin: 0; padding: 0; }
nav ol ol { padding-left: 1rem; }
nav a { display: inline-block; padding: .25rem 0; }
summary { padding: .125rem 0; font-size: .85em; cursor: pointer; }
@media (min-width: 75rem) {
  body { max-width: 84rem; display: grid; grid-template-columns: 18rem minmax(0, 1fr); gap: 3rem; }
  nav { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow-y: auto; }
}
@media print {
  nav { display: none; }
  body { display: block; max-width: none; padding: 0; font-size: 10pt; }
  pre { white-space: pre-wrap; }
  pre, tr, figure { break-inside: avoid; }
  h2, h3, h4 { break-after: avoid; }
}
`
