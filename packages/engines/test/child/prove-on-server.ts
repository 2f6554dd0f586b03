// A process of its own that can be killed in mid-proof: it proves on the server of `SERVER_URL`, says so at the fifth check and stops there.
import {postgresServer, proveSchema} from '@journeywright/engines'
import {shopModel} from '@journeywright/schema/testing'

const grants = [{table: 'orders', privileges: ['select']}] as const
const roles = ['stray', 'stray_in_use'].map(name => ({name, grants}))
const model = {...shopModel(), roles}
let count = 0
const progress = () => {
  if (++count !== 5) return
  process.stdout.write('proving\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000)
}
await proveSchema(postgresServer(process.env['SERVER_URL'] ?? ''), {model}, {progress})
