import { useEffect, useState } from 'preact/hooks';
import { GDELT_ADDRESS } from '../../../src/finding/searches/gdelt.ts';
import { checkSearchSettings } from '../../../src/finding/searches/settings.ts';
import {
  SearchSection,
  type SearchSettingsView,
} from '../../../src/ui/components/options/index.ts';
import { searchSettings } from '../../background/search-settings.ts';
import { keeping } from '../keeping.ts';

/** What the reader set up to search with, as it is stored. */
export function Search() {
  const [settings, setSettings] = useState<SearchSettingsView | null>(null);
  useEffect(() => void searchSettings.read().then(setSettings), []);

  function change(next: SearchSettingsView): boolean {
    const checked = checkSearchSettings(next);
    if (!checked) return false;
    setSettings(checked);
    const undo = (error: unknown) => {
      setSettings(settings);
      throw error;
    };
    void keeping(searchSettings.write(checked).catch(undo));
    return true;
  }

  return (
    <SearchSection
      settings={settings}
      addressOf={(kind) => (kind === 'gdelt' ? GDELT_ADDRESS : '')}
      onChange={change}
    />
  );
}
