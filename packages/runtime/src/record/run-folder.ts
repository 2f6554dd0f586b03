import {join} from 'node:path'

export function runsFolder(project: string): string {
  return join(project, '.journeywright', 'runs')
}

export function runFolder(project: string, runId: string): string {
  return join(runsFolder(project), runId)
}
