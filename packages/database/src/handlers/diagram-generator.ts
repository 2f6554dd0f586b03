import {isError} from '@journeywright/problems'
import type {HandlerContext, Outcome, StepHandler, StepTask} from '@journeywright/runtime'
import {outputPath} from './output-path.js'
import {readDesign} from './read-design.js'
import {toNotes} from './to-notes.js'

/** The skill `diagram-generator` without a model. */
export const diagramGenerator: StepHandler = {
  id: 'diagram-generator',
  performs: {skills: ['diagram-generator']},
  needs: ['schema-document'],
  produces: [
    {
      id: 'er-diagram',
      path: 'diagrams/er-diagram-{{workflow_id}}.mmd',
      mediaType: 'text/vnd.mermaid',
      title: 'ER diagram',
    },
    {
      id: 'er-diagram-svg',
      path: 'diagrams/er-diagram-{{workflow_id}}.svg',
      mediaType: 'image/svg+xml',
      title: 'ER diagram as a picture',
    },
  ],
  perform: draw,
}

/** Graphviz and Mermaid are loaded only when there is something to draw. */
async function draw(task: StepTask, context: HandlerContext): Promise<Outcome> {
  const design = await readDesign(task, context)
  if (!design.ok) return {kind: 'failed', problems: design.problems}
  const {checkMermaid, mermaidDiagram, svgDiagram} = await import('@journeywright/diagrams')
  const added = design.document.added?.tables ?? []
  const text = mermaidDiagram(design.schema, added)
  const path = outputPath(task, 'er-diagram')
  const [problems, picture] = await Promise.all([checkMermaid(text, path), svgDiagram(design.schema, added)])
  if (problems.some(isError)) return {kind: 'failed', problems}
  const artifacts = [
    {id: 'er-diagram', path, content: text},
    {id: 'er-diagram-svg', path: outputPath(task, 'er-diagram-svg'), content: picture},
  ]
  return {kind: 'done', artifacts, notes: toNotes(problems)}
}
