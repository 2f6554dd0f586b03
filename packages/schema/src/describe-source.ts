import type {Source} from './model.js'

/** Who asked for something, in a few words. `write` prepares what people wrote for where it goes: as it is by default. */
export function describeSource(source: Source, write: (text: string) => string = text => text): string {
  switch (source.authority) {
    case 'stated':
      return `the request says “${write(source.text)}”`
    case 'answered':
      return `${write(source.by)} answered “${write(source.text)}”`
    case 'convention':
      return `a convention of ${write(source.from)}: ${write(source.text)}`
    case 'pack':
      return `the domain pack ${write(source.pack)}`
    case 'inferred':
      return `it follows: ${write(source.text)}`
    case 'assumed':
      return `assumed: ${write(source.text)}`
  }
}
