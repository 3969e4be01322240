'use client'

import { Toast } from '@base-ui/react/toast'
import { CircleAlert, CircleCheck, X } from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import { buttonClass } from './button'
import { receiveToasts } from './toast'
import styles from './toast.module.css'
import { useClearOfFocus } from './use-clear-of-focus'

/** More at once would be a pile that nobody reads: the newest stand there, and one before them again when one leaves. */
const MOST = 3

const manager = Toast.createToastManager()
const ICONS: Record<string, React.ReactNode> = {
  done: <CircleCheck aria-hidden />,
  danger: <CircleAlert aria-hidden />,
}

export default function ToastList() {
  const viewport = useRef<HTMLDivElement>(null)
  return (
    <Toast.Provider toastManager={manager} timeout={6000} limit={MOST}>
      <Toast.Portal>
        <Toast.Viewport ref={viewport} className={styles.viewport}>
          <Messages viewport={viewport} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Messages({ viewport }: { readonly viewport: RefObject<HTMLElement | null> }) {
  const { toasts } = Toast.useToastManager()
  useClearOfFocus(viewport, toasts.length > 0)
  useEffect(
    () =>
      receiveToasts({
        close: (id) => manager.close(id),
        show: (id, { title, description, tone = 'plain', action, timeout }) =>
          manager.add({
            id,
            title,
            description,
            type: tone,
            priority: tone === 'danger' ? 'high' : 'low',
            timeout: timeout ?? (tone === 'danger' ? 0 : undefined),
            actionProps: action && {
              children: action.label,
              onClick: () => {
                manager.close(id)
                action.onPress()
              },
            },
          }),
      }),
    [],
  )
  return toasts.map((message) => (
    <Toast.Root key={message.id} toast={message} className={styles.toast} swipeDirection={['left', 'down']}>
      <Toast.Content className={styles.content}>
        {message.type && ICONS[message.type]}
        <div className={styles.words}>
          <Toast.Title className={styles.title} />
          <Toast.Description className={styles.description} />
        </div>
        <Toast.Action className={buttonClass({ size: 'small' })} />
        <Toast.Close className={styles.close} aria-label="Close">
          <X aria-hidden />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}
