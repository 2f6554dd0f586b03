export interface PostRequest {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly timeoutMs: number
}

/** Sends a text over HTTP and gives the status of the answer, whose body isn't read. Follows no redirect: headers may be secret. */
export async function post(url: string, {headers, body, timeoutMs}: PostRequest): Promise<number> {
  const signal = AbortSignal.timeout(timeoutMs)
  const response = await fetch(url, {method: 'POST', headers, body, signal, redirect: 'manual'})
  await response.body?.cancel()
  return response.status
}
