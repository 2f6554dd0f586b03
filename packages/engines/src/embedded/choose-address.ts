import {randomBytes} from 'node:crypto'
import {once} from 'node:events'
import {createServer} from 'node:net'
import {platform} from 'node:os'

/** How to reach a server of ours. */
export interface ServerAddress {
  /** A folder that holds the socket, or a name. */
  readonly host: string
  readonly port: number
  readonly user: string
  /** Only where the server listens on a port. */
  readonly password?: string
  /** What PostgreSQL's `listen_addresses` must say. */
  readonly listen: string
}

/** A socket in the server's own folder; on Windows, which has none that `pg` could use, a free port and a password. */
export async function chooseAddress(folder: string, system: string = platform()): Promise<ServerAddress> {
  const user = 'postgres'
  if (system !== 'win32') return {host: folder, port: 5432, user, listen: ''}
  const host = '127.0.0.1'
  return {host, port: await findFreePort(host), user, password: randomBytes(24).toString('hex'), listen: host}
}

async function findFreePort(host: string): Promise<number> {
  const probe = createServer().listen(0, host)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('Internal error: a listening port has no number')
  return address.port
}
