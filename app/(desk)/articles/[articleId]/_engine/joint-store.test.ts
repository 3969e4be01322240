import { expect, test, vi } from 'vitest'
import { createJointStore } from './joint-store'

function listenedTo() {
  const store = createJointStore({ status: 0, focus: 0 })
  const heard = vi.fn()
  const stop = store.subscribe(heard)
  return { store, heard, stop }
}

test('a change is heard at once', () => {
  const { store, heard } = listenedTo()
  store.setState({ status: 1 })
  expect(heard).toHaveBeenCalledExactlyOnceWith({ status: 1, focus: 0 }, { status: 0, focus: 0 })
})

test('changes made at once are heard as one, from before the first to after the last', () => {
  const { store, heard } = listenedTo()
  store.atOnce(() => {
    store.setState({ status: 1 })
    store.atOnce(() => store.setState({ focus: 1 }))
    expect(store.getState()).toEqual({ status: 1, focus: 1 })
    expect(heard).not.toHaveBeenCalled()
  })
  expect(heard).toHaveBeenCalledExactlyOnceWith({ status: 1, focus: 1 }, { status: 0, focus: 0 })
})

test('nothing changed is nothing heard', () => {
  const { store, heard } = listenedTo()
  store.atOnce(() => {})
  expect(heard).not.toHaveBeenCalled()
})

test('what was changed before something failed is heard', () => {
  const { store, heard } = listenedTo()
  const failing = () => {
    store.setState({ status: 1 })
    throw new Error('no')
  }
  expect(() => store.atOnce(failing)).toThrow('no')
  expect(heard).toHaveBeenCalledOnce()
})

test('who stopped listening hears nothing more', () => {
  const { store, heard, stop } = listenedTo()
  stop()
  store.setState({ status: 1 })
  expect(heard).not.toHaveBeenCalled()
})
