import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../../src/stories/signature.ts';

describe('signatureOf', () => {
  it('reads a headline as it reads the text', () => {
    const { names, places, figures } = signatureOf({
      title: 'Police in Ostrava say that Milan Dvorsky stole 14 paintings.',
      text: '',
    });
    expect(names).toEqual(expect.arrayContaining(['ostrava', 'milan', 'dvorski']));
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
});
