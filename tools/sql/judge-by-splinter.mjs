import {readFileSync} from 'node:fs'
import {execaSync} from 'execa'
import {Client} from 'pg'
import {findBinaries} from '../../packages/engines/dist/embedded/find-binaries.js'
import {prepareBinaries} from '../../packages/engines/dist/embedded/prepare-binaries.js'
import {startServer} from '../../packages/engines/dist/embedded/start-server.js'
import {findJudge} from './find-judge.mjs'

/**
 * What splinter objects to in a database that a migration made, on a server of its own.
 * @param {string} file
 * @returns {Promise<readonly import('./exemptions.mjs').Objection[]>}
 */
export async function judgeBySplinter(file) {
  const postgrestools = findJudge('@postgrestools/postgrestools', '0.25.7', 'postgrestools')
  const server = await startServer(await prepareBinaries(await findBinaries(), undefined), undefined)
  try {
    const {host, port, user} = server.address
    const client = new Client({host, port, user, database: 'postgres'})
    await client.connect()
    await client.query(readFileSync(file, 'utf8'))
    await client.end()
    const url = `postgres://${user}@localhost:${port}/postgres?host=${encodeURIComponent(host)}`
    const options = ['--reporter=json', '--max-diagnostics=none', '--diagnostic-level=info']
    const {stdout} = execaSync(postgrestools, ['dblint', '--connection-string', url, ...options], {reject: false})
    /** @type {{diagnostics: readonly {category: string, message: string}[]}} */
    const {diagnostics} = JSON.parse(stdout)
    return diagnostics.map(({category, message}) => ({
      judge: 'splinter',
      rule: category.slice(category.lastIndexOf('/') + 1),
      about: message,
      file,
    }))
  } finally {
    await server.stop()
  }
}
