import { browser } from './browser.ts';
import { dropAllPrepared } from './prepared.ts';

/** Stores something while the browser runs; where there is no room, instead of what was prepared, which can be made again. */
export async function storeForSession(values: Readonly<Record<string, unknown>>): Promise<void> {
  const { session } = browser.storage;
  await session.set(values).catch(async () => {
    await dropAllPrepared();
    await session.set(values);
  });
}
