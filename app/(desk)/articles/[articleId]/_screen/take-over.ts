/** On the button that takes over the check which is offered first, for the key that presses it. */
export const TAKES_OVER = 'data-takes-over'

/** Takes over the check that is offered on the open card; nothing where none is. */
export function takeOver(): void {
  document.querySelector<HTMLElement>(`[${TAKES_OVER}]`)?.click()
}
