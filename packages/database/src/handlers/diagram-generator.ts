import {isError, type Problem} from '@journeywright/problems'
import type {Artifact, HandlerContext, Outcome, StepHandler, StepTask} from '@journeywright/runtime'
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
    {
      id: 'er-diagram-areas',
      path: 'diagrams/er-diagram-{{workflow_id}}/**',
      mediaType: 'text/vnd.mermaid',
      title: 'ER diagrams of areas',
      optional: true,
    },
  ],
  perform: draw,
}

/** Of a large design, the diagram is an overview, and each area has its own. Libraries are loaded when there's something to draw. */
async function draw(task: StepTask, context: HandlerContext): Promise<Outcome> {
  const design = await readDesign(task, context)
  if (!design.ok) return {kind: 'failed', problems: design.problems}
  const {mermaidPages, svgDiagram} = await import('@journeywright/diagrams')
  const added = design.document.added?.tables ?? []
  const picture = svgDiagram(design.schema, added)
  const [whole, ...areas] = mermaidPages(design.schema, added).map(({text}) => text)
  const texts = [
    {id: 'er-diagram', path: outputPath(task, 'er-diagram'), content: whole ?? ''},
    ...areas.map((content, index) => ({id: 'er-diagram-areas', path: areaPath(task, index + 1), content})),
  ]
  const problems = await checkAll(texts)
  if (problems.some(isError)) return {kind: 'failed', problems}
  const svg = {id: 'er-diagram-svg', path: outputPath(task, 'er-diagram-svg'), content: await picture}
  return {kind: 'done', artifacts: [...texts.slice(0, 1), svg, ...texts.slice(1)], notes: toNotes(problems)}
}

function areaPath(task: StepTask, number: number): string {
  return outputPath(task, 'er-diagram-areas').replace('**', `area-${number}.mmd`)
}

async function checkAll(texts: readonly Artifact[]): Promise<readonly Problem[]> {
  const {checkMermaid} = await import('@journeywright/diagrams')
  const problems = await Promise.all(texts.map(({content, path}) => checkMermaid(content, path)))
  return problems.flat()
}
