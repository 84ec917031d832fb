import { describe, expect, it } from 'vitest';
import { searchTerms } from '../../../src/stories/search-terms/index.ts';

const FIRE = {
  title: 'Fire guts Brightwell supermarket in Selmouth, 72-year-old treated for smoke',
  text: `SELMOUTH – A fire destroyed the Brightwell supermarket in Selmouth on Tuesday night, the fire brigade said.
Chief Fire Officer Ines Corvo said the supermarket's roof had fallen in. "We saved the houses," Corvo said.
A 72-year-old man from Upper Fenwick was treated for smoke. The fire began in the bakery, Corvo added.`,
};

const words = (report: Parameters<typeof searchTerms>[0]) => searchTerms(report).join(' ');

describe('the words to search a story with', () => {
  it('are where it happened, who is in it and what happened', () => {
    expect(words(FIRE)).toContain('Selmouth');
    expect(words(FIRE)).toContain('Brightwell');
    expect(words(FIRE)).toContain('fire');
    expect(words(FIRE)).toContain('supermarket');
  });

  it('are whole names, without titles, as the text writes them', () => {
    const terms = searchTerms({
      title: 'Prime Minister Corvo resigns over Bank of Harland loan',
      text: `Prime Minister Ines Corvo resigned on Monday over a loan. The Bank of Harland had lent Corvo's party money.
The Bank of Harland said it would not comment. Corvo's deputy takes over.`,
    });
    expect(terms).toContain('Ines Corvo');
    expect(terms).toContain('Bank of Harland');
    expect(terms.join(' ')).not.toMatch(/Minister|Monday|Corvo's/);
  });

  it('are no parts of words with hyphens, no ages, no numbers, no words of grammar', () => {
    expect(words(FIRE)).not.toMatch(/\d|year|old|\bon\b|\bin\b|\bthe\b|Tuesday/i);
    const quake = {
      title: "Three-year-old boy doesn't survive Nore quake, aid-workers say",
      text: 'A boy of three died in the Nore quake. The quake struck Nore at night, aid-workers said.',
    };
    expect(words(quake)).not.toMatch(/three|year|doesn/i);
    expect(words(quake).split(' ')).not.toContain('aid');
    expect(words(quake)).toContain('Nore');
    expect(words(quake)).toContain('quake');
  });

  it('are not in the capitals of a dateline, and not of the outlet itself', () => {
    expect(words(FIRE)).not.toContain('SELMOUTH');
    const own = { ...FIRE, publisher: 'Brightwell', title: `${FIRE.title} | Selmouth Daily` };
    expect(searchTerms(own)).not.toContain('Brightwell');
    expect(words(own)).not.toContain('Daily');
  });

  it('are not the words of another language’s grammar', () => {
    const terms = words({
      lang: 'de',
      title: 'Brand zerstört Supermarkt und Wohnhaus in Selmund',
      text: 'Ein Brand hat in Selmund einen Supermarkt und ein Wohnhaus zerstört. Der Brand begann nach Mitternacht.',
    });
    expect(terms).toContain('Selmund');
    expect(terms.split(' ')).not.toContain('und');
    expect(terms.split(' ')).not.toContain('Ein');
  });

  it('are of the opening where there is no headline, and none where there is no text', () => {
    expect(words({ ...FIRE, title: null })).toContain('fire');
    expect(searchTerms({ title: null, text: '' })).toEqual([]);
  });
});
