/**
 * Fetches code that is wanted now. Without a line it waits for one: what is on screen stays, and what was to open opens
 * then. Throws when the line is there and the code is not, as after an upgrade of the server.
 */
export async function fetched<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (error) {
    if (navigator.onLine) throw error
    await new Promise((resolve) => window.addEventListener('online', resolve, { once: true }))
    return fetched(load)
  }
}
