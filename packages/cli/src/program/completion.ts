import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'

export const addCompletion: AddCommand = (program, terminal, end) => {
  program
    .command('completion')
    .summary('print the script that completes command lines in a shell')
    .description('Prints a script that teaches your shell commands, options, ids and codes. See the first line of it.')
    .argument('<shell>', 'bash, zsh, fish or powershell')
    .allowExcessArguments(false)
    .addHelpText('after', examples('completion bash >> ~/.bashrc', 'completion fish | source'))
    .action(async (shell: string) => {
      const {completion} = await import('../commands/completion.js')
      end(completion(shell, terminal))
    })
  program
    .command('complete', {hidden: true})
    .option('--word <word>', 'what is typed of the word at the cursor', '')
    .argument('[before...]', 'the words before it')
    .action(async (before: readonly string[], {word}: {word: string}) => {
      const {complete} = await import('../commands/complete.js')
      end(await complete(program, before, word, terminal))
    })
}
