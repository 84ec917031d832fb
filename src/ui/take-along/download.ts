/** How long a browser may take to begin a download before its text is let go, in milliseconds. */
const KEPT_FOR = 10_000;

/** Gives a file to the browser to be saved. To be called from a click. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}
