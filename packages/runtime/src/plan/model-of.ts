import type {ActedStep} from './step-draft.js'

/** The model that the step's own field asks for, else its agent's; `inherit` asks for none. */
export function modelOf({source, agent}: ActedStep): {readonly model: string | null; readonly rule: string} {
  const field = source.fields.find(({name}) => name.toLowerCase() === 'model')?.value.text
  const model = field ?? agent?.model ?? null
  if (model === null || model === 'inherit') return {model: null, rule: 'none'}
  return {model, rule: field === undefined ? 'agent' : 'field'}
}
