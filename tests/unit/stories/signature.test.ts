import { describe, expect, it } from 'vitest';
import { signatureOf } from '../../../src/stories/signature.ts';

describe('signatureOf', () => {
  it('reads a headline as it reads the text', () => {
    const { names, places, figures } = signatureOf({
      title: 'Police in Brackwell say that Tobias Renn stole 14 paintings.',
      text: '',
    });
    expect(names).toEqual(expect.arrayContaining(['brackwel', 'tobia', 'renn']));
    expect(places).toEqual(['brackwel']);
    expect(figures).toEqual(['14 paint']);
  });

  it('takes no word for a name because a headline capitalises at will', () => {
    const { names } = signatureOf({
      title: 'Paintings Stolen From Castle Found Near Brackwell',
      text: 'Police say they were in a barn close to Brackwell.',
    });
    expect(names).toEqual(['brackwel']);
  });
});
