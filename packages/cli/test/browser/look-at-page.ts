import type {Browser, Page} from 'playwright-core'

export interface Look {
  readonly width: number
  readonly colors: 'light' | 'dark'
}

/** A page as somebody has it on their screen, and what it asked for besides itself. */
export async function lookAtPage(browser: Browser, url: string, {width, colors}: Look) {
  const page = await browser.newPage({viewport: {width, height: 800}, colorScheme: colors})
  const requests: string[] = []
  page.on('request', request => requests.push(request.url()))
  await page.goto(url)
  return {page, others: requests.filter(each => each !== url)}
}

/** How far the page is wider than the screen, in CSS pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
}

/** Boxes that are wider inside than they are, and let people scroll. */
export function scrollingBoxes(page: Page): Promise<number> {
  return page.evaluate(`[...document.querySelectorAll('.table, pre, figure')].filter(
    box => box.scrollWidth > box.clientWidth && getComputedStyle(box).overflowX === 'auto').length`)
}

/** Text outside of pictures that has less contrast than WCAG 2 asks of it at level AA, as tag, colour and background. */
export function paleTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const parts = text => text.match(/[\\d.]+/g).map(Number)
    const light = ([red, green, blue]) => [red, green, blue]
      .map(value => value / 255)
      .map(value => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0)
    const behind = element => {
      for (let each = element; each; each = each.parentElement) {
        const color = parts(getComputedStyle(each).backgroundColor)
        if (color.length === 3 || color[3] === 1) return color
      }
      return [255, 255, 255]
    }
    return [...document.querySelectorAll('h1, h2, h3, h4, p, a, li, th, td, code, summary')].flatMap(element => {
      const [ink, paper] = [parts(getComputedStyle(element).color), behind(element)]
      const [high, low] = [light(ink), light(paper)].sort((a, b) => b - a)
      return (high + 0.05) / (low + 0.05) < 4.5 ? [element.tagName + ' ' + ink + ' on ' + paper] : []
    })
  })()`)
}
