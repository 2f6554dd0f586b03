import {strictObject} from './strict-object.js'

const text = {type: 'string'}

/** What a checklist has looked at, as journals and events carry it. */
export const verdictLines = {
  type: 'array',
  items: strictObject(
    {id: text, title: text, status: {enum: ['met', 'not met', 'not applicable', 'exempt']}, evidence: text},
    {advisory: {const: true}},
  ),
}
