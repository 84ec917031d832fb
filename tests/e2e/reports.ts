import type { PublishedReport } from '../browser/sites/layouts.ts';

/*
 * Reports for the browser tests, written for them. The town of Brackwell, its people and its newspapers are invented.
 */

/** A landslide, as one paper has it. */
export const LANDSLIDE_A: PublishedReport = {
  publisher: 'Brackwell Courier',
  title: 'Landslide buries railway line near Brackwell, two workers hurt',
  byline: 'Ines Corvo',
  published: '2031-05-14T09:30:00Z',
  lang: 'en',
  paragraphs: [
    'A landslide buried 300 metres of the coastal railway line near Brackwell early on Tuesday and injured two track workers, the railway operator said.',
    'The slope above the Quarry Tunnel gave way at about 4:10 a.m. after three days of heavy rain, Coastline Rail said in a statement.',
    'More than 1,200 passengers were stranded at Brackwell station by noon, according to the operator.',
    '“We heard a deep rumble and then the whole hillside came down on the track,” said Marta Oyelowo, who lives beside the tunnel.',
    'The operator put the cost of the repair at $4.5 million and said that the line would stay closed for two weeks.',
    'Mayor Dunstan Hale said that 46 residents of Quarry Road had been told to leave their homes as a precaution.',
    'Geologists had warned of the unstable slope in a report to the town council in March.',
    'Replacement buses run every 20 minutes between Brackwell and Selmouth.',
  ],
};

/** The same landslide, as another has it. */
export const LANDSLIDE_B: PublishedReport = {
  publisher: 'Selmouth Daily',
  title: 'Brackwell landslide closes coastal railway for weeks',
  byline: 'Tomas Reddick',
  published: '2031-05-14T16:05:00Z',
  lang: 'en',
  paragraphs: [
    'Two track workers were injured on Tuesday when a landslide buried about 310 metres of the coastal railway line near Brackwell.',
    'Rain had fallen on the slope above the Quarry Tunnel for three days before it gave way, according to Coastline Rail.',
    'Around 1,300 passengers were stranded at Brackwell station, the operator said in the afternoon.',
    'Marta Oyelowo, a neighbour, said: “We heard a deep rumble and then the whole hill came down on the tracks.”',
    'Repairing the line will cost $6.2 million, Coastline Rail said, and take two weeks.',
    'The fire service said that it had searched the debris with dogs and found nobody under it.',
    'The town council is to meet on Thursday to discuss who pays for the drainage of the slope.',
    'Freight trains are sent over the inland route by way of Carrow Junction.',
  ],
};

/** And as a third has it, two days later. */
export const LANDSLIDE_C: PublishedReport = {
  publisher: 'Coastline Radio',
  title: 'Railway near Brackwell still closed after landslide',
  byline: null,
  published: '2031-05-16T08:00:00Z',
  lang: 'en',
  paragraphs: [
    'Two days after a landslide buried the coastal railway line near Brackwell and injured two track workers, diggers are at work above the Quarry Tunnel.',
    'The slope gave way after three days of heavy rain, Coastline Rail said.',
    'The operator put the cost of the repair at $7.1 million.',
    'Some 1,500 passengers were stranded at Brackwell station on the day of the landslide, according to the operator.',
    'Mayor Dunstan Hale said that 46 residents of Quarry Road had returned to their homes.',
    'Replacement buses now run every 15 minutes between Brackwell and Selmouth.',
    'Engineers want to anchor the slope with steel nets before the first train passes, and to measure for a month whether it still moves.',
    'Shopkeepers at the station said that they had sold hardly anything since the line was closed.',
  ],
};

/** Another landslide elsewhere, weeks later: near in kind, and not the same story. */
export const OTHER_LANDSLIDE: PublishedReport = {
  publisher: 'Brackwell Courier',
  title: 'Mudslide cuts off mountain village of Upper Fenwick',
  byline: null,
  published: '2031-06-29T11:00:00Z',
  lang: 'en',
  paragraphs: [
    'A mudslide cut off the mountain village of Upper Fenwick on Sunday after a thunderstorm, the district said.',
    'The only road to the village lies under four metres of mud over a length of 80 metres, and the power is out.',
    'About 150 people live in Upper Fenwick, and a helicopter brought them water and food on Sunday evening.',
    'Nobody was hurt, said the district’s engineer, Paula Strand, who visited the site in the afternoon.',
    'Clearing the road will take at least five days, she said, if no further storm comes.',
    'The village was last cut off in the winter of 2019, when an avalanche blocked the pass for a week.',
  ],
};

/** A front page: headlines and links, and no article. */
export const FRONT_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Brackwell Courier</title></head>
<body><header>Brackwell Courier</header>
<nav><a href="/region">Region</a> <a href="/sport">Sport</a> <a href="/culture">Culture</a></nav>
<main>
<section><h2><a href="/a">Landslide buries railway line near Brackwell</a></h2></section>
<section><h2><a href="/b">Harvest festival draws crowds</a></h2></section>
<section><h2><a href="/c">Council to vote on cycle lanes</a></h2></section>
<section><h2><a href="/d">Rowing club wins twice</a></h2></section>
</main></body></html>`;
