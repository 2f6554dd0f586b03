import type {PlannedOutput} from '../plan.js'

/** An output that is known by its id and path alone. */
export function testOutput({id, path}: {readonly id: string; readonly path: string}): PlannedOutput {
  return {id, path, mediaType: 'text/plain', schema: null, title: id, deliverable: true, namedBy: 'handler'}
}
