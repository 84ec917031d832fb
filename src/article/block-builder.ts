import { tidy } from './text.ts';

type Emit = (text: string, linked: number, plainText: string, linkText: string) => void;

/** Gathers the pieces of one run of text and hands on each paragraph of it: a run ends where two line breaks meet. */
export class BlockBuilder {
  #all = '';
  #plain = '';
  #links = '';
  #breaks = 0;
  readonly #emit: Emit;

  constructor(emit: Emit) {
    this.#emit = emit;
  }

  add(text: string, inLink: boolean): void {
    if (this.#breaks > 0 && text.trim() !== '') {
      if (this.#breaks > 1) this.end();
      else this.#all += ' ';
      this.#breaks = 0;
    }
    this.#all += text;
    if (inLink) this.#links += text;
    else this.#plain += text;
  }

  lineBreak(): void {
    this.#breaks++;
  }

  end(): void {
    this.#breaks = 0;
    if (this.#all === '') return;
    const text = tidy(this.#all);
    if (text !== '') {
      const links = this.#links === '' ? '' : tidy(this.#links);
      this.#emit(text, links.length, links === '' ? text : tidy(this.#plain), links);
    }
    this.#all = '';
    this.#plain = '';
    this.#links = '';
  }
}
