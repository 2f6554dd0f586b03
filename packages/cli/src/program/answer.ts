import type {AnswerOptions} from '../commands/answer.js'
import type {AddCommand} from './add-command.js'
import {collect} from './collect.js'
import {examples} from './examples.js'
import {goOnOptions} from './go-on-options.js'

export const addAnswer: AddCommand = (program, terminal, end) => {
  const command = program
    .command('answer')
    .summary('answer what a design asks, see what that changes, and go on')
    .description(
      'Answers the questions of a design: those that a run waits for, and those that a run which is over has left open, for which another run begins on the same words. Says first which tables, columns, keys and checks come and go. Without answers it asks, or lists the questions.',
    )
    .argument('<run>', 'id of a run, the beginning of one, or `latest`')
    .option('--answers <file>', 'answers: lines such as `links: Each a has many b.`, and sentences; `-` for piped ones')
    .option('--answer <id=text>', 'answer to one question; once for each', collect)
    .option('--dry-run', 'only say what would change')
    .option('--force', 'write over what people changed, and keep it in the folder of the run')
    .option('--by <name>', 'who answers (default: the name of your account)')
  goOnOptions(command)
    .addHelpText(
      'after',
      examples(
        'answer latest',
        'answer r1 --answers answers.txt --dry-run',
        'answer r1 --answer links="Each visit belongs to one pet."',
      ),
    )
    .action(async (run: string, options: AnswerOptions) => {
      const {answer} = await import('../commands/answer.js')
      end(await answer(run, options, terminal))
    })
}
