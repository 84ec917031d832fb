import { describe, expect, it } from 'vitest';
import { ACTS, CUE_FORMS, INFINITIVE, ZERO_THAT } from '../../../src/language/en/cue-verbs.ts';

describe('the forms of cue verbs', () => {
  it.each([
    ['says', 'say', 'thirdPerson'],
    ['denies', 'deny', 'thirdPerson'],
    ['stresses', 'stress', 'thirdPerson'],
    ['agreed', 'agree', 'past'],
    ['admitted', 'admit', 'past'],
    ['replied', 'reply', 'past'],
    ['argued', 'argue', 'past'],
    ['labelled', 'label', 'past'],
    ['wrote', 'write', 'past'],
    ['written', 'write', 'participle'],
    ['quipping', 'quip', 'gerund'],
    ['agreeing', 'agree', 'gerund'],
    ['writing', 'write', 'gerund'],
    ['swearing', 'swear', 'gerund'],
    ['putting', 'put', 'gerund'],
    ['seeing', 'see', 'gerund'],
    ['warn', 'warn', 'base'],
  ] as const)('%s is of %s', (form, lemma, role) => {
    expect(CUE_FORMS.get(form)).toMatchObject({ lemma, [role]: true });
  });

  it('know every verb that another table names', () => {
    const lemmas = new Set([...CUE_FORMS.values()].map(({ lemma }) => lemma));
    const named = [...ACTS, ...INFINITIVE, ...ZERO_THAT];
    expect(named.filter((lemma) => !lemmas.has(lemma))).toEqual([]);
  });
});
