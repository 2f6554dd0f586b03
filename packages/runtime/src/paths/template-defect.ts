import {artifactDefect} from './artifact-defect.js'

/** The defect that every path has which the template stands for: placeholders are names, `**` is files below. */
export function templateDefect(template: string): string | null {
  return artifactDefect(template.replace(/\{\{\w+\}\}/g, 'x').replace(/\*+/g, 'x'))
}
