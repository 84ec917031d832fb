import { describe, expect, it } from 'vitest';
import { documentFrequencyAmong, signatureOf } from '../../../src/stories/index.ts';
import { localDensityOf } from '../../../src/stories/local-density.ts';
import { countedCosine } from '../../../src/stories/neighbourhood.ts';

/* Places and events are invented. */

const told = (text: string) => signatureOf({ title: text, text: `${text}.` });

const FIRE = told('A fire burned the mill of Quarrow, and the miller Ansel Voss was hurt');
const FIRE_AGAIN = told('The miller Ansel Voss was hurt when the mill of Quarrow burned down');
const FIRE_LATER = told('The mill of Quarrow burned because of a lamp, inspectors found');
const FERRY = told('The ferry to Lisk ran aground in fog with forty passengers');
const ELECTIONS = [
  ...'Arden Bellow Carrick Dunmore Elster Farrow Gannet Hollin Ister Jarrow Kestrel Lorne Mossel'.split(
    ' ',
  ),
  ...'Narrow Orfen Pellam Quill Rusk Sedge Tarrow Ulver Venner Wharf Yarrow Zennor Ashby'.split(
    ' ',
  ),
].map((town) => told(`Voters in ${town} elect a mayor as the ballot count of the party ends`));

describe('localDensityOf', () => {
  it('knows how near the nearest is, and what else is near', () => {
    const documentFrequency = documentFrequencyAmong([FIRE, FIRE_AGAIN, FIRE_LATER, FERRY]);
    const ofFerry = localDensityOf(documentFrequency, FERRY);
    expect([ofFerry.nearest, ofFerry.neighbours.size]).toEqual([0, 0]);
    const ofFire = localDensityOf(documentFrequency, FIRE_LATER);
    expect(ofFire.nearest).toBeGreaterThan(0.1);
    expect([...ofFire.neighbours.keys()]).toEqual([0, 1]);
    expect(Math.max(...ofFire.neighbours.values())).toBeCloseTo(ofFire.nearest);
  });

  it('takes neither a report itself nor its copies for others', () => {
    const without = localDensityOf(documentFrequencyAmong([FIRE_AGAIN, FERRY]), FIRE);
    const copies = [1, 2, 3].map(() => ({ ...FIRE }));
    const documentFrequency = documentFrequencyAmong([FIRE, ...copies, FIRE_AGAIN, FERRY]);
    const alike = countedCosine(documentFrequency, FIRE, FIRE_AGAIN);
    expect(without.neighbours.size).toBe(1);
    expect(localDensityOf(documentFrequency, FIRE).nearest).toBeCloseTo(Math.min(0.5, alike), 2);
    expect([...localDensityOf(documentFrequency, FIRE).neighbours.keys()]).toEqual([4]);
  });

  it('finds it crowded about a report of which there are many of the kind', () => {
    const documentFrequency = documentFrequencyAmong([...ELECTIONS, FIRE, FERRY]);
    const [election = FIRE] = ELECTIONS;
    expect(localDensityOf(documentFrequency, election).crowding).toBeGreaterThan(
      localDensityOf(documentFrequency, FERRY).crowding,
    );
  });

  it('knows where its neighbours and its copies are', () => {
    const documentFrequency = documentFrequencyAmong([FERRY, FIRE, { ...FIRE }, FIRE_AGAIN]);
    const { neighbours, copies } = localDensityOf(documentFrequency, FIRE);
    expect([...copies]).toEqual([1, 2]);
    expect([...neighbours.keys()]).toEqual([3]);
    expect(neighbours.get(3)).toBeCloseTo(countedCosine(documentFrequency, FIRE, FIRE_AGAIN), 2);
  });

  it('has a few neighbours only, and none where many are equally near', () => {
    const fires = [FIRE, FIRE_AGAIN, FIRE_LATER, FERRY];
    const ofFire = localDensityOf(documentFrequencyAmong([...ELECTIONS, ...fires]), FIRE);
    expect([...ofFire.neighbours.keys()]).toEqual([ELECTIONS.length + 1, ELECTIONS.length + 2]);
    const [election = FIRE] = ELECTIONS;
    const among = localDensityOf(documentFrequencyAmong(ELECTIONS), election);
    expect(among.neighbours.size).toBe(0);
    expect(among.nearest).toBeGreaterThan(0.1);
  });
});
