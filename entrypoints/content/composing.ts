/** Whether an input method is in mid-word in an element: to write then, or only to select, would end the word for it. */
export class Composing {
  going = false;

  constructor(element: Element, signal: AbortSignal) {
    const heard = (event: Event): void => {
      this.going = event.type === 'compositionstart';
    };
    for (const type of ['compositionstart', 'compositionend'])
      element.addEventListener(type, heard, { signal, capture: true });
  }
}
