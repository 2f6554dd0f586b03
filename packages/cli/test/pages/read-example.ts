import type {OutputFile} from '@journeywright/schema'

/** What a part of a page holds: files, changes of files that are there, and lines that are typed. */
export interface Example {
  readonly files: readonly OutputFile[]
  readonly changes: readonly {readonly path: string; readonly before: string; readonly after: string}[]
  readonly lines: readonly string[]
}

/** A fence whose language is followed by the path of the file that it is. */
const fileFence = /^(`{3,})(?!diff )\w+ (\S+)\n([\s\S]*?)^\1\n/gm
const diffFence = /^```diff (\S+)\n([\s\S]*?)^```\n/gm
const shellFence = /^```sh\n([\s\S]*?)^```\n/gm

export function readExample(text: string): Example {
  const shells = [...text.replace(fileFence, '').matchAll(shellFence)]
  return {
    files: [...text.matchAll(fileFence)].map(([, , path = '', content = '']) => ({path, content})),
    changes: [...text.matchAll(diffFence)].map(([, path = '', diff = '']) => {
      return {path, before: marked(diff, '-'), after: marked(diff, '+')}
    }),
    lines: shells.flatMap(([, typed = '']) => typed.split('\n')).filter(line => line !== ''),
  }
}

function marked(diff: string, mark: string): string {
  const lines = diff.split('\n').filter(line => line.startsWith(mark))
  return lines.map(line => line.slice(1)).join('\n')
}
