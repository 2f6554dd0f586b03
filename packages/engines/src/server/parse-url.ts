import {fail, invalidUrl} from '../problems.js'
import type {ServerSettings} from './open-databases.js'

const shape =
  /^(?<server>postgres(?:ql)?:\/\/(?:[^/?#@]*(?:@[^/?#@]*)*@)?(?<host>[^/?#@]*))(?:\/[^?#]*)?(?<options>\?[^#]*)?$/

/** How to reach the server that a URL names, and what to call it without giving the password away. */
export function parseUrl(url: string): ServerSettings {
  const {server, host, options = ''} = shape.exec(url)?.groups ?? {}
  if (server === undefined) throw fail(invalidUrl(redactUrl(url)))
  return {
    connectionTo: database => ({connectionString: database === null ? url : `${server}/${database}${options}`}),
    label: decodeURIComponent(host || (new URLSearchParams(options).get('host') ?? 'localhost')),
  }
}

/** The same text with `***` where a password stands. */
function redactUrl(url: string): string {
  return url.replace(/(:\/\/[^:/?#]*:).*@/, '$1***@').replace(/((?:^|[?&\s])(?:ssl)?password=)[^&\s]*/gi, '$1***')
}
