import { describe, expect, it } from 'vitest';
import { figuresOf } from './brief.ts';

/* What a number counts: a noun phrase without a tagger, so what could be taken into it is tried here. */

const counted = (text: string): string[] =>
  figuresOf(text).map((figure) => `${figure.text}: ${figure.counted ?? '-'}`);

describe('a part of a counted whole', () => {
  it.each([
    ['Four of the six crew members died.', ['Four: crew members', 'six: crew members']],
    [
      "About half of the island's 9,000 residents left.",
      ['About half: residents', '9,000: residents'],
    ],
    ['They won seven of their last nine matches.', ['seven: matches', 'nine: matches']],
    ['Three of the more than 30 climbers slept.', ['Three: climbers', 'more than 30: climbers']],
    ['Half of all patients waited.', ['Half: patients']],
  ])('counts what the whole counts in %j', (text, figures) => {
    expect(counted(text)).toEqual(figures);
  });

  it('is what an outcome befell, and not the whole', () => {
    const [part, whole] = figuresOf('Four of the six crew members died.');
    expect(part?.outcome?.classes).toEqual(['killed']);
    expect(whole?.outcome).toBeUndefined();
  });
});

describe('a phrase', () => {
  it.each([
    ['Two gunmen fled.', ['Two: gunmen']],
    ['A 500-pound bomb struck the mill.', ['500-pound: bomb']],
    ['A 40 mph wind tore at the roofs.', ['40 mph: wind']],
    ['The farm of 1,200 hectares produces wheat.', ['1,200 hectares: -']],
    ['It lies 45 km north-east of Farrow.', ['45 km: -']],
    ['She took 20 mg of the drug twice.', ['20 mg: drug']],
    ['He batted .312 last season.', ['.312: -']],
    ['About two in three survive.', ['about two in three: -']],
    ['One in eight women fall ill.', ['One in eight: women']],
    ['Seven more were hurt.', ['Seven: -']],
    ['It burns 20% less fuel and carries more.', ['20%: less fuel']],
    ['It sold 9% fewer than before.', ['9%: -']],
    ['Two more bodies were found.', ['Two: bodies']],
    ['The 5.5-inch phone costs more.', ['5.5-inch: phone']],
    ['She took the set 6-3 in 34 minutes.', ['6-3: -', '34 minutes: -']],
    ['A third of the population lives there.', ['A third: population']],
  ])('ends before a verb or an adverb in %j', (text, figures) => {
    expect(counted(text).map((one) => one.toLowerCase())).toEqual(
      figures.map((one) => one.toLowerCase()),
    );
  });

  it.each([
    ['Rana made 54 runs.', ['54: runs']],
    ['Brandt hit 42 home runs.', ['42: home runs']],
    ['The flood claimed 18 lives.', ['18: lives']],
  ])('can be a plural that is a verb elsewhere in %j', (text, figures) => {
    expect(counted(text)).toEqual(figures);
  });
});

describe('what became of what is counted', () => {
  const outcomes = (text: string) => figuresOf(text).map(({ outcome }) => outcome?.classes ?? []);

  it.each([
    ['All 36 hostages were freed.', [['released']]],
    ['The port held 12 prisoners.', [['captured']]],
    ['Nine people, six of them children, died.', [['killed'], ['killed']]],
    ['Up to 500 people, a fifth of the town, were displaced.', [['displaced'], ['displaced']]],
    ['She shot a 68.', [[]]],
    ['They hit seven trucks, destroying four.', [[], ['destroyed']]],
    ['The hospital has 640 beds.', [[]]],
    ['Medics took 12 people to hospital.', [['hospitalised']]],
    ['The bus fell 30 metres, killing 19.', [[], ['killed']]],
    ['Some 12 miles of track were damaged.', [['damaged']]],
  ])('in %j', (text, classes) => {
    expect(outcomes(text)).toEqual(classes);
  });
});
