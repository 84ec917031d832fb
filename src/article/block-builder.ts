import { isSentence, tidy } from './text.ts';

type Emit = (text: string, linked: number, plainText: string, linkText: string) => void;

/** A line shorter than this, in characters, was broken by its author and not by what wraps long lines. */
const SHORT_LINE = 60;
/** So much of a line is looked at. */
const MAX_LINE_LENGTH = 200;

/** True where a line break ends a line of a list or a sentence; else the sentence goes on in the next line. */
function endsLine(line: string, next: string): boolean {
  if (/^[\p{Ll},;:.)]/u.test(next)) return false;
  return (
    isSentence(line) || /[:;]$/.test(line) || (line.length < SHORT_LINE && !/[,–—-]$/.test(line))
  );
}

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
      const line = this.#all.slice(-MAX_LINE_LENGTH).trim();
      if (this.#breaks > 1 || endsLine(line, text.trimStart())) this.end();
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
