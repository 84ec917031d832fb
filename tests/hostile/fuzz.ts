/**
 * Attacks the extension with generated inputs for as long as asked, and prints how often each area was tried and failed.
 *
 *     npm run fuzz -- --minutes 60                        every area, seeds from 1 on
 *     npm run fuzz -- --minutes 5 --only figures          one area
 *     npm run fuzz -- --only figures --from 7 --count 1   one seed again
 */
import { parseArgs } from 'node:util';
import { ATTACKS, type Attack } from './attacks/index.ts';
import { Random } from './random.ts';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: 'Infinity' },
    only: { type: 'string', multiple: true },
  },
});
const names = values.only ?? Object.keys(ATTACKS);
const from = Number(values.from);
const most = Number(values.count);
const unknown = names.filter((name) => !Object.hasOwn(ATTACKS, name));
if (unknown.length > 0 || ![from, most, Number(values.minutes)].every((number) => number >= 0)) {
  console.error(
    `Areas: ${Object.keys(ATTACKS).join(', ')}; --minutes, --from and --count take numbers`,
  );
  process.exit(2);
}

/** So many failures of one area are printed; what comes after them is counted. */
const MAX_SHOWN = 5;
const share = (Number(values.minutes) * 60_000) / names.length;

async function run(name: string, attack: Attack): Promise<{ tried: number; failed: number }> {
  const end = performance.now() + share;
  let failed = 0;
  let tried = 0;
  for (; tried < most && performance.now() < end; tried++) {
    const seed = from + tried;
    try {
      await attack.attempt(new Random(seed));
    } catch (error) {
      failed++;
      if (failed > MAX_SHOWN) continue;
      console.error(`npm run fuzz -- --only ${name} --from ${seed} --count 1`);
      console.error(error);
    }
  }
  return { tried, failed };
}

const table: Record<string, { tried: number; failed: number }> = {};
for (const name of names) {
  const attack = ATTACKS[name];
  if (attack) table[name] = await run(name, attack);
}
console.table(table);
process.exitCode = Object.values(table).some(({ failed }) => failed > 0) ? 1 : 0;
