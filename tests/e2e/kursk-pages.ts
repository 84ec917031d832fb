import type { PublishedReport } from '../browser/sites/layouts.ts';

/*
 * Pages about the capture of two North Korean soldiers in Kursk in January 2025, and about a capture that never was:
 * all in words of our own, quoting nobody. The outlets are invented.
 */

/** Tells what the first of the two shipped reports tells. */
export const KURSK_FIRST: PublishedReport = {
  publisher: 'Meridian Wire',
  title: 'Two soldiers from North Korea captured alive by Ukraine in Kursk',
  byline: null,
  published: '2025-01-12T08:00:00Z',
  lang: 'en',
  paragraphs: [
    'Ukraine has captured two North Korean soldiers in the Russian region of Kursk, President Volodymyr Zelensky said on Saturday, and it is the first time that any were taken alive.',
    'Special forces and paratroopers of Ukraine took the two men, one of them on January 9, and both had wounds when they were captured.',
    'One of the prisoners was found with a Russian military ID that belonged to somebody else, a man from Tuva.',
    'A video of the Security Service of Ukraine, the SBU, shows the men on bunk beds; one has a broken jaw and the other a broken leg.',
    'Interpreters for Korean took part in the questioning, with help from the intelligence service of South Korea, the SBU said.',
    'One of the men said he had thought that he was being sent to Russia to train and not to fight.',
    'Ukrainian and Western assessments put the number of North Korean troops deployed in the Kursk region at about 11,000.',
    'U.S. Secretary of State Antony Blinken had said that more than 1,000 North Korean troops were killed or wounded in Kursk in the last week of December.',
    'Ukraine has begun a new offensive in Kursk, and its military said that it struck a Russian command post near Belaya with precision weapons.',
  ],
};

/** Tells what the second tells. */
export const KURSK_SECOND: PublishedReport = {
  publisher: 'The Lantern Post',
  title: 'Captured in Kursk, North Korean soldiers are questioned in Kyiv',
  byline: 'Staff reporters',
  published: '2025-01-13T17:20:00Z',
  lang: 'en',
  paragraphs: [
    'Two North Korean soldiers who fought for Russia in the Kursk region have been detained by Ukrainian forces and brought to Kyiv, The Telegraph reports.',
    'President Volodymyr Zelensky announced the capture and said that the two soldiers are injured; the SBU, the security service of Ukraine, questions them in Kyiv.',
    'Paratroopers and special forces of Ukraine led the operation.',
    'It was not easy to capture them, Zelensky said, since Russian troops and other soldiers from North Korea usually execute their wounded to erase the evidence that North Korea takes part in the war.',
    'John Kirby, who speaks for the U.S. National Security Council, said that the North Koreans attack in human waves on foot and gain little by it.',
    'Zelensky offered journalists the opportunity to talk to the two prisoners.',
    'More than 10,000 North Korean soldiers were deployed late in October, and about 3,800 of the North Korean soldiers have been killed or wounded since, according to Zelensky.',
    'Russian resistance in the Kursk region remains strong while Ukrainian forces step up their offensive.',
  ],
};

/** Another capture in the same war, on another front and at another time. It is invented. */
export const NEAR_STORY: PublishedReport = {
  publisher: 'Meridian Wire',
  title: 'Ukrainian marines capture eleven Russian soldiers on a Dnipro island',
  byline: null,
  published: '2024-06-20T10:00:00Z',
  lang: 'en',
  paragraphs: [
    'Ukrainian marines captured eleven Russian soldiers on an island in the Dnipro near Kherson on Wednesday, the navy said.',
    'The soldiers had run out of drinking water and gave themselves up after two days of shelling, according to the navy.',
    'Three of them were wounded and were taken to a hospital in Mykolaiv.',
    'The marines crossed the river in six boats before dawn and lost one of them to a mine.',
    'Russian troops still hold the eastern bank, and the islands between have changed hands several times since the spring.',
    'The prisoners are to be exchanged, an officer of the brigade said.',
  ],
};
