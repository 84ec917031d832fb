/**
 * Refuses files that are let go anywhere but on a place for them: the browser would open them in the page's own place,
 * and what the reader typed would be lost.
 *
 * @returns what ends it
 */
export function refuseStrayFiles(): () => void {
  const refuse = (event: DragEvent) => {
    const { dataTransfer } = event;
    if (event.defaultPrevented || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    dataTransfer.dropEffect = 'none';
  };
  document.addEventListener('dragover', refuse);
  document.addEventListener('drop', refuse);
  return () => {
    document.removeEventListener('dragover', refuse);
    document.removeEventListener('drop', refuse);
  };
}
