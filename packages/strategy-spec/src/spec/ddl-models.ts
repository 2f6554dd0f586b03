import type {DataModel, ModelField} from './model-field.js'
import {splitTop} from './split-top.js'

/** The tables of `CREATE TABLE` statements as data models. Whoever wants them to the letter reads them with a SQL reader. */
export function readDdlModels(sql: string): readonly DataModel[] {
  const plain = sql.replaceAll(/--[^\n]*/g, '').replaceAll('"', '')
  const statements = plain.matchAll(
    /\bCREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(?:\w+\.)?(\w+)\s*\(([\s\S]*?)\)\s*;/gi,
  )
  return [...statements].map(([, table = '', body = '']) => {
    const columns = splitTop(body).filter(
      part => !/^(?:CONSTRAINT|PRIMARY\s+KEY|UNIQUE|FOREIGN|CHECK|EXCLUDE|LIKE)\b/i.test(part),
    )
    const key = columns.find(isKey)
    return {
      name: singular(table),
      fields: columns.filter(column => !isKey(column)).map(readColumn),
      hasUuidKey: key !== undefined && /\buuid\b/i.test(key),
    }
  })
}

function isKey(column: string): boolean {
  return /\bPRIMARY\s+KEY\b/i.test(column)
}

function readColumn(column: string): ModelField {
  const [, name = '', type = ''] = /^(\w+)\s+(\w+(?:\s+(?:varying|precision))?(?:\s*\([^)]*\))?)/i.exec(column) ?? []
  const target = /\bREFERENCES\s+(?:\w+\.)?(\w+)/i.exec(column)?.[1]
  const value = /\bDEFAULT\s+'?(\w+)'?(?!\s*\()(?:\s|$)/i.exec(column)?.[1] ?? ''
  return {
    name,
    type: type.toLowerCase(),
    refersTo: target === undefined ? null : {model: singular(target), isMany: false},
    isOptional: !/\bNOT\s+NULL\b/i.test(column),
    isUnique: /\bUNIQUE\b/i.test(column),
    range: '',
    fallback: /^null$/i.test(value) ? '' : value.toLowerCase(),
  }
}

function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`
  return /(?:ss|us|is)$/.test(name) ? name : name.replace(/(?<=x|ch|sh|ss)es$|s$/, '')
}
