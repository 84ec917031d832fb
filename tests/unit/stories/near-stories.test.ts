import { describe, expect, it } from 'vitest';
import {
  addReport,
  type Member,
  NO_DECISIONS,
  type Story,
  split,
} from '../../../src/stories/cluster.ts';
import { compareStories, documentFrequencyAmong, signatureOf } from '../../../src/stories/index.ts';
import { PairMargins } from '../../../src/stories/pair-margins.ts';

/* Places, people and events are invented. */

const told = (title: string, text: string, published: string) => ({ title, text, published });

/** Two reports of each story, and two stories of each kind. */
const STORIES = [
  [
    told(
      'Baker shot dead on Alder Street in Tarnwick',
      'Corin Maddle, a baker of 34, was shot outside his shop on Alder Street in Tarnwick on Friday night. Officers found him with a wound to the chest. His brother Emlyn Maddle said that two men had argued over a van. No arrest has been made.',
      '2031-03-08',
    ),
    told(
      'Tarnwick police seek van after killing of Corin Maddle',
      'Police in Tarnwick are looking for a white van that left Alder Street after the baker Corin Maddle, 34, was shot on Friday night. Emlyn Maddle, his brother, told officers of an argument between two men. Nobody has been arrested.',
      '2031-03-09',
    ),
  ],
  [
    told(
      'Two wounded by gunfire at Ostley fairground',
      'Gunfire at the Ostley fairground wounded the teenagers Hesper Lunn and Piet Rowan beside the carousel on Saturday. A suspect of 19, Brody Castle, gave himself up at the gate. Both victims are in stable condition.',
      '2031-03-10',
    ),
    told(
      'Suspect held after shots fall beside Ostley carousel',
      'Brody Castle, 19, is held over the shots that wounded Hesper Lunn and Piet Rowan at the fairground of Ostley on Saturday. He gave himself up at the gate, a detective said; the two teenagers are stable.',
      '2031-03-10',
    ),
  ],
  [
    told(
      'Storm Brenna cuts power along the Sandhaven coast',
      'Storm Brenna brought gusts of 128 kilometres an hour to Sandhaven on Tuesday. The pier lost its roof and 4,300 homes their power. Ferries to Lisk stayed in port, the harbour master Una Teal said.',
      '2031-02-05',
    ),
    told(
      'Brenna tears roof off Sandhaven pier',
      'The roof of the pier in Sandhaven was torn off by storm Brenna on Tuesday, and 4,300 homes had no power. Una Teal, the harbour master, kept the ferries to Lisk in port while gusts reached 128 kilometres an hour.',
      '2031-02-05',
    ),
  ],
  [
    told(
      'Rivers rise in Lower Keele as storm Dorit brings rain',
      'Storm Dorit left 90 millimetres of rain over Lower Keele, and the river Oss flooded the mill at Tander. About 60 residents slept in a sports hall. Mayor Britt Agnew asked for sandbags on Thursday.',
      '2031-02-21',
    ),
    told(
      'Mill at Tander under water after Dorit',
      'The mill at Tander stands under water since storm Dorit raised the river Oss. Britt Agnew, mayor of Lower Keele, said on Thursday that 60 residents had slept in a sports hall after 90 millimetres of rain.',
      '2031-02-21',
    ),
  ],
  [
    told(
      'Forty-first brigade takes 12 prisoners at Obrivka',
      'The 41st brigade captured 12 soldiers in a trench east of Obrivka, its commander Danyl Sorra said on Monday. They had run out of water. The captives will be exchanged through the Red Cross.',
      '2031-04-14',
    ),
    told(
      'Out of water, 12 soldiers surrender near Obrivka',
      'Twelve soldiers surrendered to the 41st brigade near Obrivka. Commander Danyl Sorra said that they had held a trench without water; 12 captives would be exchanged through the Red Cross, he said on Monday.',
      '2031-04-14',
    ),
  ],
  [
    told(
      'Marines seize five scouts in the Velnyk marsh',
      'Marines seized five scouts whose boat had sunk in the Velnyk marsh, Captain Ilya Brandt said on Wednesday. Two of them were treated for cold. They carried maps of the Tursk bridge.',
      '2031-04-16',
    ),
    told(
      'Captured scouts carried maps of Tursk bridge',
      'Five scouts who were captured in the marsh of Velnyk on Wednesday carried maps of the Tursk bridge, according to the marines. Their boat had sunk, and two were treated for cold, Captain Ilya Brandt said.',
      '2031-04-17',
    ),
  ],
];

const TOWNS =
  'Ambry Belcot Cairnley Dunmore Esk Farleigh Gannet Hythe Ilmer Jessop Kettle Lorne'.split(' ');
const MATTERS = [
  'budget',
  'school',
  'library',
  'museum',
  'hospital',
  'station',
  'market',
  'theatre',
  'airport',
];

/** A reader's other reports: enough of them that their terms are counted. */
const OTHERS = TOWNS.flatMap((town, i) =>
  MATTERS.map((matter, j) => ({
    title: `${town} votes on its ${matter}`,
    text: `The council of ${town} voted on the ${matter} on Monday. The mayor, Ms ${TOWNS[(i + j + 1) % 12]}${j}, said that work on the ${matter} would begin in spring and cost ${i + 3}.${j} million. Residents of ${town} had asked for it, and the police said that roads would be closed.`,
    published: `2031-0${1 + (j % 4)}-${10 + i}`,
  })),
);

