/**
 * What browsers say of a write that found no room: of a quota by the error's name or in words, of a full disk Chromium
 * "FILE_ERROR_NO_SPACE".
 */
const SAID = /quota|no_space/i;

/** Of a full disk Chromium also says "Failed to write blobs" or "Internal error": where so little is left, in bytes, it was that. */
const HARDLY_ANY = 4_000_000;

/** Whether something was not stored because the device, or what the browser gives the extension of it, has no room. */
export async function isStorageFull(error: unknown): Promise<boolean> {
  if (SAID.test(String(error))) return true;
  try {
    const { usage = 0, quota = Number.POSITIVE_INFINITY } = await navigator.storage.estimate();
    return quota - usage < HARDLY_ANY;
  } catch {
    return false;
  }
}
