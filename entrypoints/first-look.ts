import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { begin } from './popup/first-look.ts';

/** The popup's first script: while its modules are loaded, the page is read and the background wakes. */
export default defineUnlistedScript(() => {
  void begin();
});
