import type {View} from '../../model.js'
import {nameList} from '../names/name-list.js'
import {printStorage} from './print-storage.js'
import {qualifiedName} from '../names/qualified-name.js'

/** The `CREATE VIEW` or `CREATE MATERIALIZED VIEW` statement. */
export function printView(view: View): string {
  const {materialized, columns = [], options, query, withNoData} = view
  const names = columns.length === 0 ? '' : ` ${nameList(columns)}`
  const head = `CREATE ${materialized ? 'MATERIALIZED ' : ''}VIEW ${qualifiedName(view)}${names}`
  return `${head}${printStorage(options)} AS\n${query.trim()}${withNoData ? '\nWITH NO DATA' : ''};`
}
