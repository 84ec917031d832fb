import type { ExtensionPage } from '../browser/extension-browser.ts';

/** Everything that the extension keeps, in every place where it could keep something, as text. */
export function everythingKept(page: ExtensionPage): Promise<string> {
  return page.evaluate(async () => {
    const asPromise = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const databases: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await asPromise(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        databases.push(
          store,
          await asPromise(objects.getAllKeys()),
          await asPromise(objects.getAll()),
        );
      }
      database.close();
    }
    const { local, session } = chrome.storage;
    return JSON.stringify([
      databases,
      await local.get(),
      await session.get(),
      { ...localStorage },
      { ...sessionStorage },
      await caches.keys(),
    ]);
  });
}
