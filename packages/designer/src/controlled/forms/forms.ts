import {comparesForm} from './compares.js'
import {describedForm} from './described.js'
import {kindForm} from './kind.js'
import {lookupForm} from './lookup.js'
import {retentionForm} from './retention.js'
import {volumeForm} from './volume.js'
import {belongsForm} from './belongs.js'
import {classifiedForm} from './classified.js'
import {kindOfForm} from './kind-of.js'
import {linksForm} from './links.js'
import {togetherForm} from './together.js'
import type {Form} from './form.js'
import {hasForm} from './has.js'
import {hasListForm} from './has-list.js'
import {identifiedForm} from './identified.js'
import {ifThenForm} from './if-then.js'
import {keptInForm} from './kept-in.js'
import {noteForm} from './note.js'
import {refersForm} from './refers.js'
import {satisfiesForm} from './satisfies.js'
import {uniqueForm} from './unique.js'
import {valuesForm} from './values.js'

/** Every form of a sentence, in the order of the page that describes them. A sentence is of one of them at most. */
export const forms: readonly Form[] = [
  keptInForm,
  hasForm,
  hasListForm,
  belongsForm,
  togetherForm,
  linksForm,
  kindOfForm,
  identifiedForm,
  refersForm,
  uniqueForm,
  satisfiesForm,
  comparesForm,
  ifThenForm,
  valuesForm,
  kindForm,
  describedForm,
  lookupForm,
  classifiedForm,
  volumeForm,
  retentionForm,
  noteForm,
]
