// A process of its own that can be killed: opens an engine, says where its data is, and waits.
import './die-after.js'
import {embeddedPostgres} from '@journeywright/engines'

const database = await embeddedPostgres().open()
const [row] = await database.query<{folder: string}>(`SELECT current_setting('data_directory') AS folder`)
process.stdout.write(`${row?.folder}\n`)
setInterval(() => {}, 1000)
