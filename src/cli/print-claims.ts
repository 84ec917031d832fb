import type { Claim } from '../claims/index.ts';
import { paragraph } from './layout.ts';
import { figureLine } from './print-figures.ts';
import type { Terminal } from './terminal.ts';
import { WORDS } from './words.ts';

/** The claims of a report for a person, numbered, each with who said it and its figures. */
export function printClaims(claims: readonly Claim[], { width }: Terminal): string {
  if (claims.length === 0) return WORDS.noClaims;
  const margin = ' '.repeat(String(claims.length).length + 2);
  return claims
    .map((claim, index) =>
      [
        ...paragraph(claim.text, width, margin, `${index + 1}. `.padStart(margin.length)),
        ...(claim.speaker ? paragraph(speakerLine(claim, claim.speaker.name), width, margin) : []),
        ...claim.figures.flatMap((figure) =>
          paragraph(figureLine(figure), width, `${margin}  `, `${margin}• `),
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

function speakerLine({ quotes, cue }: Claim, name: string): string {
  const how = quotes.length > 0 ? WORDS.quoted : WORDS.reported;
  return `— ${name} (${[how, cue && `“${cue}”`].filter(Boolean).join(', ')})`;
}
