import {relative, resolve, sep} from 'node:path'
import type {Problem} from '@journeywright/problems'
import type {Terminal} from '../terminal.js'

const commands = {error: 'error', warning: 'warning', info: 'notice'}

/** A workflow command of GitHub Actions, which shows the problem beside the line of a pull request. */
export function sayAnnotation({severity, at, code, message, fix}: Problem, terminal: Terminal): string {
  const place = at ? {file: inRepository(at.file, terminal), line: at.line, col: at.column} : {}
  const properties = Object.entries({...place, title: code}).map(([key, value]) => `${key}=${escapeProperty(value)}`)
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(`${message}\nfix: ${fix}`)}`
}

/** GitHub counts from the repository's root, the command may have been started below it. */
function inRepository(file: string, {cwd, env}: Terminal): string {
  const path = relative(env['GITHUB_WORKSPACE'] || cwd, resolve(cwd, file))
  return path.startsWith('..') ? file : path.split(sep).join('/')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(value: string | number): string {
  return escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
