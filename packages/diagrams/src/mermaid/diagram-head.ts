import {oneLine} from './words.js'

/** The first lines of a diagram: its title, and what kind it is of. */
export function diagramHead(title: string): readonly string[] {
  return ['---', `title: ${JSON.stringify(oneLine(title))}`, '---', 'erDiagram']
}
