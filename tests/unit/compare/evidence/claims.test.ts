import { describe, expect, it } from 'vitest';
import { claimEvidence } from '../pairs.ts';

const FACT = 'Divers raised the bell of the ferry Halcyon from Tarn Bay.';

describe('what words say of two claims', () => {
  it('grows with what they share, and weighs the rare more than the common', () => {
    const near = 'The bell of the Halcyon was raised from Tarn Bay by divers.';
    const far = 'Divers will go to Tarn Bay again.';
    for (const name of ['share', 'plainShare', 'sharedWeight', 'spelling', 'terms']) {
      expect(claimEvidence(name, FACT, near), name).toBeGreaterThan(claimEvidence(name, FACT, far));
    }
    expect(claimEvidence('share', FACT, FACT)).toBeCloseTo(1);
  });

  it('tells a claim that says more from one that says something else', () => {
    const more = `${FACT.slice(0, -1)}, where it sank in a storm with nine farmers.`;
    expect(claimEvidence('mostCovered', FACT, more)).toBeCloseTo(1);
    expect(claimEvidence('leastCovered', FACT, more)).toBeLessThan(1);
  });

  it('tells who did what to whom by the order', () => {
    const a = 'The ferry Halcyon rammed the trawler Corvo.';
    expect(claimEvidence('order', a, a)).toBeGreaterThan(
      claimEvidence('order', a, 'The trawler Corvo rammed the ferry Halcyon.'),
    );
  });

  it('sees a negation on one side', () => {
    expect(claimEvidence('negation', FACT, 'Divers never raised the bell of the Halcyon.')).toBe(1);
    expect(claimEvidence('negation', FACT, FACT)).toBe(0);
  });

  it('counts equal and different figures', () => {
    const a = 'The storm cut off 40 farms near Orrin for 3 days.';
    expect(claimEvidence('equalFigures', a, 'Some 40 farms near Orrin were cut off.')).toBe(1);
    expect(claimEvidence('differentFigures', a, 'Orrin: 55 farms cut off by the storm.')).toBe(1);
  });
});

describe('what names say of two claims', () => {
  it('counts those in common and those that only one has', () => {
    const a = 'On Friday the mayor Ines Corvo opened the bridge at Orrin.';
    const b = 'On Friday the mayor Ines Corvo opened the bridge at Ostrel with Pavel Dahl.';
    expect(claimEvidence('namesShared', a, b)).toBe(2);
    expect(claimEvidence('namesOfBoth', a, b)).toBe(1);
    expect(claimEvidence('namesOfOne', a, b)).toBeGreaterThan(1);
  });
});

describe('what the place in the reports says', () => {
  it('is the lead at the top of both', () => {
    expect(claimEvidence('lead', FACT, FACT)).toBe(1);
  });
});
