import {explainDifferences} from '@journeywright/engines'
import {printSchemaSql, readSql, splitScript} from '@journeywright/schema'

/**
 * Loads a file as psql would, reads it, loads what the model is printed as, and compares.
 *
 * @param {import('@journeywright/engines').Engine} engine
 * @param {import('@journeywright/schema').SourceFile} file
 */
export async function compareReading(engine, file) {
  const given = await load(engine, file.content)
  const {model, problems} = await readSql([file])
  const printed = await load(engine, printSchemaSql(model))
  const found = [...explainDifferences(given.catalog, printed.catalog, model.unmodelled)]
  const differences = found.filter(([, {listed}]) => listed === null).map(([id, {text}]) => `${id} ${text}`)
  const explained = found.filter(([, {listed}]) => listed !== null).map(([id, {text}]) => `${id} ${text}`)
  const details = [
    ...given.refusals.map(line => `PostgreSQL refuses in the file: ${line}`),
    ...printed.refusals.map(line => `PostgreSQL refuses of the model: ${line}`),
    ...differences,
    ...problems.filter(({severity}) => severity === 'error').map(({message, at}) => `${at?.line}: ${message}`),
  ]
  return {
    file: file.path,
    tables: model.tables.length,
    statements: splitScript(file.content).filter(({kind}) => kind === 'statement').length,
    refusals: given.refusals,
    differences,
    explained,
    unmodelled: model.unmodelled,
    details,
    verdict: differences.length === 0 ? verdictOf(explained) : `${differences.length} differences`,
    isRight: given.refusals.length > 0 || (differences.length === 0 && printed.refusals.length === 0),
  }
}

/** @param {readonly string[]} explained */
export function verdictOf(explained) {
  return explained.length === 0
    ? 'identical'
    : `identical but for ${explained.length} that ${explained.length === 1 ? 'is' : 'are'} left out`
}

/** Databases of other names, and rows. */
const leftAside = /^(?:(?:create|drop)\s+database|insert|copy)\b/i

/**
 * Statement by statement; what the server refuses is left, as psql does.
 *
 * @param {import('@journeywright/engines').Engine} engine
 * @param {string} sql
 */
async function load(engine, sql) {
  const database = await engine.open()
  try {
    const refusals = []
    for (const {kind, text} of splitScript(sql)) {
      if (kind !== 'statement' || leftAside.test(text)) continue
      const failure = await database.execute(text)
      if (failure) refusals.push(`${text.split('\n')[0]?.slice(0, 100)}: ${failure.message} (${failure.code})`)
    }
    return {refusals, catalog: await database.catalog()}
  } finally {
    await database.close()
  }
}
