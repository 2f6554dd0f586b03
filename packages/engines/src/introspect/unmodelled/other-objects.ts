import {defaultPrivileges} from './default-privileges.js'
import {eventQueries} from './event-queries.js'
import {foreignQueries} from './foreign-queries.js'
import {objectQueries} from './object-queries.js'
import {publicationQueries} from './publication-queries.js'
import {typeQueries} from './type-queries.js'

/** Whole things that are of no kind that the model has. Each answers text and reason. */
export const otherObjects: readonly string[] = [
  ...typeQueries,
  ...eventQueries,
  ...objectQueries,
  ...foreignQueries,
  ...publicationQueries,
  ...defaultPrivileges,
]
