import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiesAmong, sharedText } from '../../../src/stories/copies.ts';

const AGENCY = `A grain ship ran aground in the mouth of the river Onder on Monday night and blocked the port of Veldt for eleven hours, the harbour office said. Nobody was hurt. Two tugs pulled the 180-metre ship free at high water on Tuesday morning. Some 40 vessels had to wait at sea.`;

const OWN = `For eleven hours nothing went in or out of Veldt harbour: a freighter carrying grain had got stuck in the river mouth on Monday evening. It took a pair of tugs and Tuesday's high tide to move it. About forty ships were kept waiting, according to the harbour office, which reported no injuries.`;

describe('sharedText', () => {
  it('takes a cut and re-led agency report for a copy', () => {
    const cut = `Veldt was cut off from the sea overnight. ${AGENCY.replace('Nobody was hurt. ', '')}`;
    const shared = sharedText(AGENCY, cut);
    expect(shared.copies).toBe(true);
    expect(shared.share).toBeGreaterThan(0.9);
    for (const { a, b } of shared.passages) {
      expect(AGENCY.slice(a.start, a.end)).toBe(cut.slice(b.start, b.end));
    }
  });

  it('does not take another reporter’s words on the same event for a copy', () => {
    expect(sharedText(AGENCY, OWN)).toEqual({ passages: [], share: 0, copies: false });
  });

  it('does not count words that both quote', () => {
    const quote =
      'We had two tugs, one tide and not a minute more than that, and I have never been so glad to see a ship leave';
    const one = `The ship is free. “${quote},” said harbour master Ilse Brandt.`;
    const other = `Ilse Brandt was relieved on Tuesday: "${quote}." Work goes on.`;
    expect(sharedText(one, other).passages).toEqual([]);
  });

  it('finds a quotation mark that was never closed no reason to stop reading', () => {
    const open = `He said: “It is free.\n${AGENCY}`;
    expect(sharedText(open, AGENCY).copies).toBe(true);
  });

  it('is the same whichever text comes first', () => {
    const cut = `Elsewhere. ${AGENCY.slice(0, 150)}`;
    expect(sharedText(AGENCY, cut).share).toBeCloseTo(sharedText(cut, AGENCY).share);
  });

  it('finds nothing in nothing', () => {
    expect(sharedText('', AGENCY)).toEqual({ passages: [], share: 0, copies: false });
  });
});

describe('copiesAmong', () => {
  it('names for each copy the place of the first text', () => {
    const cut = AGENCY.slice(0, Math.ceil(AGENCY.length * 0.8));
    expect(copiesAmong([OWN, AGENCY, cut, AGENCY])).toEqual([null, null, 1, 1]);
    expect(copiesAmong([])).toEqual([]);
    expect(copiesAmong([AGENCY])).toEqual([null]);
  });

  it('says what comparing each with every earlier one says', () => {
    const pieces = fc.array(fc.constantFrom(...AGENCY.split('. '), ...OWN.split('. ')));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 5 }), (chosen) => {
        const texts = chosen.map((sentences) => sentences.join('. '));
        const said = texts.map((text, place) => {
          const first = texts.slice(0, place).findIndex((each) => sharedText(each, text).copies);
          return first < 0 ? null : first;
        });
        expect(copiesAmong(texts)).toEqual(said);
      }),
    );
  });
});
