import type {NewOptions} from '../commands/new.js'
import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'

export const addNew: AddCommand = (program, terminal, end) => {
  program
    .command('new')
    .summary('make an agent, a skill, a CUJ, a plugin or a domain pack')
    .description(
      'Makes a definition that passes `check --strict`. Asks on a terminal for what is not given; writes over nothing.',
    )
    .argument('<kind>', 'agent, skill, cuj, plugin or pack')
    .argument('[name]', 'lower-case words joined by `-`')
    .allowExcessArguments(false)
    .option('--description <text>', 'what it does, and when to use it')
    .option('--skill <ids>', 'skills of an agent, or of the steps of a CUJ; comma-separated', splitIds)
    .option('--agent <id>', 'who takes the last step of a CUJ')
    .option('--id <id>', 'id of a CUJ (default: the next free one)')
    .option('--dir <folder>', 'folder that holds agents/, skills/, cujs/ and plugins/ (default: this one)')
    .option('--dry-run', 'say what would be made, and make nothing')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      examples(
        'new agent data-steward --skill schema-design',
        'new cuj order-intake --agent data-steward',
        'new plugin release-notes --dry-run',
        'new pack vehicle',
      ),
    )
    .action(async (kind: string, name: string | undefined, options: NewOptions) => {
      const {newDefinition} = await import('../commands/new.js')
      end(await newDefinition(kind, name, options, terminal))
    })
}

/** The option may be given several times. */
function splitIds(text: string, before: readonly string[] = []): readonly string[] {
  const ids = text.split(',').map(id => id.trim())
  return [...before, ...ids.filter(id => id !== '')]
}
