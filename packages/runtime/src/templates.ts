/** `<run_id>` and `{{ run-id }}` become `{{run_id}}`; a folder becomes `folder/**`. */
export function normaliseTemplate(text: string): string {
  return text
    .trim()
    .replace(/^`|`$/g, '')
    .replace(/\{\{\s*([^{}]+?)\s*\}\}|<([A-Za-z][\w-]*)>/g, (_, braced?: string, angled?: string) => {
      return `{{${(braced ?? angled ?? '').toLowerCase().replace(/-/g, '_')}}}`
    })
    .replace(/^\.\//, '')
    .replace(/\/$/, '/**')
}

/** Fills in every placeholder that has a value and leaves the others as they are. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole)
}

/** Names of the placeholders of a template, in order. */
export function placeholdersOf(template: string): readonly string[] {
  return [...template.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1] ?? '')
}

/** True for a path below a `folder/**`, for that folder's own pattern, and for the path itself. */
export function covers(template: string, path: string): boolean {
  if (template === path) return true
  return template.endsWith('/**') && path.startsWith(template.slice(0, -2))
}

/** `plans/plan-{{workflow_id}}.md` becomes `plan-*.md`: what two spellings of one file have in common. */
export function baseNamePattern(template: string): string {
  const base =
    template
      .replace(/\/\*\*$/, '')
      .split('/')
      .at(-1) ?? ''
  return base.replace(/\{\{\w+\}\}/g, '*')
}

/** `md` of `plan-{{workflow_id}}.md`; empty for folders and names without an extension. */
export function extensionOf(template: string): string {
  return /\.([a-z0-9]+)$/i.exec(template)?.[1]?.toLowerCase() ?? ''
}

/** A path that names the run is a record of it: it's kept beside the run, and not among the deliverables. */
export function isRecord(template: string): boolean {
  return placeholdersOf(template).includes('run_id')
}

/** True for what can be a path template: one word that has a folder or an extension. */
export function looksLikePath(text: string): boolean {
  return !/\s/.test(text.replace(/\{\{[^}]*\}\}/g, 'x')) && /[/.*]/.test(text)
}

/** True when a filled-in path is one that the template stands for. */
export function matchesTemplate(template: string, path: string): boolean {
  const pattern = template
    .split(/(\{\{\w+\}\}|\*\*|\*)/)
    .map(part =>
      part.startsWith('{{') || part === '*'
        ? '[^/]+'
        : part === '**'
          ? '.+'
          : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'),
    )
    .join('')
  return new RegExp(`^${pattern}$`).test(path)
}
