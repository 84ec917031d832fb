/// <reference types="vite/types/importMeta.d.ts" />

/*
 * One part of a language's file. The build leaves the others out of it (wxt.config.ts); elsewhere they are not looked at.
 * The query ends as it does because what reads JSON goes by the end of an address.
 */

declare module '*/en.json?only=reading.json' {
  export const reading: typeof import('../../../assets/locales/en.json')['reading'];
}

declare module '*/en.json?only=finding.json' {
  export const finding: typeof import('../../../assets/locales/en.json')['finding'];
}

declare module '*/en.json?only=pages.json' {
  export const pages: typeof import('../../../assets/locales/en.json')['pages'];
}
