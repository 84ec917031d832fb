import type { Random } from './random.ts';

/* Sentences full of figures in three languages, cut, doubled, jumbled and filled with what no newsroom writes. */

/** Invented sentences of every kind of figure, by language. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'At least another 12 of the 48 crew, including two children, were killed on Friday, 7 June 2015.',
    'Prices in Orrin fell 3 to 4 percent, up from minus 2.5pc in the third quarter of 2024.',
    'He is in his late 40s; she is 5\'6" tall, and the 2m wall cost R4.5m or €12.500.000.',
    'Between 20 and 30 million people, or one in five, paid $2-$3bn for 1’200’000 homes.',
    'It was 12 degrees below zero at half past six in the morning, or 41º C at 9.30pm EST.',
    'Killed: 12 Injured: 40. No one was hurt; Halden beat Morvik 3-1 in the 90th minute.',
    'More than two and a half million tonnes in excess of 30 hours and six minutes or so.',
    'Ages 16 and 17, aged between 64 and 91, the 24-year-old, "tens of thousands of dollars".',
    'From 13.5 to 14 mm, between 5 and 3 years, a 50-50 split, minus 3 to 5 degrees, 6ft 2in.',
    '“We counted 340 boats,” said the harbour master Ilse Varga, 43, who came at 7 a.m. on 3/4/2031.',
    'Mayor Pavel Dahl told reporters that fewer than 1,000 homes, a third of all, have no power.',
  ],
  de: [
    'Mindestens 12 der 48 Matrosen kamen am Freitag, dem 7. Juni 2015, ums Leben.',
    'Die Preise sanken um 3,5 bis 4 Prozent und lagen bei 12.500.000,50 Euro.',
    'Zwischen 20 und 30 Millionen Menschen zahlten zwei bis drei Milliarden Kronen.',
    'Um halb sieben waren es minus 12 Grad; die 24-Jährige lief 1.500 Meter in 3:56,78 Minuten.',
    '„Wir zählten 340 Boote“, sagte die Hafenmeisterin Ilse Varga (43) am 3.4.2031.',
    'Rund ein Drittel der über 1 000 Häuser, fast zweieinhalb Mal so viele wie 2024, ist ohne Strom.',
  ],
  fr: [
    'Au moins 12 des 48 marins, dont deux enfants, sont morts le vendredi 7 juin 2015.',
    'Les prix ont baissé de 3,5 à 4 % et atteignent 12 500 000,50 euros.',
    'Entre 20 et 30 millions de personnes ont payé deux à trois milliards de couronnes.',
    'À 6 h 30, il faisait −12 °C ; la coureuse de 24 ans a mis 3 min 56 s 78.',
    '« Nous avons compté 340 bateaux », a dit Ilse Varga, 43 ans, le 03/04/2031.',
    'Près d’un tiers des 1 000 maisons, soit 2,5 fois plus qu’en 2024, est sans courant.',
  ],
};

const LANGUAGES = Object.keys(SENTENCES);

/** What is put between the pieces of sentences. */
const BETWEEN = [
  ...[
    '',
    ' ',
    '-',
    '.',
    ',',
    '; ',
    ' of ',
    ' to ',
    ' and ',
    ' per ',
    ' or ',
    '\n',
    '’',
    '%',
    '/',
    ':',
    '…',
  ],
  ...[
    '0',
    '1,',
    '.5',
    '12-',
    '-3',
    '½',
    '٣',
    '１２',
    '五',
    'Ⅻ',
    '1e308',
    'NaN',
    '∞',
    '10^9',
    '00000000',
  ],
  ...[
    ' million ',
    ' million million ',
    ' dozen ',
    ' between 9 and 3 ',
    ' from 2030 to 1999 ',
    ' minus ',
  ],
  ...['$', '€', '£', '°', 'km', '²', ' 31 February ', ' 29/02/2031 ', ' 25:61 ', ' the 0th '],
  ...[
    '\u202e',
    '\u200b',
    '\ufeff',
    '\u0000',
    '\ud800',
    '\u0301',
    '👩‍👩‍👧',
    '\u2028',
    '\t',
    '“',
    '”',
    '(',
    ')',
    '"',
  ],
];

/** What a number is changed to. */
const NUMBERS: readonly ((random: Random) => string)[] = [
  (random) => String(random.below(100)),
  (random) => String(random.below(1e9)),
  (random) => `${random.below(1000)},${random.below(1000)}.${random.below(1000)}`,
  (random) => '9'.repeat(1 + random.below(400)),
  (random) => `0.${'0'.repeat(random.below(400))}1`,
  (random) =>
    `2${random.pick([' million', ' thousand'])}`.padEnd(10 + random.below(600), ' million'),
  (random) => `-${random.below(10)}`,
  (random) => `${random.below(60)}:${random.below(100)}`,
  () => '',
];

/** A text, what language it says to be in, and the day on which it says to have been published. */
export interface HostileText {
  readonly text: string;
  readonly lang: string | null;
  readonly published: string | null;
}

function piece(random: Random, sentence: string): string {
  let text = sentence;
  if (random.isOnce(3))
    text = text.slice(random.below(text.length), random.below(text.length) + 20);
  if (random.isOnce(3))
    text = text.replace(/\d+/g, (own) => (random.isOnce(2) ? random.pick(NUMBERS)(random) : own));
  if (random.isOnce(4)) {
    const at = random.below(text.length + 1);
    text = text.slice(0, at) + random.pick(BETWEEN) + text.slice(at + random.below(3));
  }
  if (random.isOnce(12)) text = text.toUpperCase();
  if (random.isOnce(12))
    text = text.replaceAll(' ', random.pick(['', '\u00a0', '\u202f', '-', '\n']));
  if (random.isOnce(30)) text = `${text} `.repeat(random.below(12));
  return text;
}

/** A text of up to so many sentences. */
export function hostileText(random: Random, most = 4): HostileText {
  const lang = random.pick(LANGUAGES);
  const sentences = SENTENCES[random.isOnce(8) ? random.pick(LANGUAGES) : lang] ?? [];
  const text = random
    .list(
      1,
      most,
      () =>
        piece(random, random.pick(sentences)) +
        random.pick(random.isOnce(2) ? [' ', '\n'] : BETWEEN),
    )
    .join('');
  return {
    text,
    lang: random.pick([lang, null, 'en-US', 'xx', '']),
    published: random.pick([
      null,
      '2031-03-05',
      '2031-03-05T23:59:59+14:00',
      '2028-02-29',
      'soon',
      '-1',
    ]),
  };
}
