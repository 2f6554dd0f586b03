import {createServer, type IncomingMessage} from 'node:http'
import type {AddressInfo} from 'node:net'
import {onTestFinished} from 'vitest'

/** A collector on this machine that answers with a status; goes away with the test. */
export async function serve(answer: (request: IncomingMessage) => Promise<number>): Promise<string> {
  const server = createServer((request, response) => {
    void answer(request).then(status => response.writeHead(status, {location: '/elsewhere'}).end('{}'))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const {port} = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
