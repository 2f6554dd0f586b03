import {nodeHost, type Host} from '../host.js'
import {memoryDisk} from './memory-disk.js'

/** This machine, where whatever is written stays in memory; what lies on the disk shows through until then. */
export function dryHost(host: Host = nodeHost()): Host {
  const disk = memoryDisk(host)
  return {
    ...host,
    ...disk,
    realPath: async path => (await disk.realPath(path)) ?? host.realPath(path),
    async listFolder(path) {
      const names = [...(await host.listFolder(path)), ...(await disk.listFolder(path))]
      return [...new Set(names)].sort()
    },
  }
}
