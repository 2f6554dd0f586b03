import type {AlterTableCmd} from 'libpg-query'
import type {View} from '../../model.js'
import {keyOf} from '../draft/name.js'
import {leaveOut} from '../leave-out.js'
import type {Reading} from '../reading.js'
import {definitionElements, storageTexts} from '../tree/definition-elements.js'

/** `ALTER VIEW … SET (…)`. */
export function alterView(view: View, commands: readonly AlterTableCmd[], reading: Reading): void {
  for (const {subtype, def} of commands) {
    const items = def && 'List' in def ? def.List.items : []
    const names = definitionElements(items).map(({defname = ''}) => defname)
    const {options: before = [], ...rest} = reading.draft.views.get(keyOf(view)) ?? view
    const others = before.filter(each => !names.includes(each.split('=')[0] ?? ''))
    const options = subtype === 'AT_SetRelOptions' ? [...others, ...storageTexts(items)] : others
    if (subtype === 'AT_SetRelOptions' || subtype === 'AT_ResetRelOptions') {
      reading.draft.views.set(keyOf(view), {...rest, ...(options.length > 0 ? {options} : {})})
    } else leaveOut(reading, 'the model has no such property of views')
  }
}
