import {forms} from './forms.js'
import type {JsonSchema} from './json-schema.js'

const {oneOf, flag} = forms

/** Keys of skills and commands that mean something else in agents, or nothing. */
export const skillKeys: Readonly<Record<string, JsonSchema>> = {
  name: {
    description: 'The name of the folder that it lies in: lower-case words joined by `-`, at most 64 characters.',
    type: 'string',
    minLength: 1,
    maxLength: 64,
    pattern: '^[^\\sA-Z_./:-]+(-[^\\sA-Z_./:-]+)*$',
  },
  compatibility: {
    description: 'What it needs: products, programs, a network. At most 500 characters; most skills need none.',
    type: 'string',
    minLength: 1,
    maxLength: 500,
  },
  context: oneOf('`fork`: an agent of its own takes it.', ['fork']),
  'hide-from-slash-command-tool': flag('`true`: a model does not call it by itself.'),
  subtask: flag('`true`: OpenCode has an agent of its own take it.'),
}
