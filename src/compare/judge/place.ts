import type { ReasonJudge } from './reason.ts';

/** Another place, where both reports name one. */
export const byPlace: ReasonJudge = ({ a: { figure: a }, b: { figure: b } }) => {
  if (!a.place || !b.place) return null;
  const [x, y] = [a.place.text.toLowerCase(), b.place.text.toLowerCase()];
  if (x.includes(y) || y.includes(x)) return null;
  return { reason: 'place', details: { a: a.place.text, b: b.place.text } };
};
