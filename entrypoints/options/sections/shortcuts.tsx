import { useEffect, useState } from 'preact/hooks';
import { openShortcutSettings, popupShortcut } from '../../../src/platform/shortcuts.ts';
import { ShortcutsSection } from '../../../src/ui/components/options/index.ts';

/** The browser's own shortcut for the popup, and the way to change it. */
export function Shortcuts() {
  const [open, setOpen] = useState<string | null>(null);
  useEffect(() => {
    const look = () => void popupShortcut().then(setOpen);
    look();
    // Changed on the browser's page, it shows when the reader is back.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return <ShortcutsSection open={open} onChange={() => void openShortcutSettings()} />;
}
