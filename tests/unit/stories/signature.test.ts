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

  it('weighs what opens a report twice as much as what comes behind, and a headline more', () => {
    const { terms } = signatureOf({
      title: 'Heron',
      text: `Gooseberry. ${'It was so. '.repeat(60)}Tapestry.`,
    });
    const weight = new Map(terms);
    const square = (term: string) => (weight.get(term) ?? 0) ** 2;
    const [headline, opening, behind] = ['heron', 'gooseberri', 'tapestri'].map(square);
    expect(opening).toBeGreaterThan(0);
    expect((opening ?? 0) / (behind ?? 0)).toBeCloseTo(2, 1);
    expect(headline).toBeGreaterThan(opening ?? 0);
  });
});
