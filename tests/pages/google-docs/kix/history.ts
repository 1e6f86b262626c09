import { type Model, type Splice, shift } from './model';

interface Step {
  splice: Splice;
  selection: { from: number; to: number };
}

/** Undo and redo of the local writer's steps. A remote edit is never undone; it only moves the steps. */
export class History {
  readonly #undo: Step[] = [];
  readonly #redo: Step[] = [];

  /** Adds a step: the splice that takes it back and the selection to return to. */
  push(step: Step): void {
    this.#undo.push(step);
    this.#redo.length = 0;
  }

  get depth(): number {
    return this.#undo.length;
  }

  remote(splice: Splice): void {
    for (const step of [...this.#undo, ...this.#redo]) {
      step.splice = { ...step.splice, from: shift(step.splice.from, splice), to: shift(step.splice.to, splice) };
    }
  }

  undo(model: Model): Step['selection'] | undefined {
    return this.#move(this.#undo, this.#redo, model);
  }

  redo(model: Model): Step['selection'] | undefined {
    return this.#move(this.#redo, this.#undo, model);
  }

  #move(from: Step[], to: Step[], model: Model): Step['selection'] | undefined {
    const step = from.pop();
    if (!step) return undefined;
    const inverse = model.splice(step.splice);
    const end = step.splice.from + step.splice.piece.text.length;
    to.push({ splice: inverse, selection: { from: end, to: end } });
    return step.selection;
  }
}
