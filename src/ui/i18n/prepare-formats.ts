/**
 * Has the browser load what it formats numbers and dates with. The first of each in a process takes tens of milliseconds,
 * however simple it is: whoever has to wait for something else does this meanwhile.
 */
export function prepareFormats(): void {
  new Intl.NumberFormat().format(0);
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(0);
}
