import {basename} from 'node:path'
import type {Problem} from '@journeywright/problems'
import {isRecord} from '../config/is-record.js'
import {notOneOf} from '../problems.js'
import {oneLine} from '../scaffold/text/one-line.js'
import {textOf} from './text-of.js'

/** What people call the project: as told, as package.json says, else as its folder is called. */
export async function projectName(
  folder: string,
  told: string | undefined,
): Promise<{readonly name: string; readonly problem: Problem | null}> {
  if (told !== undefined) {
    const name = oneLine(told)
    return isName(name) ? {name, problem: null} : {name: '', problem: notAName(told)}
  }
  const found = [await manifestName(folder), basename(folder)].find(isName)
  return {name: found ?? 'this project', problem: null}
}

/** It stands in sentences of markdown, where marks would mean something. */
function isName(name: string): boolean {
  return /^[\p{L}\p{N}@][\p{L}\p{N} .,'&@/_-]{0,79}$/u.test(name)
}

async function manifestName(folder: string): Promise<string> {
  try {
    const read: unknown = JSON.parse((await textOf(folder, 'package.json')) ?? '{}')
    return isRecord(read) && typeof read['name'] === 'string' ? read['name'] : ''
  } catch {
    // A package.json that can't be read has no name to give; npm tells its author.
    return ''
  }
}

function notAName(told: string): Problem {
  return notOneOf(
    'name',
    oneLine(told).slice(0, 80),
    'a name of letters, digits, blanks and simple marks, at most 80 characters',
    'Give the name that people use, as in `--name "Corner Shop"`.',
  )
}
