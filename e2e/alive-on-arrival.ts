import { expect, type Page } from '@playwright/test'

/**
 * A page whose `goto` and `reload` end when its buttons do what they say. On a slow machine they are there a while
 * before React has taken them over, and a press in between is lost; a person would press again.
 */
export function aliveOnArrival(page: Page): Page {
  const { goto, reload } = page
  page.goto = async (...given) => {
    const reply = await goto.apply(page, given)
    await isAlive(page)
    return reply
  }
  page.reload = async (...given) => {
    const reply = await reload.apply(page, given)
    await isAlive(page)
    return reply
  }
  return page
}

/** Waits until it is. React keeps the properties of an element that it has taken over on the element itself. */
export const isAlive = (page: Page) =>
  expect(async () => expect(await page.evaluate(isTakenOver)).toBe(true)).toPass({
    intervals: [20, 50, 100],
    timeout: 15_000,
  })

const isTakenOver = () =>
  [...document.querySelectorAll('button')].every((button) =>
    Object.keys(button).some((key) => key.startsWith('__reactProps')),
  )
