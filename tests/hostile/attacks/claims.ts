import assert from 'node:assert/strict';
import { readClaims } from '../../../src/claims/index.ts';
import { hostileText } from '../text.ts';
import type { Attack } from './attack.ts';

export const CLAIMS: Attack = {
  claim:
    'claims stand in order and apart and are what the text says, as are their speakers and quotations',
  inTests: 1_000,
  attempt(random) {
    const report = hostileText(random, 8);
    let end = 0;
    for (const claim of readClaims(report)) {
      assert(claim.start >= end && claim.end > claim.start);
      end = claim.end;
      assert.equal(report.text.slice(claim.start, claim.end), claim.text);
      for (const quote of claim.quotes) {
        assert(claim.start <= quote.start && quote.start < quote.end && quote.end <= claim.end);
      }
      for (const figure of claim.figures) {
        assert(claim.start <= figure.start && figure.end <= claim.end);
      }
      const { speaker } = claim;
      if (speaker) assert.equal(report.text.slice(speaker.start, speaker.end), speaker.text);
    }
  },
};
