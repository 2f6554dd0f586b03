import type {Problem} from '@journeywright/problems'
import type {PostRequest} from '../host/post.js'
import {messageOf} from '../record/run-store.js'
import {telemetryNotSent} from './problems.js'
import {telemetryTarget} from './telemetry-target.js'

/** The part of a host that sends. */
export interface Sender {
  readonly env: Readonly<Record<string, string | undefined>>
  post(url: string, request: PostRequest): Promise<number>
}

/** Sends each line to where the environment says. What fails is a warning, and nothing more is sent. Never throws. */
export async function sendTelemetry({env, post}: Sender, lines: readonly string[]): Promise<readonly Problem[]> {
  const target = telemetryTarget(env)
  if (!target) return []
  const place = withoutSecrets(target.url)
  try {
    for (const body of lines) {
      const status = await post(target.url, {...target, body})
      if (status < 200 || status > 299) return [telemetryNotSent(place, `it answered ${status}`)]
    }
    return []
  } catch (error) {
    return [telemetryNotSent(place, causeOf(error).replaceAll(target.url, place))]
  }
}

/** An address may carry a password, or a token in its query. */
function withoutSecrets(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/s, '')
}

/** What is wrong with a connection is told by the cause of what `fetch` throws. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  return messageOf(cause) || code || 'no reason given'
}
