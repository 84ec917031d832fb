/** Times of which several are one time, or come earlier as text than as times. */
export const TIMES = [
  '2031-03-05T10:00:00.000Z',
  '2031-03-05T10:00:00Z',
  '2031-03-05T11:00:00+01:00',
  '2031-03-05T09:30:00-05:00',
  '2031-03-05T23:00:00+14:00',
];
