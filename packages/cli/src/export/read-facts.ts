import {basename} from 'node:path'
import type {Problem} from '@journeywright/problems'
import {isRecord} from '../config/is-record.js'
import {textOf} from '../make/text-of.js'
import {notOneOf} from '../problems.js'
import {titleOf} from '../scaffold/text/title-of.js'
import type {Author, PluginFacts} from './plugin-facts.js'
import {noAuthor} from './problems.js'

/** Where a project says what it is; earlier ones count more. */
const sources = ['.claude-plugin/plugin.json', 'plugin.json', 'package.json']
const wellFormed = /^(?=.{1,64}$)[a-z\d]+(?:-[a-z\d]+)*$/
const semantic = /^\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?$/

export interface NamedFacts {
  readonly facts: Omit<PluginFacts, 'description'> & {readonly description: string | null}
  readonly problems: readonly Problem[]
}

/** What a project says of itself, in a manifest or package.json; `told` counts more than either. */
export async function readFacts(
  folder: string,
  told: {readonly name?: string; readonly version?: string},
): Promise<NamedFacts> {
  const read = await Promise.all(sources.map(path => readJson(folder, path)))
  const say = (key: string): unknown => read.map(each => each[key]).find(value => value !== undefined && value !== '')
  const textAt = (key: string): string | undefined => asText(say(key))
  const name = told.name ?? nameFrom(textAt('name'), basename(folder))
  const version = told.version ?? [textAt('version') ?? ''].find(each => semantic.test(each)) ?? '0.1.0'
  const author = authorFrom(say('author'))
  const instead = `The ${titleOf(name)} authors`
  const keywords = say('keywords')
  return {
    facts: {
      name,
      version,
      description: textAt('description') ?? null,
      author: author ?? {name: instead},
      ...defined('homepage', textAt('homepage')),
      ...defined('repository', urlOf(say('repository'))),
      ...defined('license', textAt('license')),
      ...(isTexts(keywords) && keywords.length > 0 ? {keywords} : {}),
    },
    problems: [
      ...(wellFormed.test(name) ? [] : [badName(name)]),
      ...(semantic.test(version) ? [] : [badVersion(version)]),
      ...(author ? [] : [noAuthor(instead)]),
    ],
  }
}

async function readJson(folder: string, path: string): Promise<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse((await textOf(folder, path)) ?? '{}')
    return isRecord(read) ? read : {}
  } catch {
    // `check` tells what is wrong with a manifest; one that can't be read says nothing here.
    return {}
  }
}

/** `@acme/order-tools` to `order-tools`; the folder's name where that leaves nothing. */
function nameFrom(written: string | undefined, folder: string): string {
  const kebab = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^@[^/]*\//, '')
      .replace(/[^a-z\d]+/g, '-')
      .slice(0, 64)
      .replace(/^-+|-+$/g, '')
  return [written ?? '', folder].map(kebab).find(name => name !== '') ?? 'journeys'
}

/** A text may be npm's `Name <mail> (url)`. */
function authorFrom(written: unknown): Author | null {
  if (typeof written === 'string') {
    const [, name = '', email, url] = /^([^<(]+?)\s*(?:<([^>]*)>)?\s*(?:\(([^)]*)\))?$/.exec(written.trim()) ?? []
    return name === '' ? null : {name, ...defined('email', email), ...defined('url', url)}
  }
  if (!isRecord(written) || typeof written['name'] !== 'string' || written['name'] === '') return null
  return {
    name: written['name'],
    ...defined('email', asText(written['email'])),
    ...defined('url', asText(written['url'])),
  }
}

function urlOf(repository: unknown): string | undefined {
  const url = isRecord(repository) ? repository['url'] : repository
  return asText(url)?.replace(/^git\+/, '')
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(each => typeof each === 'string')
}

function defined<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  const entries: Partial<Record<Key, string>> = {}
  if (value !== undefined && value !== '') entries[key] = value
  return entries
}

function badName(name: string): Problem {
  return notOneOf(
    'name',
    name,
    'at most 64 lower-case letters, digits and single hyphens',
    'Write it as in `--name order-tools`.',
  )
}

function badVersion(version: string): Problem {
  return notOneOf('version', version, 'a semantic version', 'Write it as in `--version 1.2.0`.')
}
