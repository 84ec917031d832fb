import { relate } from '../../../figures/relate/index.ts';
import type { ClaimPair } from '../../claim-pairs.ts';
import type { EvidenceTable } from '../evidence.ts';

/** Figures further into a claim than this are not held against one another: bounded work for any text. */
const MAX_FIGURES = 12;

function relations({ a, b }: ClaimPair, relation: string): number {
  if (a.claim.figures.length === 0 || b.claim.figures.length === 0) return 0;
  let found = 0;
  for (const { figure: x } of a.claim.figures.slice(0, MAX_FIGURES)) {
    for (const { figure: y } of b.claim.figures.slice(0, MAX_FIGURES)) {
      if (x.kind === y.kind && relate(x, y).relation === relation) found++;
    }
  }
  return found;
}

/** What the figures of two claims say. */
export const CLAIM_FIGURE_EVIDENCE: EvidenceTable<ClaimPair> = {
  equalFigures: (pair) => Math.min(4, relations(pair, 'equal')),
  differentFigures: (pair) => Math.min(4, relations(pair, 'different')),
  figures: ({ a, b }) => Math.min(4, a.claim.figures.length, b.claim.figures.length),
};
