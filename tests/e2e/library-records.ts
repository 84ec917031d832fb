import type { ExtensionPage } from '../browser/extension-browser.ts';

/** A report that the interface said was saved. */
export interface Acknowledged {
  readonly url: string;
  readonly text: string;
}

/**
 * Looks at every record of the library, past the library's own code, from a page of the extension.
 *
 * @param acknowledged for each address the text that was said to be saved last
 * @returns what is lost or half-written, in words; and how many reports there are
 */
export function examineLibrary(
  page: ExtensionPage,
  acknowledged: readonly Acknowledged[],
): Promise<{ problems: string[]; reports: number; stories: number }> {
  return page.evaluate(async (acknowledged) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('second-source');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = ['heads', 'versions', 'signatures', 'shards', 'stories'] as const;
    const transaction = database.transaction(names);
    const [heads = [], versions = [], signatures = [], shards = [], stories = []] =
      await Promise.all(
        names.map(
          (name) =>
            // biome-ignore lint/suspicious/noExplicitAny: the records are what is examined.
            new Promise<any[]>((resolve, reject) => {
              const request = transaction.objectStore(name).getAll();
              request.onsuccess = () => resolve(request.result);
              request.onerror = () => reject(request.error);
            }),
        ),
      );
    database.close();

    const problems: string[] = [];
    const hold = (isSo: boolean, problem: string) => isSo || problems.push(problem);
    const places = new Map<string, number>();
    for (const { week, count, ids, ...index } of shards) {
      const entries = [...index.having].reduce((sum: number, one: number) => sum + one, 0);
      const isWhole = ids.length === count * 16 && index.places.length === entries;
      hold(isWhole, `a shard of ${week} is cut`);
      for (let i = 0; i < count; i++) {
        const bytes = [...ids.subarray(i * 16, (i + 1) * 16)] as number[];
        const id = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
        places.set(id, (places.get(id) ?? 0) + 1);
      }
    }
    const ids = new Set(heads.map(({ id }) => id));
    // Looked up, not looked for: there can be thousands.
    const versionsOf = new Map<string, number[]>();
    for (const { id, version } of versions) {
      versionsOf.set(id, [...(versionsOf.get(id) ?? []), version]);
    }
    const signatureOf = new Map(signatures.map((each) => [each.id, each]));
    const storiesOf = new Map<string, number>();
    for (const { members } of stories) {
      for (const id of new Set<string>(members)) storiesOf.set(id, (storiesOf.get(id) ?? 0) + 1);
    }
    for (const { id, version } of heads) {
      const own = versionsOf.get(id) ?? [];
      const expected = Array.from({ length: version }, (_, i) => i + 1);
      hold(own.join() === expected.join(), `${id} is at version ${version}, and has ${own}`);
      const signature = signatureOf.get(id);
      hold(signature !== undefined, `${id} has no signature`);
      hold(places.get(id) === 1, `${id} is ${places.get(id) ?? 0} times in the index`);
      const inStories = storiesOf.get(id) ?? 0;
      const due = signature?.unplaced === 1 ? 0 : 1;
      hold(inStories === due, `${id} is in ${inStories} stories, not ${due}`);
    }
    hold(places.size === heads.length, `${places.size} reports are in the index`);
    hold(signatures.length === heads.length, `there are ${signatures.length} signatures`);
    for (const { id } of versions) hold(ids.has(id), `a version of ${id} has no head`);
    for (const { members } of stories) {
      for (const id of members) hold(ids.has(id), `a story has ${id}, which is gone`);
    }
    for (const { url, text } of acknowledged) {
      const head = heads.find((each) => each.url === url);
      const kept = versions.filter((each) => each.id === head?.id).map((each) => each.text);
      hold(kept.includes(text), `${url} was said to be saved, and is lost`);
    }
    return { problems, reports: heads.length, stories: stories.length };
  }, acknowledged);
}
