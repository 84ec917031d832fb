/**
 * The browser's runtime API as a content script finds it, without the polyfill, which would weigh more than the script:
 * every supported browser answers `sendMessage` with a promise. Undefined where there is none.
 */
export function contentRuntime<Runtime>(): Runtime | undefined {
  const world = globalThis as unknown as Record<
    'browser' | 'chrome',
    { runtime?: Runtime } | undefined
  >;
  return (world.browser ?? world.chrome)?.runtime;
}
