import {runStory} from './run-story.js'
import {storyCuj, storyFiles, type StoryParts} from './story.js'
import type {TempRun, TempRunInput} from '@journeywright/runtime/testing'

const procedures = `### Rollback Procedures

1. **Partial Completion**: Keep a checkpoint in \`.claude/context/runtime/runs/{{run_id}}/checkpoint.json\`
2. **Failed Validation**: Go back to what last passed its gate
3. **Critical Failure**: Tell a person everything

### Fallback Options`

const artifacts = `
### Recovery Artifacts

- Error log: \`.claude/context/runtime/runs/{{run_id}}/errors.log\`
- Recovery state: \`.claude/context/runtime/runs/{{run_id}}/recovery-state.json\`
- Checkpoint: \`.claude/context/runtime/runs/{{run_id}}/checkpoint.json\`
`

/** The story journey with every promise that a section about recovery can make, at paths of its own. */
export const recoveryFiles = {
  ...storyFiles,
  'cujs/CUJ-100-story.md': storyCuj.replace('### Fallback Options', procedures) + artifacts,
}

/** Where that journey wants what is kept of a failure. */
export const recoveryFolder = '.claude/context/runtime/runs/test'

/** A run of it whose folder goes away with the test. */
export async function runRecovery(parts: StoryParts, more: Partial<TempRunInput> = {}): Promise<TempRun> {
  return runStory(parts, {files: recoveryFiles, ...more})
}
