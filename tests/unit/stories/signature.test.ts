import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../../src/stories/signature.ts';

describe('signatureOf', () => {
  it('reads a headline as it reads the text', () => {
    const { names, fullNames, places, figures } = signatureOf({
      title: 'Police in Ostrava say that Milan Dvorsky stole 14 paintings.',
      text: '',
    });
    expect(names).toEqual(expect.arrayContaining(['ostrava', 'milan', 'dvorski']));
    expect(fullNames).toEqual(['milan dvorski']);
    expect(places).toEqual(['ostrava']);
    expect(figures).toEqual(['14 paint']);
  });

  it('takes no word for a name because a headline capitalises at will', () => {
    const { names } = signatureOf({
      title: 'Paintings Stolen From Castle Found Near Ostrava',
      text: 'Police say they were in a barn close to Ostrava.',
    });
    expect(names).toEqual(['ostrava']);
  });

  it('makes no pair of the end of the headline and the beginning of the text', () => {
    const { pairs, fullNames } = signatureOf({
      title: 'Police found that the thief is Milan Dvorsky',
      text: 'Ostrava is glad. In Ostrava he was known.',
    });
    expect(fullNames).toEqual(['milan dvorski']);
    expect(pairs).not.toContain('dvorski ostrava');
  });
});
