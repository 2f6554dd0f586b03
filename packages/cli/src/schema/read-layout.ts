import type {Problem} from '@journeywright/problems'
import {notOneOf} from '../problems.js'

export interface LayoutOptions {
  /** The folder of migrations. */
  readonly out?: string
  readonly layout?: string
  /** What the migration is called. */
  readonly name?: string
}

const layouts = ['plain', 'pairs', 'single', 'flyway', 'prisma'] as const

/** How migration files are called and where they lie, if that was said; and what was said that is not known. */
export function readLayout({layout, name}: LayoutOptions): {
  readonly layout: (typeof layouts)[number] | undefined
  readonly problems: readonly Problem[]
} {
  const found = layouts.find(each => each === layout)
  const wrongLayout =
    layout !== undefined && found === undefined
      ? [notOneOf('layout', layout, layouts.map(each => `\`${each}\``).join(', '), 'Use one of these.')]
      : []
  const isName = name === undefined || /^[a-z\d][a-z\d_]{0,59}$/i.test(name)
  const fix = 'Use letters, digits and `_`, beginning with a letter or digit.'
  return {
    layout: found,
    problems: [...wrongLayout, ...(isName ? [] : [notOneOf('name', name, 'a name for files', fix)])],
  }
}
