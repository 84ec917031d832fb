import { afterEach, describe, expect, it } from 'vitest';
import { refuseStrayFiles } from '../../src/ui/refuse-stray-files.ts';

/** Lets something go over the page; whether the browser's own way with it was prevented, and what the cursor said. */
function drag(type: string, types: readonly string[], target: EventTarget = document.body) {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const dataTransfer = { types, dropEffect: 'copy' };
  Object.assign(event, { dataTransfer });
  target.dispatchEvent(event);
  return { prevented: event.defaultPrevented, effect: dataTransfer.dropEffect };
}

let end = () => {};
afterEach(() => end());

describe('refuseStrayFiles', () => {
  it('refuses a file that misses its place, and says so with the cursor', () => {
    end = refuseStrayFiles();
    for (const type of ['dragover', 'drop']) {
      expect(drag(type, ['Files'])).toEqual({ prevented: true, effect: 'none' });
    }
  });

  it('leaves a text to the fields, and a file to a place that takes it', () => {
    end = refuseStrayFiles();
    expect(drag('drop', ['text/plain']).prevented).toBe(false);
    const place = document.createElement('form');
    document.body.append(place);
    place.addEventListener('drop', (event) => event.preventDefault());
    expect(drag('drop', ['Files'], place)).toEqual({ prevented: true, effect: 'copy' });
    place.remove();
  });

  it('ends', () => {
    refuseStrayFiles()();
    expect(drag('drop', ['Files']).prevented).toBe(false);
  });
});
