import { describe, it } from 'vitest';
import { ATTACKS } from '../../hostile/attacks/index.ts';
import { Random } from '../../hostile/random.ts';

/** Far more than it takes on a slow machine. */
const PATIENCE = 300_000;

describe.each(Object.entries(ATTACKS))('attacked %s', (name, { claim, inTests, attempt }) => {
  it(
    `: ${claim}`,
    async () => {
      for (let seed = 1; seed <= inTests; seed++) {
        try {
          await attempt(new Random(seed));
        } catch (error) {
          throw new Error(`npm run fuzz -- --only ${name} --from ${seed} --count 1`, {
            cause: error,
          });
        }
      }
    },
    PATIENCE,
  );
});
