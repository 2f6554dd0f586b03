import type {QualityLine} from '../quality-line.js'
import type {SchemaSubject} from '../schema-subject.js'
import {constraints} from './constraints.js'
import {dataTypes} from './data-types.js'
import {deleteBehaviour} from './delete-behaviour.js'
import {documentation} from './documentation.js'
import {growth} from './growth.js'
import {indexes} from './indexes.js'
import {limits} from './limits.js'
import {naming} from './naming.js'
import {normalForm} from './normal-form.js'
import {softDeletes} from './soft-deletes.js'
import {timestamps} from './timestamps.js'

/** What a design is looked at for. */
export const schemaLines: readonly QualityLine<SchemaSubject>[] = [
  normalForm,
  indexes,
  constraints,
  dataTypes,
  naming,
  softDeletes,
  timestamps,
  deleteBehaviour,
  documentation,
  growth,
  limits,
]
