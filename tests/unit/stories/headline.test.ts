import { describe, expect, it } from 'vitest';
import { HeadlineIndex } from '../../../src/stories/headline.ts';
import { signatureOf } from '../../../src/stories/index.ts';

/* Events, places and people are invented. */
const FERRY = {
  id: 'ferry',
  signature: signatureOf({
    title: 'Ferry Aldis runs aground off Port Averil with 84 aboard',
    text:
      'The ferry Aldis ran aground on a sandbank off Port Averil on Monday night with 84 passengers aboard. ' +
      'The coastguard took all of them off by helicopter. The captain, Jorun Hask, had left the marked channel in ' +
      'fog, the harbour office of Port Averil said. Tugs are to pull the Aldis free at high water.',
  }),
};
const STRIKE = {
  id: 'strike',
  signature: signatureOf({
    title: 'Tram drivers in Lindhaven walk out over night shifts',
    text:
      'Tram drivers in Lindhaven walked out on Monday over unpaid night shifts. The union of Berta Quill called the ' +
      'strike after talks with the Lindhaven tramways failed on Sunday. No tram left the depot before noon.',
  }),
};

const index = new HeadlineIndex([FERRY, STRIKE]);

describe('HeadlineIndex', () => {
  it.each([
    ['Passengers flown off ferry aground near Port Averil', 'ferry'],
    ['Captain of grounded ferry Aldis left channel in fog', 'ferry'],
    ['Lindhaven tram strike: drivers walk out over night shifts', 'strike'],
  ])('recognises %s', (headline, story) => {
    expect(index.reportOf(headline)).toBe(story);
  });

  it.each([
    ['another event of the kind', 'Ferry runs aground off Skelder with 12 aboard'],
    ['other news of the place', 'Port Averil council votes for a new library'],
    ['another strike', 'Bus drivers in Corvath walk out over pay'],
    ['two words in common', 'Aldis ferry'],
    ['a headline of stop words alone', 'What is it that we do?'],
    ['nothing', ''],
  ])('knows %s for another story', (_name, headline) => {
    expect(index.reportOf(headline)).toBeNull();
  });

  it('takes the report that fits better, whichever comes first', () => {
    const tugs = {
      id: 'tugs',
      signature: signatureOf({
        title: 'Tugs pull ferry Aldis free off Port Averil',
        text: 'Three tugs pulled the ferry Aldis off the sandbank near Port Averil at high water on Wednesday.',
      }),
    };
    const headline = 'Three tugs pull ferry Aldis off sandbank';
    expect(new HeadlineIndex([FERRY, tugs]).reportOf(headline)).toBe('tugs');
    expect(new HeadlineIndex([tugs, FERRY]).reportOf(headline)).toBe('tugs');
  });

  it('finds nothing where there are no reports', () => {
    expect(new HeadlineIndex([]).reportOf('Ferry Aldis runs aground off Port Averil')).toBeNull();
  });
});
