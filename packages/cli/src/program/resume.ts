import type {ResumeOptions} from '../commands/resume.js'
import type {AddCommand} from './add-command.js'
import {examples} from './examples.js'
import {goOnOptions} from './go-on-options.js'

export const addResume: AddCommand = (program, terminal, end) => {
  const command = program
    .command('resume')
    .summary('go on with a run that was killed, stopped or given up')
    .description(
      'Goes on with a run where it stood, with the definitions that it began with. What has passed is not done again.',
    )
    .argument('<run>', 'id of a run, the beginning of one, or `latest`')
  goOnOptions(command)
    .option('--accept-changes', 'plan anew with the definitions of today, and make anew what has changed')
    .option('--budget <limits>', 'new limits, as in steps=100,seconds=600,tokens=1e6,cost=5')
    .option('--out <folder>', 'another folder to publish to')
    .option('--force', 'write over what people changed, and keep it in the folder of the run')
    .addHelpText(
      'after',
      examples('resume latest', 'resume 20261123-0433 --budget steps=200', 'resume r1 --accept-changes'),
    )
    .action(async (run: string, options: ResumeOptions) => {
      const {resume} = await import('../commands/resume.js')
      end(await resume(run, options, terminal))
    })
}
