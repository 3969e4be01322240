/** A short message that leaves by itself. `danger` is read out at once and stays until it is closed. */
export interface ToastMessage {
  title: string
  description?: string
  tone?: 'plain' | 'done' | 'danger'
  /** One thing to do about it, such as to undo. The toast closes with it. */
  action?: { label: string; onPress: () => void }
  /** Milliseconds until it leaves; 0 keeps it. */
  timeout?: number
}

export interface ToastReceiver {
  show: (id: string, message: ToastMessage) => void
  close: (id: string) => void
}

let receiver: ToastReceiver | undefined
let wake: (() => void) | undefined
let waiting: [string, ToastMessage][] = []
let count = 0

/**
 * Shows a message from anywhere in the browser, in a component or not. Returns its id. The same `id` given again
 * replaces the message that is on screen.
 */
export function toast(message: ToastMessage, id = `toast-${++count}`): string {
  if (receiver) receiver.show(id, message)
  else waiting.push([id, message])
  wake?.()
  return id
}

export function closeToast(id: string): void {
  waiting = waiting.filter(([waitingId]) => waitingId !== id)
  receiver?.close(id)
}

/** For the toaster: called as soon as there is something to show, at once when something already waits. */
export function onFirstToast(listener: () => void): () => void {
  wake = listener
  if (waiting.length > 0) listener()
  return () => {
    wake = undefined
  }
}

/** For the toaster: takes what waits and everything from now on. */
export function receiveToasts(next: ToastReceiver): () => void {
  receiver = next
  for (const [id, message] of waiting) next.show(id, message)
  waiting = []
  return () => {
    receiver = undefined
  }
}
