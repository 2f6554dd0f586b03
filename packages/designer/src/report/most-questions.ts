import type {Brief} from '../brief/brief.js'

const most = 5
const forLittle = 2

/** A task of low priority is worth fewer answers. */
export function mostQuestions(brief: Brief | null | undefined): number {
  return brief?.task.priority === 'low' ? forLittle : most
}
