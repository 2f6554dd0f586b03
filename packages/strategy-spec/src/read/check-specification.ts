import type {Problem} from '@journeywright/problems'
import {checkSql, quoteName, type OutputFile} from '@journeywright/schema'
import {disagrees, missingFile, missingSection, openFence} from '../problems.js'
import {isSpecification, specificationName} from '../specification-path.js'
import {readSpecification, type Specification, type SpecifiedTable} from './read-specification.js'

/**
 * Reads the document back: it must be whole, its SQL must be what PostgreSQL parses, and overview, table sections and
 * `CREATE TABLE` statements must speak of the same tables and columns.
 */
export async function checkSpecification(files: readonly OutputFile[]): Promise<readonly Problem[]> {
  const file = files.find(isSpecification)
  if (!file) return [missingFile(specificationName)]
  const found = readSpecification(file.content)
  return [
    ...missingSections(found, file),
    ...(await checkCode(found, file.path)),
    ...checkOverview(found, file.path),
    ...found.tables.flatMap(table => checkTable(table, file.path)),
  ]
}

function at(file: string, line: number) {
  return {file, line, column: 1}
}

function missingSections({sections}: Specification, {path, content}: OutputFile): readonly Problem[] {
  const last = content.split('\n').length
  const needed = ['Schema Overview', 'Table Specifications', 'Migration Procedures', 'Notes']
  const missing = needed.filter(title => !sections.includes(title)).map(title => missingSection(title, at(path, last)))
  return content.includes('<!-- /keep:notes -->')
    ? missing
    : [...missing, missingSection('end of the notes', at(path, last))]
}

async function checkCode({code}: Specification, path: string): Promise<readonly Problem[]> {
  const open = code.filter(({isClosed}) => !isClosed).map(({line}) => openFence(at(path, line)))
  const scripts = code.filter(({language, isClosed}) => isClosed && language === 'sql')
  // Empty lines before the SQL put every finding at its line of the document.
  const found = await Promise.all(scripts.map(({text, line}) => checkSql(`${'\n'.repeat(line)}${text}`, path)))
  return [...open, ...found.flat()]
}

function checkOverview({overview, tables}: Specification, path: string): readonly Problem[] {
  const names = new Set(tables.map(({name}) => name))
  return overview
    .filter(({name}) => !names.has(name))
    .map(({name, line}) => disagrees(`table \`${name}\``, at(path, line)))
}

function checkTable({name, line, sql, columns}: SpecifiedTable, path: string): readonly Problem[] {
  if (!sql.startsWith('CREATE TABLE '))
    return [disagrees(`table \`${name}\` without its \`CREATE TABLE\``, at(path, line))]
  const lines = sql.split('\n').filter(each => /^ {2}\S/.test(each))
  return columns
    .filter(column => !lines.some(each => each.startsWith(`  ${quoteName(column.name)} `)))
    .map(column => disagrees(`column \`${name}.${column.name}\``, at(path, column.line)))
}
