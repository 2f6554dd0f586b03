import type {Database} from '@journeywright/engines'

/** How to reach a database of our own server by another client. */
export interface ServerAddress {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
}

/** The server itself knows where it listens. */
export async function addressOf(database: Database): Promise<ServerAddress> {
  const [address] = await database.query<ServerAddress>(`SELECT current_database() AS database, current_user AS "user",
    current_setting('unix_socket_directories') AS host, current_setting('port')::int AS port`)
  if (!address) throw new Error('the server says nothing of itself')
  return address
}
