import { type DragEvent, useEffect, useRef } from 'react'
import { useDesk } from '../_engine/use-desk'
import { droppedOn } from './dropped-on'
import { followFocus } from './follow-focus'
import { textElement } from './text-dom'
import { useNear } from './use-screen'

/** Lets a mark of the tray be dragged onto a sentence of the text. Answers what begins the drag of one. */
export function useDropping() {
  const { store, actions } = useDesk()
  const near = useNear()
  const dragged = useRef<string | null>(null)
  useEffect(() => {
    const text = textElement()
    let over: HTMLElement | null = null
    const show = (sentence: HTMLElement | null) => {
      if (sentence === over) return
      over?.removeAttribute('data-drop')
      sentence?.setAttribute('data-drop', '')
      over = sentence
    }
    const sentenceOf = ({ target }: Event) =>
      dragged.current && target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null
    const move = (event: Event) => {
      const sentence = sentenceOf(event)
      if (sentence) event.preventDefault()
      show(sentence)
    }
    const drop = (event: Event) => {
      const id = sentenceOf(event)?.dataset.sentence
      const { objects, selection, text } = store.getState()
      const mark = objects.annotations.get(dragged.current ?? '')
      const sentence = objects.sentences.get(id ?? '')
      if (!mark || !sentence) return
      event.preventDefault()
      if (!actions.placeAnnotation(mark.id, droppedOn(text, sentence, selection, mark.exact))) return
      document.getSelection()?.removeAllRanges()
      actions.focusCard(mark.id)
      followFocus(store.getState(), near)
    }
    const end = () => {
      dragged.current = null
      show(null)
    }
    text?.addEventListener('dragover', move)
    text?.addEventListener('drop', drop)
    document.addEventListener('dragend', end)
    return () => {
      end()
      text?.removeEventListener('dragover', move)
      text?.removeEventListener('drop', drop)
      document.removeEventListener('dragend', end)
    }
  }, [store, actions, near])
  return (id: string) => (event: DragEvent) => {
    dragged.current = id
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('text/plain', store.getState().objects.annotations.get(id)?.exact ?? '')
  }
}
