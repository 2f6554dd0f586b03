const patience = 1000
const pauseMs = 100

/** Whether the next line is passed on: all of the first thousand, then ten a second. Nobody reads a gigabyte of progress. */
export function makeThrottle(): () => boolean {
  let heard = 0
  let at = -Infinity
  return () => {
    const now = performance.now()
    if (heard >= patience && now - at < pauseMs) return false
    heard += 1
    at = now
    return true
  }
}