/** Which pairs of the reports of {@link STORIES} are taken for one story, among the reader's others. */
function judged(
  change: (report: (typeof OTHERS)[number]) => {
    title: string;
    text: string;
    published: string | null;
  },
) {
  const reports = STORIES.flat().map(change);
  const all = [...reports, ...OTHERS].map((report) => signatureOf(report));
  const documentFrequency = documentFrequencyAmong(all);
  const stories = all.slice(0, reports.length);
  return stories.flatMap((one, a) =>
    stories.flatMap((other, b) =>
      a < b && compareStories(one, other, documentFrequency).same ? [[a, b]] : [],
    ),
  );
}
const ofOne = STORIES.map((_, i) => [2 * i, 2 * i + 1]);

describe('reports of one kind of event', () => {
  it('are of one story where the event is one, and of none of the others of its kind', () => {
    expect(judged((report) => report)).toEqual(ofOne);
  });

  it('are placed by what they say where they state no date', () => {
    expect(judged((report) => ({ ...report, published: null }))).toEqual(ofOne);
  });

  it('are told apart without a library, too', () => {
    const signed = STORIES.flat().map((report) => signatureOf(report));
    for (const [i, a] of signed.entries()) {
      for (const [j, b] of signed.entries()) {
        if (i >> 1 !== j >> 1) expect([i, j, compareStories(a, b).same]).toEqual([i, j, false]);
      }
    }
  });
});

describe('a story over weeks', () => {
  /** Each report tells what is new and, in the end, what came before. */
  const STEPS = [
    'ferry Aldmoor ran aground off Pell Point with 61 passengers',
    'divers searched the ferry Aldmoor, aground off Pell Point, for the missing engineer Runa Feld',
    'the missing engineer Runa Feld was found dead on board the ferry Aldmoor',
    'the captain of the ferry Aldmoor, Tavis Orme, was questioned over the death of Runa Feld',
    'the captain Tavis Orme told an inquiry that the radar of the Aldmoor had failed',
    'an inquiry heard from the owner Coastlink about the failed radar and captain Tavis Orme',
  ];
  const AFLOAT = STEPS.map((step, i) =>
    signatureOf({
      title: `${step.charAt(0).toUpperCase()}${step.slice(1)}`,
      text: `The ${step}, officials said. ${i > 0 ? `Earlier, ${STEPS[i - 1]}. ` : ''}${i > 1 ? `Before that, ${STEPS[i - 2]}.` : ''}`,
      published: `2031-05-${String(2 + 4 * i).padStart(2, '0')}`,
    }),
  );
  const NEIGHBOUR = signatureOf({
    title: 'Ferry Brightsea hits quay at Sandhaven',
    text: 'The ferry Brightsea hit the quay at Sandhaven on Sunday, and nine passengers were hurt. The captain, Ivo Sands, said that the wind had pushed the ship. An inquiry will look at the engine, officials said.',
    published: '2031-05-12',
  });
  const others = OTHERS.map((report) => signatureOf(report));
  const margins = new PairMargins(documentFrequencyAmong([...others, ...AFLOAT, NEIGHBOUR]));
  const known: Member[] = [
    ...AFLOAT.map((signature, i) => ({ id: `aldmoor-${i}`, signature })),
    { id: 'brightsea', signature: NEIGHBOUR },
  ];
  const members = new Map(known.map((member) => [member.id, member]));
  const grow = (decisions = NO_DECISIONS) =>
    known.reduce<Story[]>(
      (stories, member) => addReport(stories, member, members, decisions, margins.of),
      [],
    );

  it('holds together while it moves on, and does not swallow its neighbour', () => {
    expect(grow().map((story) => story.members)).toEqual([
      AFLOAT.map((_, i) => `aldmoor-${i}`),
      ['brightsea'],
    ]);
  });

  it('never takes back a report that the reader took out of it', () => {
    const apart = split(NO_DECISIONS, ['aldmoor-3'], ['aldmoor-0', 'aldmoor-1', 'aldmoor-2']);
    const stories = grow(apart);
    const first = stories.find((story) => story.members.includes('aldmoor-0'));
    expect(first?.members).not.toContain('aldmoor-3');
  });

  it('is one story where it fills the reader’s library', () => {
    const crowd = Array.from({ length: 120 }, (_, i) =>
      signatureOf({
        title: `Ferry Aldmoor aground off Pell Point: day ${i}`,
        text: `The ferry Aldmoor ran aground off Pell Point with 61 passengers, Coastlink said. Captain Tavis Orme called for help. Number ${i} of the notes of reporter ${TOWNS[i % 12]}: ${MATTERS[i % 9]}.`,
        published: '2031-05-02',
      }),
    );
    const [one, other] = crowd;
    if (!one || !other) throw new Error('no reports');
    expect(compareStories(one, other, documentFrequencyAmong(crowd)).same).toBe(true);
  });
});
