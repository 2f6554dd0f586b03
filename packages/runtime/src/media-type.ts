import {extensionOf} from './templates.js'

const byExtension: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  html: 'text/html',
  json: 'application/json',
  md: 'text/markdown',
  mmd: 'text/vnd.mermaid',
  sql: 'application/sql',
  svg: 'image/svg+xml',
  yaml: 'application/yaml',
  yml: 'application/yaml',
}

/** The media type that a path's extension stands for; `text/plain` where it says nothing. */
export function mediaTypeOf(path: string): string {
  return byExtension[extensionOf(path)] ?? 'text/plain'
}
